import { type Handlers, handle } from './handlers.ts';
import type { Pack } from './pack.ts';
import type { Caption, Entry, PackBlock, PackCell, PackTable } from './pack-block.ts';
import type { PackInline } from './pack-inline.ts';

/**
 * What a reader reads, unit by unit and in order: the one form in which a pack and its files are
 * compared. A unit is what stands in one paragraph, cell or line of its own.
 */
export interface ReadingText {
  readonly units: readonly ReadingUnit[];
  /** The footnotes' units, in the order of their numbers: formats differ in where they put them. */
  readonly notes: readonly ReadingUnit[];
}

export interface ReadingUnit {
  readonly kind: UnitKind;
  /** In the normal form of `normalReading`. */
  readonly text: string;
  /** A format may set it in one line with the unit before it, such as a value behind its label. */
  readonly joins?: true;
}

/**
 * | kind | is | formats may read it as |
 * | --- | --- | --- |
 * | `title` | the title on a cover or a masthead | `title`, `heading`, `text` |
 * | `heading` | a heading with its number | `heading` |
 * | `text` | a paragraph, a label, a caption | `text`; `alt` where it is a picture alone |
 * | `code` | a block of code | `code` |
 * | `cell` | a cell of a table | `cell` |
 * | `alt` | what a figure says to those who don't see it | `alt` |
 * | `dataHead`, `data` | the head and the cells of a chart's data | `cell`, or together one `drawn` |
 * | `drawn` | only read, never in a pack: all words inside a chart, in any order | |
 *
 * A chart's data stands behind its caption and sources where it is printed. Where it is drawn, each
 * word of `data` must be among the words inside the chart, and each of these in the data.
 */
export type UnitKind =
  | 'title'
  | 'heading'
  | 'text'
  | 'code'
  | 'cell'
  | 'alt'
  | 'dataHead'
  | 'data'
  | 'drawn';

/** NFC, every run of white space as one space, trimmed; without what only says where a line may end. */
export function normalReading(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replaceAll(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** On which page an anchor stands, from 1; a format without pages knows of none. */
export type PageOf = ReadonlyMap<string, number>;
const noPages: PageOf = new Map();

/**
 * The reading text of a pack, its marks first and once. Page numbers are no part of it, but where the text itself
 * speaks of a page: there its words stand in formats with pages, whose numbers are given.
 */
export function readingText(pack: Pack, pageOf: PageOf = noPages): ReadingText {
  const notes = [...pack.notes.values()].flatMap(({ blocks }) => unitsOf(blocks, pageOf));
  const marks = [normalUnit(line(pack.marks, pageOf))].filter(({ text: words }) => words !== '');
  return { units: [...marks, ...unitsOf(pack.body, pageOf)], notes };
}

/** The characters of a line, as read: a note's call is its number, a picture is its alt text. */
export function inlineText(content: readonly PackInline[], pageOf: PageOf = noPages): string {
  return content.map((inline) => handle(inlineHandlers, inline, pageOf)).join('');
}

const inlineHandlers: Handlers<PackInline, PageOf, string> = {
  text: ({ value }) => value,
  emphasis: ({ content }, pageOf) => inlineText(content, pageOf),
  strong: ({ content }, pageOf) => inlineText(content, pageOf),
  strike: ({ content }, pageOf) => inlineText(content, pageOf),
  subscript: ({ content }, pageOf) => inlineText(content, pageOf),
  superscript: ({ content }, pageOf) => inlineText(content, pageOf),
  code: ({ value }) => value,
  lineBreak: () => ' ',
  link: ({ content }, pageOf) => inlineText(content, pageOf),
  picture: ({ alt }) => alt,
  noteCall: ({ number }) => number,
  pageReference: ({ anchor, words }, pageOf) => {
    const page = pageOf.get(anchor);
    return page === undefined ? '' : words.replace('{page}', String(page));
  },
};

function unitsOf(blocks: readonly PackBlock[], pageOf: PageOf): ReadingUnit[] {
  return blocks
    .flatMap((block) => handle(blockHandlers, block, pageOf))
    .map(normalUnit)
    .filter(({ text }) => text !== '');
}

function normalUnit(unit: ReadingUnit): ReadingUnit {
  return { ...unit, text: normalReading(unit.text) };
}

const text = (value: string): ReadingUnit => ({ kind: 'text', text: value });
const line = (content: readonly PackInline[], pageOf: PageOf): ReadingUnit =>
  text(inlineText(content, pageOf));
const title = (content: readonly PackInline[], pageOf: PageOf): ReadingUnit => ({
  ...line(content, pageOf),
  kind: 'title',
});
const joined = (unit: ReadingUnit): ReadingUnit => ({ ...unit, joins: true });

const blockHandlers: Handlers<PackBlock, PageOf, ReadingUnit[]> = {
  cover: (block, pageOf) => [
    text(block.kind),
    title(block.title, pageOf),
    line(block.subtitle, pageOf),
    ...block.entries.flatMap((entry) => entryUnits(entry, pageOf)),
  ],
  masthead: (block, pageOf) => [
    text(block.kind),
    joined(text(block.side)),
    title(block.title, pageOf),
    line(block.subtitle, pageOf),
    ...block.entries.flatMap((entry) => entryUnits(entry, pageOf)),
  ],
  contents: ({ entries }, pageOf) =>
    entries.map((entry) =>
      text(`${entry.number} ${inlineText(entry.title, pageOf)} ${entry.period}`),
    ),
  heading: ({ number, content, period }, pageOf) => [
    { kind: 'heading', text: `${number} ${inlineText(content, pageOf)}` },
    line(period, pageOf),
  ],
  paragraph: ({ content }, pageOf) => [line(content, pageOf)],
  list: ({ items }, pageOf) => items.flatMap(({ blocks }) => unitsOf(blocks, pageOf)),
  quote: ({ blocks }, pageOf) => unitsOf(blocks, pageOf),
  codeBlock: ({ value }) => [{ kind: 'code', text: value }],
  thematicBreak: () => [],
  table: tableUnits,
  figure: ({ alt, caption, data, below }, pageOf) => [
    { kind: 'alt', text: alt },
    captionUnit(caption, pageOf),
    ...below.map(({ content }) => line(content, pageOf)),
    ...(data === undefined ? [] : dataUnits(data, pageOf)),
  ],
  noteBox: ({ label, blocks }, pageOf) => [
    line(label, pageOf),
    ...joinedToLabel(unitsOf(blocks, pageOf)),
  ],
  keyFigures: ({ figures, below }, pageOf) => [
    ...figures.flatMap(({ qualifier, value, label, period }) => [
      text(`${qualifier} ${value}`),
      joined(text(label)),
      joined(text(period)),
    ]),
    ...below.map(({ content }) => line(content, pageOf)),
  ],
  openings: ({ entries }, pageOf) =>
    entries.flatMap((entry) => [
      line(entry.title, pageOf),
      joined(text(entry.period)),
      joined(line(entry.content, pageOf)),
    ]),
  sources: ({ style, label = '', entries }, pageOf) => [
    text(label),
    ...entries.flatMap(({ number, short, content, uses }, index) => {
      const name = text(`${number} ${short}`);
      const runsOn = style === 'compact' && (index > 0 || label !== '');
      return [runsOn ? joined(name) : name, joined(line(content, pageOf)), joined(text(uses))];
    }),
  ],
  imprint: ({ label, lines }, pageOf) => [
    text(label),
    ...lines.map((words) => joined(line(words, pageOf))),
  ],
};

/** A box's label may stand in the line of the first paragraph. */
function joinedToLabel([first, ...others]: readonly ReadingUnit[]): ReadingUnit[] {
  if (first === undefined) return [];
  return [first.kind === 'text' ? joined(first) : first, ...others];
}

function entryUnits({ label, value }: Entry, pageOf: PageOf): ReadingUnit[] {
  return [text(label), joined(line(value, pageOf))];
}

function captionUnit({ label, number, content }: Caption, pageOf: PageOf): ReadingUnit {
  return text(`${label} ${number} ${inlineText(content, pageOf)}`);
}

function tableUnits({ caption, head, rows, below }: PackTable, pageOf: PageOf): ReadingUnit[] {
  return [
    ...(caption === undefined ? [] : [captionUnit(caption, pageOf)]),
    ...head.map((cell) => cellUnit('cell', cell, pageOf)),
    ...rows.flatMap(({ cells }) => cells.map((cell) => cellUnit('cell', cell, pageOf))),
    ...below.map(({ content }) => line(content, pageOf)),
  ];
}

function dataUnits({ head, rows }: PackTable, pageOf: PageOf): ReadingUnit[] {
  return [
    ...head.map((cell) => cellUnit('dataHead', cell, pageOf)),
    ...rows.flatMap(({ cells }) => cells.map((cell) => cellUnit('data', cell, pageOf))),
  ];
}

function cellUnit(kind: UnitKind, { qualifier, content }: PackCell, pageOf: PageOf): ReadingUnit {
  return { kind, text: `${qualifier} ${inlineText(content, pageOf)}` };
}
