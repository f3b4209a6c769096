import type { Inline } from '../../model/inline.ts';
import { PICTURE_OPTION } from './picture-option.ts';
import type { Range, WikiDocument } from './wiki-document.ts';
import { leavingOf } from './wiki-leavings.ts';

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
  const whole = { start: range.start, end };
  if (isLeft(document, whole, name)) return { content: [], end };
  const words = shownOf(document, { target, others, end: end - 2 }, readInner);
  return { content: name.startsWith('#') ? inward(document, whole, { name, words }) : words, end };
}

interface Parts {
  readonly target: Range;
  readonly others: readonly Range[];
  /** Where the last of them ends. */
  readonly end: number;
}

/** What stands behind the bar; without it the target itself. */
function shownOf(
  document: WikiDocument,
  { target, others: [first], end }: Parts,
  readInner: ReadInner,
): readonly Inline[] {
  const shown = { start: first?.start ?? end, end };
  const isNamed = document.slice(shown).trim() !== '';
  const isCategory = /^\s*:Category:/i.test(document.slice(target));
  return isNamed && !isCategory ? readInner(shown) : page(document, target);
}

/** What sorts the article is no text of it: it is taken note of, and gone. */
function isLeft(document: WikiDocument, whole: Range, name: string): boolean {
  const leaving = leavingOf(name, standsAlone(document, whole));
  if (leaving === undefined) return false;
  const { kind, name: shown } = leaving;
  document.leavings.add(kind, shown, document.reading.span(whole.start, whole.end));
  return true;
}

/** Nothing but other links beside it on its line. */
function standsAlone({ reading: { text } }: WikiDocument, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  return /(?:^|[\r\n]|\]\])[ \t]*$/.test(before) && /^[ \t]*(?:$|[\r\n]|\[\[|<!--)/.test(behind);
}

/** So far is looked for a line's end. */
const NEAR = 40;

/** `[[#Section|text]]` leads to a place of the same text. */
function inward(
  document: WikiDocument,
  { start, end }: Range,
  { name, words }: { readonly name: string; readonly words: readonly Inline[] },
): Inline[] {
  const content = words.filter((inline) => inline.type !== 'text' || inline.value !== '');
  const href = `#${encodeURIComponent(name.slice(1).trim())}`;
  if (content.length === 0 || name.length < 2) return [...words];
  return [{ type: 'link', href, content, at: document.reading.span(start, end) }];
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
