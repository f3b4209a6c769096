import { didYouMean } from '../../diagnostics/nearest.ts';
import { type Block, CHART_KINDS, type ChartKind, type Paragraph } from '../../model/block.ts';
import type { Image, Inline } from '../../model/inline.ts';
import type { Located, Span } from '../../model/span.ts';
import {
  blockAttributes,
  COMMON_KEYS,
  FIGURE_KEYS,
  readDirectiveAttributes,
  TABLE_KEYS,
} from '../attributes.ts';
import type { Reading } from '../reading.ts';
import { exactText } from '../text-runs.ts';
import type { Fenced, LooseLine } from './directive-groups.ts';
import { CLOSED_NAMES } from './directive-names.ts';
import type { MarkdownContext } from './markdown-context.ts';
import type { DirectiveLine } from './nodes.ts';
import { readInlines } from './read-inlines.ts';
import { endOf, placeOf, startOf } from './tree-places.ts';

type Values = ReadonlyMap<string, Located<string>>;

/** Reads what stands between two fences. An unknown directive is its lines and its content. */
export function readFenced(node: Fenced, inner: Block[], context: MarkdownContext): Block[] {
  const { open, close } = node;
  if (open.wellFormed && open.name === 'note-box') return [noteBox(node, inner, context)];
  if (open.wellFormed && open.name === 'table') return captioned(node, inner, context);
  if (CLOSED_NAMES.has(open.name)) reportForm(open, context.reading);
  const { reading } = context;
  return [lineOfText(open, reading), ...inner, lineOfText(close, reading)];
}

/** Reads a directive that is one line, or a fence without its counterpart. */
export function readLooseLine({ line, lacks }: LooseLine, context: MarkdownContext): Block[] {
  const { reading } = context;
  if (line.colons === 2 && line.name === 'chart') return [chart(line, context)];
  if (line.colons === 2 && line.name === 'figure') return [figure(line, context)];
  if (CLOSED_NAMES.has(line.name)) {
    if (lacks === 'open' && line.wellFormed && isContainer(line.name))
      reportUnclosed(line, reading);
    else reportForm(line, reading);
  }
  return [lineOfText(line, reading)];
}

function noteBox(node: Fenced, blocks: Block[], context: MarkdownContext): Block {
  const { reading } = context;
  const values = readDirectiveAttributes(node.open.braces, COMMON_KEYS, reading);
  const label = readInlines(node.open.children, context);
  const attributes = blockAttributes(values, reading);
  return { type: 'noteBox', label, blocks, attributes, at: placeOfFenced(node, reading) };
}

function captioned(node: Fenced, inner: Block[], context: MarkdownContext): Block[] {
  const { reading } = context;
  const values = readDirectiveAttributes(node.open.braces, TABLE_KEYS, reading);
  const attributes = blockAttributes(values, reading);
  const caption = readInlines(node.open.children, context);
  const tables = inner.filter(({ type }) => type === 'table');
  if (tables.length !== 1 || inner.length !== 1) reportContent(node.open, reading);
  let isFirst = true;
  return inner.map((block) => {
    if (block.type !== 'table' || !isFirst) return block;
    isFirst = false;
    return { ...block, caption, attributes, at: placeOfFenced(node, reading) };
  });
}

function chart(line: DirectiveLine, context: MarkdownContext): Block {
  const { reading } = context;
  const known = [...FIGURE_KEYS, 'kind', 'statistics', 'periods', 'alt'];
  const values = readDirectiveAttributes(line.braces, known, reading);
  const kind = chartKind(line, values, reading);
  const statistics = words(values.get('statistics'));
  if (statistics.length === 0) reportLacking(line, 'statistics', values, reading);
  if (kind === undefined || statistics.length === 0) return lineOfText(line, reading);
  const alt = values.get('alt');
  return {
    type: 'chartFigure',
    kind,
    statistics,
    periods: words(values.get('periods')),
    caption: readInlines(line.children, context),
    ...(alt === undefined ? {} : { alt }),
    attributes: blockAttributes(values, reading),
    at: placeOf(line, reading),
  };
}

function chartKind(line: DirectiveLine, values: Values, reading: Reading): ChartKind | undefined {
  const given = values.get('kind');
  if (given === undefined) {
    reportLacking(line, 'kind', values, reading);
    return undefined;
  }
  const kind = CHART_KINDS.find((known) => known === given.value);
  if (kind !== undefined) return kind;
  reading.judge({
    code: 'attribute/value',
    message: `There is no chart of the kind “${given.value}”.${didYouMean(given.value, CHART_KINDS)}`,
    help: `Use one of these: ${CHART_KINDS.join(', ')}.`,
    at: given.at,
    ...missedFigure(values),
  });
  return undefined;
}

function figure(line: DirectiveLine, context: MarkdownContext): Block {
  const { reading } = context;
  const values = readDirectiveAttributes(line.braces, [...FIGURE_KEYS, 'src', 'alt'], reading);
  const source = values.get('src');
  if (source === undefined) {
    reportLacking(line, 'src', values, reading);
    return lineOfText(line, reading);
  }
  const image: Image = {
    type: 'image',
    source: source.value,
    alt: values.get('alt')?.value ?? '',
    at: source.at,
  };
  const caption: readonly Inline[] = readInlines(line.children, context);
  const attributes = blockAttributes(values, reading);
  return { type: 'pictureFigure', image, caption, attributes, at: placeOf(line, reading) };
}

/** A value's words, divided by spaces or commas, each with its place. */
function words(list: Located<string> | undefined): Located<string>[] {
  if (list === undefined) return [];
  const { value, at } = list;
  return [...value.matchAll(/[^\s,]+/g)].map(({ 0: word, index }) => {
    const start = at.start + index;
    return { value: word, at: { ...at, start, end: start + word.length } };
  });
}

function lineOfText(line: DirectiveLine, reading: Reading): Paragraph {
  const content = exactText(reading, startOf(line), endOf(line));
  return { type: 'paragraph', content, attributes: {}, at: placeOf(line, reading) };
}

function placeOfFenced({ open, close }: Fenced, reading: Reading): Span {
  return reading.span(startOf(open), endOf(close));
}

function isContainer(name: string): boolean {
  return name === 'note-box' || name === 'table';
}

function reportForm(line: DirectiveLine, reading: Reading): void {
  const { name } = line;
  const form = isContainer(name)
    ? `on lines of their own :::${name}[…]{…} and, at its end, :::`
    : name === 'chart' || name === 'figure'
      ? `on one line of its own ::${name}[…]{…}`
      : `in a line of text :${name}[…]`;
  reading.judge({
    code: 'directive/malformed',
    message: `The directive “${name}” can't be read, so it is plain text.`,
    help: `Write ${form}.`,
    at: placeOf(line, reading),
  });
}

function reportUnclosed(line: DirectiveLine, reading: Reading): void {
  reading.judge({
    code: 'directive/unclosed',
    message: `The directive “${line.name}” is never closed, so it is plain text.`,
    help: `Write ${':'.repeat(line.colons)} on a line of its own where it ends.`,
    at: placeOf(line, reading),
  });
}

function reportContent(line: DirectiveLine, reading: Reading): void {
  reading.judge({
    code: 'directive/content',
    message: 'Between the lines of “table” there must be one table and nothing else.',
    help: 'Put one table between them, with an empty line before and behind it.',
    at: placeOf(line, reading),
  });
}

/** A figure that can't be read is missed wherever it is asked for: this is why. */
function missedFigure(values: Values): { readonly about?: string } {
  const id = values.get('id')?.value;
  return id === undefined ? {} : { about: `figure:${id}` };
}

function reportLacking(line: DirectiveLine, key: string, values: Values, reading: Reading): void {
  reading.judge({
    code: 'attribute/required',
    message: `The directive “${line.name}” says nothing about “${key}”.`,
    help: `Add ${key}=… between its braces.`,
    at: placeOf(line, reading),
    ...missedFigure(values),
  });
}
