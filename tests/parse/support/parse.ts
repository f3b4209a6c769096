import type { Outcome } from '../../../src/diagnostics/diagnostic.ts';
import type { Brief } from '../../../src/model/brief.ts';
import type { RawSourceEntry, Source } from '../../../src/model/source.ts';
import type { Span } from '../../../src/model/span.ts';
import { parseBrief } from '../../../src/parse/parse-brief.ts';

export interface Choices {
  readonly strict?: boolean;
  readonly syntax?: Source['syntax'];
  /** Ids of entries of `sources.yaml`. */
  readonly sources?: readonly string[];
  readonly bodyStart?: number;
  /** As if the front matter had it: then no heading leaves the text. */
  readonly title?: string;
}

/** Parses a text as if it were a brief of its own, in `plain` unless said otherwise. */
export function parse(text: string, choices: Choices = {}): Outcome<Brief> {
  const { strict = false, syntax = 'markdown', sources = [], bodyStart = 0, title } = choices;
  const source: Source = {
    name: 'brief',
    syntax,
    text: { file: 'brief.md', text },
    bodyStart,
    front: { extra: new Map(), ...titled(title) },
    lang: 'en',
    statistics: [],
    sources: sources.map(entry),
  };
  return parseBrief(source, { strict });
}

function titled(value: string | undefined): Partial<Source['front']> {
  return value === undefined
    ? {}
    : { title: { value, at: { file: 'brief.md', start: 0, end: 0 } } };
}

function entry(id: string): RawSourceEntry {
  const at: Span = { file: 'sources.yaml', start: 0, end: id.length };
  return { id: { value: id, at }, short: { value: id, at }, entry: { value: id, at }, at };
}

/** Codes of what was found, with the stretch of text that each points at. */
export function findings(text: string, choices: Choices = {}): string[] {
  return parse(text, choices).diagnostics.map(
    ({ severity, code, at }) => `${severity} ${code}: ${text.slice(at.start, at.end)}`,
  );
}
