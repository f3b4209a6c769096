import type { Stages } from '../../src/cli/means.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Artifact } from '../../src/model/artifact.ts';
import type { BriefPlace } from '../../src/model/source.ts';
import type { Compiled, Request } from '../../src/pipeline.ts';

export interface FakeStages extends Stages {
  /** What was asked for last. */
  readonly asked: () => { readonly request: Request; readonly mode: string } | undefined;
}

/** Stages that give what they are told to. */
export function fakeStages(...results: readonly Partial<Compiled>[]): FakeStages {
  let asked: { request: Request; mode: string } | undefined;
  return {
    asked: () => asked,
    async *compile(request, mode) {
      asked = { request, mode };
      for (const result of results) yield { ...nothing, ...result };
    },
    survey: () =>
      Promise.resolve({
        briefs: [place('tajikistan', 'brief.md'), place('nepal', 'brief.wiki')],
        families: [
          { name: 'country-brief', packs: ['fact-sheet', 'full-brief'] },
          { name: 'plain', packs: ['document'] },
        ],
        diagnostics: [],
      }),
  };
}

function place(name: string, file: string): BriefPlace {
  const folder = `source/${name}`;
  return { name, root: '/project', file: `${folder}/${file}`, folder, single: false };
}

const nothing: Compiled = {
  name: 'tajikistan',
  artifacts: [],
  diagnostics: [],
  inputs: 'aa',
  texts: new Map(),
};

export function pdf(pack: string, text = 'PDF'): Artifact {
  return { pack, format: 'pdf', file: `${pack}.pdf`, bytes: new TextEncoder().encode(text) };
}

export const error: Diagnostic = {
  code: 'section/required',
  severity: 'error',
  message: 'The section “Prosecution” is missing.',
  help: 'Add it.',
  at: { file: 'source/tajikistan/brief.md', start: 3, end: 5 },
};
export const warning: Diagnostic = { ...error, severity: 'warning', code: 'section/words' };
export const setupError: Diagnostic = { ...error, fault: 'setup', code: 'contract/key' };
export const texts = new Map([['source/tajikistan/brief.md', '# A\n## B\n']]);
