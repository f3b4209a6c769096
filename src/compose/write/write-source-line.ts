import type { SourceEntry } from '../../model/brief.ts';
import type { PackParagraph } from '../../model/pack-block.ts';
import type { PackInline } from '../../model/pack-inline.ts';
import type { Span } from '../../model/span.ts';
import type { Statistic } from '../../model/statistic.ts';
import { withoutBreaks } from '../text/hold-together.ts';
import { trimEnd } from '../text/trim-end.ts';
import { writeLine } from './write-line.ts';
import type { Writing } from './writing.ts';

/**
 * “Source: TIP 2008.” under what shows statistics. Where the pack lists its sources their short
 * names lead there; elsewhere each source is named in full.
 */
export function writeSourceLine(
  rows: readonly Statistic[],
  at: Span,
  writing: Writing,
): PackParagraph[] {
  const wanted = new Set(rows.map(({ source }) => source.value));
  const sources = writing.order.brief.sources.filter(({ id }) => wanted.has(id));
  if (sources.length === 0) return [];

  const text = (value: string): PackInline => ({ type: 'text', value, at });
  const isListed = writing.arrangement.sources !== undefined;
  const names = sources.flatMap((source, index) => [
    ...(index === 0 ? [] : [text(isListed ? ', ' : '; ')]),
    ...(isListed ? [shortName(source, at, writing)] : fullName(source, writing)),
  ]);
  const opening = `${writing.words.sourceLine(sources.length > 1)} `;
  return [
    { type: 'paragraph', style: 'source', content: [text(opening), ...names, text('.')], at },
  ];
}

/** The registry's word for a source, which leads to the list if the pack has one. */
export function shortName({ id, short }: SourceEntry, at: Span, writing: Writing): PackInline {
  const text: PackInline = { type: 'text', value: withoutBreaks(short), at };
  const place = writing.numbering.sources.get(id);
  if (place === undefined) return text;
  return { type: 'link', to: { anchor: place.anchor }, content: [text], at };
}

function fullName({ entry }: SourceEntry, writing: Writing): PackInline[] {
  return trimEnd(writeLine(entry, writing), /[.\s]+$/);
}
