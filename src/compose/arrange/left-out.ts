import type { Block } from '../../model/block.ts';
import type { Omission } from '../../model/pack.ts';
import type { Span } from '../../model/span.ts';
import { plainText, walkBlocks } from '../../model/walk.ts';
import { idOf, nameBlock } from '../number/name-block.ts';
import type { Numbering } from '../number/numbering.ts';
import type { Order } from '../order.ts';
import type { Arrangement } from './arrange.ts';
import type { Shown } from './gather.ts';
import type { BriefSection } from './read-sections.ts';

/** What of a brief a pack does not show, thing by thing, in the brief's order. */
export function leftOut(
  arrangement: Arrangement,
  shown: Shown,
  numbering: Numbering,
  { brief }: Order,
): Omission[] {
  const placed = placedBlocks(arrangement);
  const opened = new Set(
    arrangement.parts.flatMap((part) => (part.type === 'openings' ? part.sections : [])),
  );
  const isNamed = (id: string): boolean => arrangement.sources === undefined && shown.named.has(id);
  return [
    ...openingLeftOut(arrangement.sections.opening, placed),
    ...arrangement.sections.all
      .filter(({ heading }) => !placed.has(heading))
      .flatMap((section) => sectionLeftOut(section, opened.has(section), placed)),
    ...notesLeftOut(arrangement, shown, brief.notes),
    ...brief.statistics
      .filter((row) => !shown.statistics.has(row))
      .map(({ id, period, at }) => ({ what: `statistic “${id.value}” of ${period.value}`, at })),
    ...brief.sources
      .filter(({ id }) => !numbering.sources.has(id) && !isNamed(id))
      .map(({ short, at }) => ({ what: `source “${short}”`, at })),
  ];
}

/** All blocks that stand in the pack's texts, however deep. */
function placedBlocks({ parts }: Arrangement): Set<Block> {
  const placed = new Set<Block>();
  for (const part of parts) {
    if (part.type !== 'text') continue;
    for (const block of walkBlocks(part.blocks)) placed.add(block);
  }
  return placed;
}

function openingLeftOut(opening: readonly Block[], placed: ReadonlySet<Block>): Omission[] {
  const lost = opening.filter((block) => !placed.has(block));
  const [first, last] = [lost[0], lost.at(-1)];
  if (first === undefined || last === undefined) return [];
  const at = { ...first.at, end: last.at.end };
  return [{ what: 'text before the first section', at }, ...numberedThings(lost, placed)];
}

function sectionLeftOut(
  { heading, blocks, at }: BriefSection,
  isOpened: boolean,
  placed: ReadonlySet<Block>,
): Omission[] {
  const name = `section “${plainText(heading.content)}”`;
  const what = isOpened ? `${name} but for its opening` : name;
  return [{ what, at }, ...numberedThings(blocks, placed)];
}

/** Figures and tables are named by themselves: templates and readers ask for them by name. */
function numberedThings(blocks: readonly Block[], placed: ReadonlySet<Block>): Omission[] {
  const things: Omission[] = [];
  for (const block of walkBlocks(blocks)) {
    const { kind, title } = nameBlock(block);
    if ((kind !== 'figure' && kind !== 'table') || placed.has(block)) continue;
    const name = idOf(block) ?? plainText(title);
    things.push({ what: name === '' ? kind : `${kind} “${name}”`, at: block.at });
  }
  return things;
}

function notesLeftOut(
  { parts }: Arrangement,
  shown: Shown,
  notes: ReadonlyMap<string, { readonly at: Span }>,
): Omission[] {
  const loose = parts.flatMap((part) => (part.type === 'looseNotes' ? part.notes : []));
  const kept = new Set([...shown.notes, ...loose.map(({ label }) => label)]);
  return [...notes]
    .filter(([label]) => !kept.has(label))
    .map(([label, { at }]) => ({ what: `note “${label}”`, at }));
}
