import { type Handlers, handle } from '../../model/handlers.ts';
import type { PackInline } from '../../model/pack-inline.ts';
import { quotesOf } from '../words/words-of.ts';
import { holdTogether } from './hold-together.ts';
import { setQuotes } from './set-quotes.ts';

/** Sets a line of plain text as its language wants it: quotation marks and no-break spaces. */
export function typesetText(text: string, lang: string): string {
  const quotes = quotesOf(lang);
  return holdTogether(quotes === undefined ? text : setQuotes(text, quotes));
}

/**
 * Sets a line of rich text. Marks and spaces are judged in the whole line, since the letter before
 * a quotation mark may be emphasised; no character changes its place, so spans stay true.
 */
export function typeset(content: readonly PackInline[], lang: string): PackInline[] {
  const before = content.map(visibleText).join('');
  const after = typesetText(before, lang);
  if (before === after) return [...content];
  const rest: Remaining = { text: after, offset: 0 };
  return content.map((inline) => handle(takers, inline, rest));
}

/** Stands for what is seen but is not set: code, and pictures. */
const LETTER = 'x';

function visibleText(inline: PackInline): string {
  return handle(texts, inline, undefined);
}

function allText({ content }: { readonly content: readonly PackInline[] }): string {
  return content.map(visibleText).join('');
}

const texts: Handlers<PackInline, undefined, string> = {
  text: ({ value }) => value,
  emphasis: allText,
  strong: allText,
  strike: allText,
  subscript: allText,
  superscript: allText,
  code: () => LETTER,
  lineBreak: () => ' ',
  link: allText,
  picture: () => LETTER,
  noteCall: () => '',
  pageReference: () => '',
};

interface Remaining {
  readonly text: string;
  /** How much of `text` is dealt out. */
  offset: number;
}

const takers: Handlers<PackInline, Remaining, PackInline> = {
  text: (inline, rest) => ({ ...inline, value: take(rest, inline.value.length) }),
  emphasis: takeAll,
  strong: takeAll,
  strike: takeAll,
  subscript: takeAll,
  superscript: takeAll,
  code: skipLetter,
  lineBreak: skipLetter,
  link: takeAll,
  picture: skipLetter,
  noteCall: (inline) => inline,
  pageReference: (inline) => inline,
};

function take(rest: Remaining, length: number): string {
  const start = rest.offset;
  rest.offset += length;
  return rest.text.slice(start, rest.offset);
}

function takeAll<Parent extends { readonly content: readonly PackInline[] }>(
  inline: Parent,
  rest: Remaining,
): Parent {
  return { ...inline, content: inline.content.map((child) => handle(takers, child, rest)) };
}

function skipLetter<Leaf>(inline: Leaf, rest: Remaining): Leaf {
  take(rest, 1);
  return inline;
}
