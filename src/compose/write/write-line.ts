import { type Handlers, handle } from '../../model/handlers.ts';
import type { Inline, Reference, StatisticCall, Text } from '../../model/inline.ts';
import type { PackInline } from '../../model/pack-inline.ts';
import { shownValue } from '../statistics/statistic-value.ts';
import { typeset } from '../text/typeset.ts';
import { linkTo } from './link-to.ts';
import { writeCitation } from './write-citation.ts';
import { writeImage } from './write-image.ts';
import { writeReference } from './write-reference.ts';
import type { Writing } from './writing.ts';

/** A line of the author's text as readers read it: all calls resolved, and typeset. */
export function writeLine(line: readonly Inline[], writing: Writing): PackInline[] {
  return typeset(writeInlines(line, writing), writing.lang);
}

function writeInlines(line: readonly Inline[], writing: Writing): PackInline[] {
  return line.flatMap((inline, index) =>
    handle(handlers, inline, { writing, before: line[index - 1], after: line[index + 1] }),
  );
}

/** Where an inline stands: some spaces and capitals depend on its neighbours. */
interface Spot {
  readonly writing: Writing;
  readonly before: Inline | undefined;
  readonly after: Inline | undefined;
}

type Parent = Extract<Inline, { readonly content: readonly Inline[] }>;

function withContent<Node extends Parent>(node: Node, { writing }: Spot) {
  return { ...node, content: writeInlines(node.content, writing) };
}

const handlers: Handlers<Inline, Spot, PackInline[]> = {
  text: writeText,
  emphasis: (node, spot) => [withContent(node, spot)],
  strong: (node, spot) => [withContent(node, spot)],
  strike: (node, spot) => [withContent(node, spot)],
  subscript: (node, spot) => [withContent(node, spot)],
  superscript: (node, spot) => [withContent(node, spot)],
  inlineCode: ({ value, at }) => [{ type: 'code', value, at }],
  lineBreak: ({ at }) => [{ type: 'lineBreak', at }],
  link: (link, { writing }) => {
    const content = writeInlines(link.content, { ...writing, isInLink: true });
    return linkTo(link, content, writing);
  },
  image: (image, { writing }) => writeImage(image, writing),
  noteCall: ({ label, at }, { writing }) => {
    const note = writing.notes.call(label);
    if (note === undefined) {
      // A note that the pack leaves out leaves with its call; one that nobody wrote is text.
      return writing.order.brief.notes.has(label)
        ? []
        : [{ type: 'text', value: `[^${label}]`, at }];
    }
    const { anchor, number, isFirst } = note;
    return [{ type: 'noteCall', note: anchor, number, first: isFirst, at }];
  },
  statisticCall: ({ id, period, at }, { writing: { registry, words } }) => {
    const row = registry.find(id, period);
    return [{ type: 'text', value: row === undefined ? id : shownValue(row, words), at }];
  },
  citation: (citation, { writing }) => writeCitation(citation, writing),
  reference: (reference, spot) =>
    writeReference(reference, opensSentence(reference, spot), spot.writing),
};

function writeText({ value, at }: Text, { writing, before, after }: Spot): PackInline[] {
  const held = before?.type === 'statisticCall' && isFollowedByUnit(before, value, writing);
  const tied = held ? value.replace(/^ /, '\u00A0') : value;
  // A citation does not begin a line.
  const closed = after?.type === 'citation' ? tied.replace(/ $/, '\u00A0') : tied;
  return [{ type: 'text', value: closed, at }];
}

function isFollowedByUnit(
  { id, period }: StatisticCall,
  text: string,
  { registry }: Writing,
): boolean {
  const [unit = ''] = registry.find(id, period)?.unit.value.split(/[\s\u00A0’']/) ?? [];
  return unit !== '' && text.startsWith(` ${unit}`);
}

function opensSentence(_: Reference, { before }: Spot): boolean {
  if (before === undefined) return true;
  return before.type === 'text' && /[.!?…]["'”’»)]*\s+$/.test(before.value);
}
