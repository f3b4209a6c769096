import type { Block } from '../../model/block.ts';
import type { Brief } from '../../model/brief.ts';
import { type Handlers, handle } from '../../model/handlers.ts';
import type { Inline } from '../../model/inline.ts';
import type { Statistic } from '../../model/statistic.ts';
import { linesOf, walkBlocks, walkLine } from '../../model/walk.ts';
import { chartRows } from '../statistics/chart-rows.ts';
import { earlierRow, type Registry } from '../statistics/registry.ts';
import { calledIn } from '../statistics/said-in.ts';
import { firstParagraph } from './first-paragraph.ts';
import type { Part } from './part.ts';

/** What a text calls, cites and shows, its notes included. */
export interface Shown {
  readonly statistics: ReadonlySet<Statistic>;
  /** Ids of the sources that are cited. */
  readonly citations: ReadonlySet<string>;
  /** Ids of the sources that a line under a figure, a table or key figures names. */
  readonly named: ReadonlySet<string>;
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
    named: new Set(),
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
  readonly named: Set<string>;
  readonly notes: Set<string>;
}

const nothing = (): void => undefined;

const partHandlers: Handlers<Part, Gathering, void> = {
  title: (_, gathering) => addLine(gathering.brief.title, gathering),
  heading: ({ label }, gathering) => addLine(label, gathering),
  text: ({ blocks }, gathering) => addBlocks(blocks, gathering),
  openings: ({ sections }, gathering) => {
    for (const section of sections) {
      // A name beside an opening has no room for the calls of notes.
      addLine(section.heading.content, { ...gathering, notes: new Set() });
      addLine(firstParagraph(section)?.content ?? [], gathering);
    }
  },
  keyFigures: ({ picks }, gathering) => {
    for (const { from, to } of picks) {
      const earlier = to === undefined ? earlierRow(from, gathering.registry) : undefined;
      for (const row of [from, to]) if (row !== undefined) showWithSource(row, gathering);
      if (earlier !== undefined) gathering.statistics.add(earlier);
    }
  },
  registry: (_, gathering) => {
    for (const row of gathering.registry.rows) showWithSource(row, gathering);
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
    for (const row of rowsOf(block, gathering.registry)) showWithSource(row, gathering);
  }
}

/** The rows of charts and tables, which name their sources. */
function rowsOf(block: Block, registry: Registry): Iterable<Statistic> {
  if (block.type === 'chartFigure') return chartRows(block, registry).flat();
  return block.type === 'table' ? calledIn(block, registry) : [];
}

function showWithSource(row: Statistic, { statistics, named }: Gathering): void {
  statistics.add(row);
  named.add(row.source.value);
}

function addLine(line: readonly Inline[], gathering: Gathering): void {
  for (const inline of walkLine(line)) {
    if (inline.type === 'citation') gathering.citations.add(inline.id);
    if (inline.type === 'noteCall') gathering.notes.add(inline.label);
    if (inline.type !== 'statisticCall') continue;
    const row = gathering.registry.find(inline.id, inline.period);
    if (row !== undefined) gathering.statistics.add(row);
  }
}
