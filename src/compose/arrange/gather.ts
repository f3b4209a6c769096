import type { Block } from '../../model/block.ts';
import type { Brief } from '../../model/brief.ts';
import { type Handlers, handle } from '../../model/handlers.ts';
import type { Inline } from '../../model/inline.ts';
import type { Statistic } from '../../model/statistic.ts';
import { linesOf, walkBlocks, walkLine } from '../../model/walk.ts';
import { chartRows } from '../statistics/chart-rows.ts';
import { earlierRow, type Registry } from '../statistics/registry.ts';
import { firstParagraph } from './first-paragraph.ts';
import type { Part } from './part.ts';

/** What a text calls, cites and shows, its notes included. */
export interface Shown {
  readonly statistics: ReadonlySet<Statistic>;
  /** Ids of the sources that are cited. */
  readonly citations: ReadonlySet<string>;
  /** Labels, in the order of their first calls. */
  readonly notes: ReadonlySet<string>;
}

/** All that some parts of a pack show. */
export function gather(parts: readonly Part[], brief: Brief, registry: Registry): Shown {
  const gathering: Gathering = {
    brief,
    registry,
    statistics: new Set(),
    citations: new Set(),
    notes: new Set(),
  };
  for (const part of parts) handle(partHandlers, part, gathering);
  // A set that grows while it is walked: notes may call notes.
  for (const label of gathering.notes) addBlocks(brief.notes.get(label)?.blocks ?? [], gathering);
  return gathering;
}

interface Gathering extends Shown {
  readonly brief: Brief;
  readonly registry: Registry;
  readonly statistics: Set<Statistic>;
  readonly citations: Set<string>;
  readonly notes: Set<string>;
}

const nothing = (): void => undefined;

const partHandlers: Handlers<Part, Gathering, void> = {
  title: (_, gathering) => addLine(gathering.brief.title, gathering),
  heading: ({ label }, gathering) => addLine(label, gathering),
  text: ({ blocks }, gathering) => addBlocks(blocks, gathering),
  openings: ({ sections }, gathering) => {
    for (const section of sections) {
      addLine(section.heading.content, gathering);
      addLine(firstParagraph(section)?.content ?? [], gathering);
    }
  },
  keyFigures: ({ picks }, gathering) => {
    for (const { from, to } of picks) {
      const earlier = to === undefined ? earlierRow(from, gathering.registry) : undefined;
      for (const row of [from, to, earlier]) if (row !== undefined) gathering.statistics.add(row);
    }
  },
  registry: (_, { registry, statistics }) => {
    for (const row of registry.rows) statistics.add(row);
  },
  looseNotes: ({ notes }, gathering) => {
    for (const { blocks } of notes) addBlocks(blocks, gathering);
  },
  sources: ({ label }, gathering) => addLine(label, gathering),
  cover: (_, gathering) => addLine(gathering.brief.title, gathering),
  masthead: (_, gathering) => addLine(gathering.brief.title, gathering),
  contents: nothing,
  imprint: ({ slot }, gathering) => addLine(slot.label, gathering),
};

function addBlocks(blocks: readonly Block[], gathering: Gathering): void {
  for (const block of walkBlocks(blocks)) {
    for (const line of linesOf(block)) addLine(line, gathering);
    if (block.type !== 'chartFigure') continue;
    for (const row of chartRows(block, gathering.registry).flat()) gathering.statistics.add(row);
  }
}

function addLine(line: readonly Inline[], { registry, ...sets }: Gathering): void {
  for (const inline of walkLine(line)) {
    if (inline.type === 'citation') sets.citations.add(inline.id);
    if (inline.type === 'noteCall') sets.notes.add(inline.label);
    if (inline.type !== 'statisticCall') continue;
    const row = registry.find(inline.id, inline.period);
    if (row !== undefined) sets.statistics.add(row);
  }
}
