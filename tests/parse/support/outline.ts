import type { Attributes, Block, Cell } from '../../../src/model/block.ts';
import { type Handlers, handle } from '../../../src/model/handlers.ts';
import type { Inline } from '../../../src/model/inline.ts';

/**
 * A text's structure in few letters: a line a block, what stands in it further in.
 *
 *     heading 2 {#a}: Title
 *     list:
 *       item:
 *         paragraph: <em>word</em>
 */
export function outline(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => handle(ofBlock, block, undefined));
}

/** A line's content, with tags for what isn't text. */
export function inOneLine(content: readonly Inline[]): string {
  return content.map((inline) => handle(ofInline, inline, undefined)).join('');
}

const ofBlock: Handlers<Block, undefined, string[]> = {
  heading: ({ level, content, attributes }) => [
    `heading ${level}${braces(attributes)}: ${inOneLine(content)}`,
  ],
  paragraph: ({ content, attributes }) => [`paragraph${braces(attributes)}: ${inOneLine(content)}`],
  list: ({ ordered, start, loose, items, attributes }) => [
    `list${ordered ? ` from ${start}` : ''}${loose ? ' loose' : ''}${braces(attributes)}:`,
    ...items.flatMap(({ checked, blocks }) => [
      `  item${checked === undefined ? '' : checked ? ' done' : ' to do'}:`,
      ...inner(blocks).map((line) => `  ${line}`),
    ]),
  ],
  quote: ({ blocks, attributes }) => [`quote${braces(attributes)}:`, ...inner(blocks)],
  codeBlock: ({ language, value, attributes }) => [
    `code${language === undefined ? '' : ` ${language}`}${braces(attributes)}: ${JSON.stringify(value)}`,
  ],
  thematicBreak: () => ['rule'],
  table: ({ caption, alignments, head, rows, attributes }) => [
    `table ${alignments.join(' ')}${braces(attributes)}: ${inOneLine(caption ?? [])}`,
    ...[head, ...rows].map(row),
  ],
  pictureFigure: ({ image, caption, attributes }) => [
    `picture${braces(attributes)}: ${inOneLine([image])} ${inOneLine(caption)}`,
  ],
  chartFigure: ({ kind, statistics, periods, caption, alt, attributes }) => [
    `chart ${kind}${braces(attributes)}: ${inOneLine(caption)}`,
    `  statistics: ${statistics.map(({ value }) => value).join(', ')}`,
    `  periods: ${periods.map(({ value }) => value).join(', ')}`,
    `  alt: ${alt?.value ?? ''}`,
  ],
  noteBox: ({ label, blocks, attributes }) => [
    `box${braces(attributes)}: ${inOneLine(label)}`,
    ...inner(blocks),
  ],
};

const ofInline: Handlers<Inline, undefined, string> = {
  text: ({ value }) => value,
  emphasis: ({ content }) => `<em>${inOneLine(content)}</em>`,
  strong: ({ content }) => `<strong>${inOneLine(content)}</strong>`,
  strike: ({ content }) => `<del>${inOneLine(content)}</del>`,
  subscript: ({ content }) => `<sub>${inOneLine(content)}</sub>`,
  superscript: ({ content }) => `<sup>${inOneLine(content)}</sup>`,
  inlineCode: ({ value }) => `<code>${value}</code>`,
  lineBreak: () => '<br>',
  link: ({ href, title, content }) =>
    `<a ${href}${title === undefined ? '' : ` "${title}"`}>${inOneLine(content)}</a>`,
  image: ({ source, alt, title }) =>
    `<img ${source} "${alt}"${title === undefined ? '' : ` "${title}"`}>`,
  noteCall: ({ label }) => `<note ${label}>`,
  statisticCall: ({ id, period }) => `<stat ${id}${period === undefined ? '' : ` ${period}`}>`,
  citation: ({ id, locator }) => `<cite ${id}${locator === undefined ? '' : `, ${locator}`}>`,
  reference: ({ id, page }) => `<ref ${id}${page ? ' on its page' : ''}>`,
};

function inner(blocks: readonly Block[]): string[] {
  return outline(blocks).map((line) => `  ${line}`);
}

function row(cells: readonly Cell[]): string {
  return `  ${cells.map(({ content }) => inOneLine(content)).join(' | ')}`;
}

function braces({ id, period, lang, audience, orientation, place }: Attributes): string {
  const parts = [
    ...(id === undefined ? [] : [`#${id.value}`]),
    ...(period === undefined ? [] : [`period=${period.value}`]),
    ...(lang === undefined ? [] : [`lang=${lang.value}`]),
    ...(audience === undefined ? [] : [`audience=${audience.value}`]),
    ...(orientation === undefined ? [] : [`orientation=${orientation}`]),
    ...(place === undefined ? [] : [`place=${place}`]),
  ];
  return parts.length === 0 ? '' : ` {${parts.join(' ')}}`;
}
