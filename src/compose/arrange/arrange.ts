import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../../model/block.ts';
import type { Slot, SlotName } from '../../model/template.ts';
import type { Order } from '../order.ts';
import type { Registry } from '../statistics/registry.ts';
import { printYearSpan } from '../statistics/years.ts';
import type { Words } from '../words/words.ts';
import { listable } from './captioned.ts';
import { type Claims, claim } from './claim.ts';
import { looseNotes } from './loose-notes.ts';
import type { HeadingPart, Part, SourcesPart, TextPart } from './part.ts';
import { pickKeyFigures } from './pick-key-figures.ts';
import { type BriefSection, readSections, type Sections } from './read-sections.ts';
import { checkOptions, listedBy, option } from './slot-options.ts';
import { withoutBlocks } from './without-blocks.ts';

/** A brief's content in the order of a template. */
export interface Arrangement {
  readonly parts: readonly Part[];
  readonly sections: Sections;
  /** A cover or a masthead holds the title. */
  readonly isCovered: boolean;
  /** Absent where the pack has no list of sources. */
  readonly sources?: SourcesPart;
}

export function arrange(order: Order, registry: Registry, words: Words): Outcome<Arrangement> {
  const { brief, template, contract } = order;
  const sections = readSections(brief, contract);
  const slots = template.body.filter((item) => item.type === 'slot');
  const claims = claim(slots, sections, order);
  const diagnostics = [...slots.flatMap(checkOptions), ...claims.diagnostics];
  const moved = new Set<Block>(claims.figures.values());
  const desk: Desk = { order, registry, words, sections, claims, moved, diagnostics };

  const isCovered = slots.some(({ name }) => name === 'cover' || name === 'masthead');
  const title: Part[] = isCovered ? [] : [{ type: 'title', at: brief.at }];
  const filled = template.body.map((item) =>
    item.type === 'slot' ? fillers[item.name](item, desk) : [textOf([item])],
  );
  const lists = listable(filled.flat(), order);
  const parts = filled.filter((group) => !isIdleList(group, lists)).flat();
  const sources = parts.find((part) => part.type === 'sources');
  return {
    value: {
      parts: [...title, ...parts],
      sections,
      isCovered,
      ...(sources !== undefined && { sources }),
    },
    diagnostics,
  };
}

/** A list of figures or tables, with its heading, in a pack that has none. */
function isIdleList(group: readonly Part[], lists: ReturnType<typeof listable>): boolean {
  return group.some((part) => part.type === 'contents' && !lists.has(part.of));
}

interface Desk {
  readonly order: Order;
  readonly registry: Registry;
  readonly words: Words;
  readonly sections: Sections;
  readonly claims: Claims;
  /** Figures that a slot shows leave the text that they stand in. */
  readonly moved: ReadonlySet<Block>;
  readonly diagnostics: Diagnostic[];
}

const fillers: Readonly<Record<SlotName, (slot: Slot, desk: Desk) => Part[]>> = {
  cover: (slot) => [{ type: 'cover', slot }],
  masthead: (slot) => [{ type: 'masthead', slot }],
  contents: fillContents,
  summary: fillSummary,
  section: fillSection,
  'key-figures': fillKeyFigures,
  figure: (slot, { claims }) => {
    const figure = claims.figures.get(slot);
    return figure === undefined ? [] : [...headingIfLabelled(slot), textOf([figure])];
  },
  'statistics-table': fillStatistics,
  notes: fillNotes,
  sources: fillSources,
  rest: fillRest,
  imprint: (slot) => [{ type: 'imprint', slot }],
};

function fillSummary(slot: Slot, { claims, moved }: Desk): Part[] {
  const look = { style: 'lead', numbered: false } as const;
  return (claims.sections.get(slot) ?? []).map((section) => sectionPart(section, moved, look));
}

function fillContents(slot: Slot, { order, words }: Desk): Part[] {
  const isAsked = order.brief.front.contents?.value === true;
  if (option(slot, 'when') === 'asked' && !isAsked) return [];
  const of = listedBy(slot);
  const heading = headingOf(slot, { ...words, headings: words.contents }[of]);
  return [
    { ...heading, isListed: false },
    { type: 'contents', slot, of },
  ];
}

function fillSection(slot: Slot, { claims, moved }: Desk): Part[] {
  const sections = claims.sections.get(slot) ?? [];
  if (sections.length === 0) return [];
  const heading = headingIfLabelled(slot);
  if (option(slot, 'show') === 'opening') {
    return [...heading, { type: 'openings', sections, at: slot.at }];
  }
  const look = { style: 'body', numbered: option(slot, 'numbered') === 'yes' } as const;
  return [...heading, ...sections.map((section) => sectionPart(section, moved, look))];
}

function fillKeyFigures(slot: Slot, { order, registry, diagnostics }: Desk): Part[] {
  const { value: picks, diagnostics: found } = pickKeyFigures(slot, registry, order);
  diagnostics.push(...found);
  if (picks.length === 0) return [];
  return [...headingIfLabelled(slot), { type: 'keyFigures', picks, at: slot.at }];
}

function fillStatistics(slot: Slot, { registry, words }: Desk): Part[] {
  if (registry.rows.length === 0) return [];
  const period = printYearSpan(registry.rows);
  return [
    { ...headingOf(slot, words.statistics), period },
    { type: 'registry', at: slot.at },
  ];
}

function fillNotes(slot: Slot, { order, words }: Desk): Part[] {
  const notes = looseNotes(order.brief);
  return notes.length === 0 ? [] : [headingOf(slot, words.notes), { type: 'looseNotes', notes }];
}

function fillSources(slot: Slot, { order, words }: Desk): Part[] {
  if (order.brief.sources.length === 0) return [];
  const isCompact = option(slot, 'style') === 'compact';
  const standard = order.template.shows === 'all' ? 'all' : 'used';
  return [
    ...(isCompact ? [] : [headingOf(slot, words.sources)]),
    {
      type: 'sources',
      style: isCompact ? 'compact' : 'list',
      show: (option(slot, 'show') ?? standard) === 'all' ? 'all' : 'used',
      label: slot.label,
      at: slot.at,
    },
  ];
}

function fillRest(slot: Slot, { sections, claims, moved }: Desk): Part[] {
  const look = { style: 'body', numbered: option(slot, 'numbered') === 'yes' } as const;
  const named = new Set([...claims.sections.values()].flat());
  return [
    ...(sections.opening.length === 0 ? [] : [textOf(withoutBlocks(sections.opening, moved))]),
    ...sections.all
      .filter((section) => !named.has(section))
      .map((section) => sectionPart(section, moved, look)),
  ];
}

function textOf(blocks: readonly Block[]): TextPart {
  return { type: 'text', blocks, style: 'body', numbered: false };
}

function sectionPart(
  section: BriefSection,
  moved: ReadonlySet<Block>,
  look: Pick<TextPart, 'style' | 'numbered'>,
): TextPart {
  const blocks = [section.heading, ...withoutBlocks(section.blocks, moved)];
  return { type: 'text', blocks, section, ...look };
}

function headingOf({ label, at }: Slot, word: string): HeadingPart {
  return { type: 'heading', label, word, period: '', isListed: true, at };
}

function headingIfLabelled(slot: Slot): HeadingPart[] {
  return slot.label.length === 0 ? [] : [headingOf(slot, '')];
}
