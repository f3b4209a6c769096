import { compose } from '../../src/compose/compose.ts';
import type { Diagnostic, Outcome } from '../../src/diagnostics/diagnostic.ts';
import type { Brief } from '../../src/model/brief.ts';
import type { Contract } from '../../src/model/contract.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Picture } from '../../src/model/picture.ts';
import type { Template } from '../../src/model/template.ts';
import { parseBrief } from '../../src/parse/parse-brief.ts';
import { parseTemplate } from '../../src/parse/parse-template.ts';
import { readContract } from '../../src/source/family/read-contract.ts';
import { readTemplateSource } from '../../src/source/family/read-template-source.ts';
import { readFrontMatter } from '../../src/source/front-matter/read-front-matter.ts';
import { readSources } from '../../src/source/read-sources.ts';
import { readStatistics } from '../../src/source/registry/read-statistics.ts';
import { quietTheme } from './theme.ts';

/** The files of a brief and its family, as their authors would write them. */
export interface Files {
  readonly text: string;
  readonly statistics?: string;
  readonly sources?: string;
  readonly contract?: string;
  /** The body of the template, below its front matter. */
  readonly template?: string;
  readonly shows?: 'all' | 'selection';
  readonly lang?: string;
  readonly pictures?: readonly Picture[];
  readonly stamp?: number;
  readonly unread?: Brief['unread'];
}

const STRICT_CONTRACT = 'kind: Report\n';
const REST = '::rest\n\n::notes\n\n::statistics-table\n\n::sources\n';

/** Composes a pack of files that must themselves be without faults. */
export function composeFiles(files: Files): Outcome<Pack> {
  const { pictures = [], stamp } = files;
  return compose({
    brief: briefOf(files),
    template: templateOf(files),
    contract: contractOf(files),
    theme: quietTheme(),
    pictures: new Map(pictures.map((picture) => [picture.source, picture])),
    ...(stamp !== undefined && { stamp }),
  });
}

/** The pack of files about which composing has nothing to say. */
export function packOf(files: Files): Pack {
  return faultless(composeFiles(files));
}

function briefOf(files: Files): Brief {
  const text = { file: 'brief.md', text: files.text };
  const { statistics = HEADER, sources: given = statistics === HEADER ? '' : SOURCES } = files;
  const registry = readStatistics({ file: 'statistics.csv', text: statistics });
  const sources = readSources({ file: 'sources.yaml', text: given });
  mustBeEmpty(registry.diagnostics);
  const { front, bodyStart } = readFrontMatter(text);
  const strict = files.contract !== PLAIN_CONTRACT;
  const parsed = parseBrief(
    {
      name: 'sample',
      syntax: 'markdown',
      text,
      bodyStart,
      front,
      lang: files.lang ?? front.lang?.value ?? 'en',
      statistics: registry.statistics,
      sources: faultless(sources) ?? [],
      ...(files.unread !== undefined && { unread: files.unread }),
    },
    { strict },
  );
  return strict ? faultless(parsed) : parsed.value;
}

/** Composes any Markdown as the family `plain` does, whatever there is to say about it. */
export function plainPack(text: string): { readonly brief: Brief; readonly pack: Pack } {
  const files = { text, contract: PLAIN_CONTRACT, template: `::contents{when=asked}\n\n${REST}` };
  return { brief: briefOf(files), pack: composeFiles(files).value };
}

const PLAIN_CONTRACT = 'kind: Document\nstrict: false\n';

const SOURCES = 'report: { short: Report 1, entry: The *first* report. }\n';

export const HEADER =
  'id,period,kind,label,value,unit,reported,source,locator,estimate,audience,note\n';

function templateOf({ template = REST, shows = 'all' }: Files): Template {
  const text = `---\ntitle: Sample\nformats: md\npage: A4\ntheme: theme.yaml\nshows: ${shows}\n---\n\n${template}`;
  return faultless(parseTemplate(faultless(readTemplateSource('sample', { file: 's.md', text }))));
}

function contractOf({ contract = STRICT_CONTRACT }: Files): Contract {
  const read = faultless(readContract('sample', { file: 'contract.yaml', text: contract }));
  if (read === undefined) throw new Error('The contract of a test has faults.');
  return read;
}

function faultless<Value>({ value, diagnostics }: Outcome<Value>): Value {
  mustBeEmpty(diagnostics);
  return value;
}

function mustBeEmpty(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}
