import type { SourceEntry } from '../../model/brief.ts';
import type { PackSource, PackSources } from '../../model/pack-block.ts';
import { plainText } from '../../model/walk.ts';
import type { SourcesPart } from '../arrange/part.ts';
import { groupsOf } from '../statistics/groups.ts';
import { withoutBreaks } from '../text/hold-together.ts';
import { writeLine } from '../write/write-line.ts';
import type { Writing } from '../write/writing.ts';

/** What the pack rests on, each source with what rests on it. */
export function writeSources({ style, label, at }: SourcesPart, writing: Writing): PackSources {
  const { order, numbering, words } = writing;
  const name = plainText(label) === '' ? words.sources : plainText(label);
  return {
    type: 'sources',
    style,
    ...(style === 'compact' && { label: name }),
    entries: order.brief.sources.flatMap((source) => {
      const place = numbering.sources.get(source.id);
      return place === undefined ? [] : [writeSource(source, place, style, writing)];
    }),
    at,
  };
}

function writeSource(
  { id, short, entry, at }: SourceEntry,
  place: Pick<PackSource, 'anchor' | 'number'>,
  style: SourcesPart['style'],
  writing: Writing,
): PackSource {
  return {
    ...place,
    short: withoutBreaks(short),
    content: writeLine(entry, writing),
    uses: style === 'compact' ? '' : usesOf(id, writing),
    at,
  };
}

/** “Statistics: Law and Enforcement; sections 1 and 3”. */
function usesOf(id: string, writing: Writing): string {
  const { registry, order, words } = writing;
  const groups = groupsOf(registry.rows, order.contract, words)
    .filter(({ rows }) => rows.some(({ source }) => source.value === id))
    .map(({ name }) => name)
    .filter((name) => name !== '');
  return words.restsOn(groups, sectionsWith(id, writing));
}

function sectionsWith(id: string, { sections, numbering }: Writing): string[] {
  return [...sections.values()]
    .filter(
      ({ shown }) =>
        shown.citations.has(id) || [...shown.statistics].some(({ source }) => source.value === id),
    )
    .map(({ section: { heading } }) => numbering.headings.get(heading)?.number ?? '')
    .filter((number) => number !== '');
}
