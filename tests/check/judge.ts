import { check } from '../../src/check/check.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Contract } from '../../src/model/contract.ts';
import { parseBrief } from '../../src/parse/parse-brief.ts';
import { readContract } from '../../src/source/family/read-contract.ts';
import { readFrontMatter } from '../../src/source/front-matter/read-front-matter.ts';
import { readSources } from '../../src/source/read-sources.ts';
import { readStatistics } from '../../src/source/registry/read-statistics.ts';

/** A brief in small: its files, and the contract that it is held against. */
export interface Case {
  readonly text: string;
  /** Rows of `statistics.csv` as `id,period,kind,value,source`. */
  readonly rows?: readonly string[];
  readonly sources?: string;
  /** YAML beyond its kind. */
  readonly contract?: string;
  readonly strict?: boolean;
  readonly unread?: readonly ('statistics' | 'sources')[];
}

const HEAD = 'id,period,kind,value,source,label,unit';

/** What a rule finds in a brief. */
export function judge(code: string, brief: Case): readonly Found[] {
  return judgeAll(brief).filter((found) => found.code === code);
}

export interface Found extends Diagnostic {
  /** The words at its place. */
  readonly words: string;
}

export function judgeAll(brief: Case): readonly Found[] {
  const text = { file: 'brief.md', text: brief.text };
  const { front, bodyStart } = readFrontMatter(text);
  const csv = [HEAD, ...(brief.rows ?? []).map((row) => `${row},Label,unit`)].join('\n');
  const source = {
    name: 'brief',
    syntax: 'markdown' as const,
    text,
    bodyStart,
    front,
    lang: 'en',
    statistics: readStatistics({ file: 'statistics.csv', text: csv }).statistics,
    sources: readSources({ file: 'sources.yaml', text: brief.sources ?? '' }).value ?? [],
    ...(brief.unread !== undefined && { unread: brief.unread }),
  };
  const strict = brief.strict ?? true;
  const texts = new Map([
    ['brief.md', brief.text],
    ['statistics.csv', csv],
    ['sources.yaml', brief.sources ?? ''],
  ]);
  const wordsAt = ({ file, start, end }: Diagnostic['at']) =>
    texts.get(file)?.slice(start, end) ?? '';
  const found = check(parseBrief(source, { strict }).value, contractOf(brief, strict));
  return found.map((diagnostic) => Object.assign(diagnostic, { words: wordsAt(diagnostic.at) }));
}

function contractOf({ contract = '' }: Case, strict: boolean): Contract {
  const text = `kind: Report\nstrict: ${strict}\n${contract}`;
  const { value, diagnostics } = readContract('reports', { file: 'contract.yaml', text });
  if (value === undefined) throw new Error(diagnostics[0]?.message);
  return value;
}
