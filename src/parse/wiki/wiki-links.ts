import type { Inline } from '../../model/inline.ts';
import type { Range, WikiDocument } from './wiki-document.ts';

export interface ReadLink {
  readonly content: readonly Inline[];
  readonly end: number;
}

type ReadInner = (range: Range) => readonly Inline[];

/** `[[Target|text]]` is its text: the pages of the wiki have no address here. */
export function readPageLink(
  document: WikiDocument,
  range: Range,
  readInner: ReadInner,
): ReadLink | undefined {
  const end = document.linkEnd(range);
  if (end === undefined) return undefined;
  const parts = document.parts({ start: range.start + 2, end: end - 2 }, '|');
  const [target, ...others] = parts;
  if (target === undefined) return undefined;
  const name = document.slice(target).trim();
  if (/^(?:File|Image|Datei|Fichier|Файл|Изображение):/i.test(name)) {
    return {
      content: picture(document, { range: { start: range.start, end }, name, others }, readInner),
      end,
    };
  }
  const shown = { start: others[0]?.start ?? target.start, end: end - 2 };
  const isPlain = others.length === 0 || document.slice(shown).trim() === '';
  if (/^:?Category:/i.test(name) || isPlain) return { content: page(document, target), end };
  return { content: readInner(shown), end };
}

/** The target as its own text: `[[:Category:x]]` without the first colon. */
function page(document: WikiDocument, { start, end }: Range): Inline[] {
  const lead = document.slice({ start, end }).startsWith(':') ? 1 : 0;
  return document.text({ start: start + lead, end });
}

interface PictureLink {
  readonly range: Range;
  readonly name: string;
  /** What stands between the bars, the caption last. */
  readonly others: readonly Range[];
}

const PICTURE_OPTION =
  /^\s*(?:thumb(?:nail)?|frame|frameless|border|left|right|center|none|baseline|sub|super|top|text-top|middle|bottom|text-bottom|upright.*|\d*(?:x\d+)?\s*px|\w+=.*)\s*$/s;

/** A picture of the wiki isn't in the brief's folder: its caption stays. */
function picture(
  document: WikiDocument,
  { range, name, others }: PictureLink,
  readInner: ReadInner,
): readonly Inline[] {
  document.reading.report('warning', {
    code: 'wiki/picture',
    message: `The picture “${name}” of the wiki is left out, and its caption stays.`,
    help: 'Put the picture into the brief’s folder and write the brief in Markdown to show it.',
    at: document.reading.span(range.start, range.end),
  });
  const captions = others.filter((part) => !PICTURE_OPTION.test(document.slice(part)));
  const caption = captions.at(-1);
  return caption === undefined ? [] : readInner(caption);
}

/** `[https://… text]`, or `[https://…]`, which shows its address. */
export function readBracketLink(
  document: WikiDocument,
  { start, end: limit }: Range,
  readInner: ReadInner,
): ReadLink | undefined {
  const line = bracketEnd(document, { start, end: limit });
  if (line === undefined) return undefined;
  const inner = { start: start + 1, end: line };
  const url = /^(?:https?|ftp|mailto|news|irc|tel):[^\s<>"[\]]+/i.exec(document.slice(inner))?.[0];
  if (url === undefined) return undefined;
  const labelStart = inner.start + url.length;
  const label = readInner({ start: labelStart, end: inner.end });
  const shown = label.length > 0 ? label : document.text({ start: inner.start, end: labelStart });
  const at = document.reading.span(start, line + 1);
  return { content: [{ type: 'link', href: url, content: shown, at }], end: line + 1 };
}

/** An address in running text; punctuation at its end belongs to the sentence. */
export function readBareLink(
  document: WikiDocument,
  { start, end: limit }: Range,
): ReadLink | undefined {
  const address = /[^\s<>"[\]{}|]+/y;
  address.lastIndex = start;
  const found = address.exec(document.reading.text)?.[0] ?? '';
  const quotes = found.indexOf("''");
  const whole = quotes === -1 ? found : found.slice(0, quotes);
  const marks = whole.includes('(') ? /[.,;:!?]+$/ : /[.,;:!?)]+$/;
  const url = whole.replace(marks, '');
  const end = start + url.length;
  if (end > limit || /:\/*$/.test(url)) return undefined;
  const content = document.text({ start, end });
  const at = document.reading.span(start, end);
  return { content: [{ type: 'link', href: url, content, at }], end };
}

/** Where the bracket closes, on the line where it opens. */
function bracketEnd(document: WikiDocument, { start, end }: Range): number | undefined {
  const inside = /[^\]\r\n]{0,2000}/y;
  inside.lastIndex = start;
  const length = inside.exec(document.reading.text)?.[0].length ?? 0;
  const index = start + length;
  return index < end && document.reading.text[index] === ']' ? index : undefined;
}
