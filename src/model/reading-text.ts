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
  /** `alt`: what a picture or chart says to those who don't see it. `data`: a cell of its data. */
  readonly kind: 'heading' | 'text' | 'code' | 'cell' | 'alt' | 'data';
  /** In the normal form of `normalReading`. */
  readonly text: string;
}

/** NFC, every run of white space as one space, no soft hyphens, trimmed. */
export function normalReading(text: string): string {
  return text
    .replaceAll('\u00AD', '')
    .replaceAll(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** The reading text of a pack. Page numbers are no part of it: only formats know them. */
export function readingText(pack: Pack): ReadingText {
  const notes = [...pack.notes.values()].flatMap(({ blocks }) => unitsOf(blocks));
  return { units: unitsOf(pack.body), notes };
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
    .map(({ kind, text }) => ({ kind, text: normalReading(text) }))
    .filter(({ text }) => text !== '');
}

const text = (value: string): ReadingUnit => ({ kind: 'text', text: value });
const line = (content: readonly PackInline[]): ReadingUnit => text(inlineText(content));

const blockHandlers: Handlers<PackBlock, undefined, ReadingUnit[]> = {
  cover: ({ kind, title, subtitle, entries }) => [
    text(kind),
    line(title),
    line(subtitle),
    ...entries.flatMap(entryUnits),
  ],
  masthead: ({ kind, side, title, subtitle, entries }) => [
    text(kind),
    text(side),
    line(title),
    line(subtitle),
    ...entries.flatMap(entryUnits),
  ],
  contents: ({ entries }) =>
    entries.map(({ number, title, period }) => text(`${number} ${inlineText(title)} ${period}`)),
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
    ...(data === undefined ? [] : dataUnits(data)),
    captionUnit(caption),
    ...below.map(({ content }) => line(content)),
  ],
  noteBox: ({ label, blocks }) => [line(label), ...unitsOf(blocks)],
  keyFigures: ({ figures, below }) => [
    ...figures.flatMap(({ qualifier, value, label, period }) => [
      text(`${qualifier} ${value}`),
      text(label),
      text(period),
    ]),
    ...below.map(({ content }) => line(content)),
  ],
  openings: ({ entries }) =>
    entries.flatMap(({ title, period, content }) => [line(title), text(period), line(content)]),
  sources: ({ entries }) =>
    entries.flatMap(({ number, short, content, uses }) => [
      text(`${number} ${short}`),
      line(content),
      text(uses),
    ]),
  imprint: ({ label, lines }) => [text(label), ...lines.map(line)],
};

function entryUnits({ label, value }: Entry): ReadingUnit[] {
  return [text(label), line(value)];
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
  const cells = [...head, ...rows.flatMap((row) => row.cells)];
  return cells.map((cell) => cellUnit('data', cell));
}

function cellUnit(kind: 'cell' | 'data', { qualifier, content }: PackCell): ReadingUnit {
  return { kind, text: `${qualifier} ${inlineText(content)}` };
}
