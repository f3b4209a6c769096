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

/** The reading text of a pack, its marks first and once. Page numbers are no part of it: only formats know them. */
export function readingText(pack: Pack): ReadingText {
  const notes = [...pack.notes.values()].flatMap(({ blocks }) => unitsOf(blocks));
  const marks = [normalUnit(line(pack.marks))].filter(({ text: words }) => words !== '');
  return { units: [...marks, ...unitsOf(pack.body)], notes };
}

/** The characters of a line, as read: a note's call is its number, a picture is its alt text. */
export function inlineText(content: readonly PackInline[]): string {
  return content.map((inline) => handle(inlineHandlers, inline, undefined)).join('');
}

const inlineHandlers: Handlers<PackInline, undefined, string> = {
  text: ({ value }) => value,
  emphasis: ({ content }) => inlineText(content),
  strong: ({ content }) => inlineText(content),
  strike: ({ content }) => inlineText(content),
  subscript: ({ content }) => inlineText(content),
  superscript: ({ content }) => inlineText(content),
  code: ({ value }) => value,
  lineBreak: () => ' ',
  link: ({ content }) => inlineText(content),
  picture: ({ alt }) => alt,
  noteCall: ({ number }) => number,
};

function unitsOf(blocks: readonly PackBlock[]): ReadingUnit[] {
  return blocks
    .flatMap((block) => handle(blockHandlers, block, undefined))
    .map(normalUnit)
    .filter(({ text }) => text !== '');
}

function normalUnit(unit: ReadingUnit): ReadingUnit {
  return { ...unit, text: normalReading(unit.text) };
}

const text = (value: string): ReadingUnit => ({ kind: 'text', text: value });
const line = (content: readonly PackInline[]): ReadingUnit => text(inlineText(content));
const title = (content: readonly PackInline[]): ReadingUnit => ({
  ...line(content),
  kind: 'title',
});
const joined = (unit: ReadingUnit): ReadingUnit => ({ ...unit, joins: true });

const blockHandlers: Handlers<PackBlock, undefined, ReadingUnit[]> = {
  cover: (block) => [
    text(block.kind),
    title(block.title),
    line(block.subtitle),
    ...block.entries.flatMap(entryUnits),
  ],
  masthead: (block) => [
    text(block.kind),
    joined(text(block.side)),
    title(block.title),
    line(block.subtitle),
    ...block.entries.flatMap(entryUnits),
  ],
  contents: ({ entries }) =>
    entries.map((entry) => text(`${entry.number} ${inlineText(entry.title)} ${entry.period}`)),
  heading: ({ number, content, period }) => [
    { kind: 'heading', text: `${number} ${inlineText(content)}` },
    line(period),
  ],
  paragraph: ({ content }) => [line(content)],
  list: ({ items }) => items.flatMap(({ blocks }) => unitsOf(blocks)),
  quote: ({ blocks }) => unitsOf(blocks),
  codeBlock: ({ value }) => [{ kind: 'code', text: value }],
  thematicBreak: () => [],
  table: tableUnits,
  figure: ({ alt, caption, data, below }) => [
    { kind: 'alt', text: alt },
    captionUnit(caption),
    ...below.map(({ content }) => line(content)),
    ...(data === undefined ? [] : dataUnits(data)),
  ],
  noteBox: ({ label, blocks }) => [line(label), ...joinedToLabel(unitsOf(blocks))],
  keyFigures: ({ figures, below }) => [
    ...figures.flatMap(({ qualifier, value, label, period }) => [
      text(`${qualifier} ${value}`),
      joined(text(label)),
      joined(text(period)),
    ]),
    ...below.map(({ content }) => line(content)),
  ],
  openings: ({ entries }) =>
    entries.flatMap((entry) => [
      line(entry.title),
      joined(text(entry.period)),
      joined(line(entry.content)),
    ]),
  sources: ({ style, label = '', entries }) => [
    text(label),
    ...entries.flatMap(({ number, short, content, uses }, index) => {
      const name = text(`${number} ${short}`);
      const runsOn = style === 'compact' && index > 0;
      return [runsOn ? joined(name) : name, joined(line(content)), joined(text(uses))];
    }),
  ],
  imprint: ({ label, lines }) => [text(label), ...lines.map((words) => joined(line(words)))],
};

/** A box's label may stand in the line of the first paragraph. */
function joinedToLabel([first, ...others]: readonly ReadingUnit[]): ReadingUnit[] {
  if (first === undefined) return [];
  return [first.kind === 'text' ? joined(first) : first, ...others];
}

function entryUnits({ label, value }: Entry): ReadingUnit[] {
  return [text(label), joined(line(value))];
}

function captionUnit({ label, number, content }: Caption): ReadingUnit {
  return text(`${label} ${number} ${inlineText(content)}`);
}

function tableUnits({ caption, head, rows, below }: PackTable): ReadingUnit[] {
  return [
    ...(caption === undefined ? [] : [captionUnit(caption)]),
    ...head.map((cell) => cellUnit('cell', cell)),
    ...rows.flatMap(({ cells }) => cells.map((cell) => cellUnit('cell', cell))),
    ...below.map(({ content }) => line(content)),
  ];
}

function dataUnits({ head, rows }: PackTable): ReadingUnit[] {
  return [
    ...head.map((cell) => cellUnit('dataHead', cell)),
    ...rows.flatMap(({ cells }) => cells.map((cell) => cellUnit('data', cell))),
  ];
}

function cellUnit(kind: UnitKind, { qualifier, content }: PackCell): ReadingUnit {
  return { kind, text: `${qualifier} ${inlineText(content)}` };
}
