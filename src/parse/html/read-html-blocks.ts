import type { Block } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { NO_ATTRIBUTES } from '../attributes.ts';
import { type Ending, InlineBuilder } from '../inline-builder.ts';
import type { Reading } from '../reading.ts';
import { withoutStrange } from '../strange-characters.ts';
import { showsNothing, trimInlines } from '../trim-inlines.ts';
import { decodeEntities } from './decode-entities.ts';
import { HtmlInlines } from './html-inlines.ts';
import {
  type HtmlCode,
  type HtmlTag,
  type HtmlToken,
  type MappedText,
  tokenizeHtml,
} from './tokenize-html.ts';

/** Tags at which a paragraph ends. */
const BREAKING = new Set(
  `address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt
  fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe
  legend li link main menu menuitem meta nav noframes ol optgroup option p param pre search section
  source summary table tbody tfoot thead title tr track ul video`.split(/\s+/),
);
const CELLS = new Set(['td', 'th']);
/** Between the cells of a row, which is one paragraph: wider than a space, and no mark. */
const CELL_GAP = '\u2003';

/** Reads a block of HTML: its tags go, but for the few that have a meaning here; its text stays. */
export function readHtmlBlocks(text: MappedText, reading: Reading): Block[] {
  return new HtmlBlockReader(text, reading).read();
}

function endsPreformatted({ type, ...token }: HtmlToken): boolean {
  return type === 'close' && 'name' in token && token.name === 'pre';
}

class HtmlBlockReader {
  readonly #text: MappedText;
  readonly #reading: Reading;
  readonly #builder: InlineBuilder;
  readonly #inlines: HtmlInlines;
  readonly #blocks: Block[] = [];
  #start = 0;
  #isEmpty = true;
  #preformatted: number | undefined;
  /** Where the last preformatted text ends: one that begins behind it has no end, and is none. */
  #lastPreformattedEnd = -1;

  constructor(text: MappedText, reading: Reading) {
    this.#text = text;
    this.#reading = reading;
    this.#builder = new InlineBuilder();
    this.#inlines = new HtmlInlines(this.#builder, text, reading);
  }

  read(): Block[] {
    const tokens = tokenizeHtml(this.#text, true);
    this.#lastPreformattedEnd = tokens.findLast(endsPreformatted)?.start ?? -1;
    for (const token of tokens) this.#token(token);
    this.#endParagraph(this.#text.value.length, this.#builder.finish());
    return this.#blocks;
  }

  #token(token: HtmlToken): void {
    if (token.type === 'code') this.#code(token);
    else if (token.type === 'open' || token.type === 'close') this.#tag(token);
    else {
      if (token.type !== 'comment') this.#isEmpty = false;
      this.#inlines.add(token);
    }
  }

  #tag(tag: HtmlTag): void {
    const { name, type, start } = tag;
    const isInPreformatted = this.#preformatted !== undefined && !endsPreformatted(tag);
    if (BREAKING.has(name) && !isInPreformatted) this.#break(tag);
    if (CELLS.has(name) && type === 'open') this.#cell(start);
    if (name === 'img' || name === 'br') this.#isEmpty = false;
    if (!this.#isMapped(name)) this.#inlines.add(tag);
  }

  /** Ends the paragraph at a tag. */
  #break({ name, type, start, end }: HtmlTag): void {
    const content = this.#builder.split(this.#ending(start));
    if (name === 'pre' && type === 'close') this.#endPreformatted(start);
    else this.#endParagraph(start, content, name === 'summary' && type === 'close');
    this.#start = end;
    if (name === 'pre' && type === 'open' && end <= this.#lastPreformattedEnd) {
      this.#preformatted = end;
    }
  }

  #ending(index: number): Ending {
    const offset = this.#text.offsetOf(index);
    return { offset, at: this.#reading.span(offset, offset) };
  }

  #isMapped(name: string): boolean {
    return !this.#reading.strict && (name === 'details' || name === 'summary');
  }

  #cell(start: number): void {
    if (this.#isEmpty) return;
    const at = this.#text.offsetOf(start);
    this.#builder.add([{ type: 'text', value: CELL_GAP, at: this.#reading.span(at, at) }]);
  }

  #code({ name, innerStart, innerEnd, start, end }: HtmlCode): void {
    const at = this.#span(start, end);
    this.#reading.tags.add(`<${name}>`, at);
    if (this.#preformatted !== undefined) return;
    this.#endParagraph(start, this.#builder.split(this.#ending(start)));
    this.#start = end;
    const value = this.#text.value.slice(innerStart, innerEnd).replaceAll(/^\s*\n|\s+$/g, '');
    if (value === '') return;
    const language = name === 'style' ? 'css' : 'javascript';
    this.#blocks.push({
      type: 'codeBlock',
      language,
      value: withoutStrange(value),
      attributes: NO_ATTRIBUTES,
      at,
    });
  }

  #endPreformatted(end: number): void {
    const start = this.#preformatted ?? this.#start;
    this.#preformatted = undefined;
    this.#isEmpty = true;
    const tokens = tokenizeHtml({ value: this.#text.value.slice(start, end), offsetOf: Number });
    const raw = this.#text.value.slice(start, end);
    const value = tokens
      .filter(({ type }) => type === 'text')
      .map((token) => decodeEntities(raw.slice(token.start, token.end)))
      .join('')
      .replaceAll(/^\r?\n|\s+$/g, '');
    if (value === '') return;
    this.#blocks.push({
      type: 'codeBlock',
      value: withoutStrange(value),
      attributes: NO_ATTRIBUTES,
      at: this.#span(start, end),
    });
  }

  #endParagraph(end: number, content: readonly Inline[], isSummary = false): void {
    const trimmed = trimInlines(content);
    this.#isEmpty = true;
    if (showsNothing(trimmed)) return;
    const at = this.#span(this.#start, end);
    this.#blocks.push({
      type: 'paragraph',
      content: isSummary ? [{ type: 'strong', content: trimmed, at }] : trimmed,
      attributes: NO_ATTRIBUTES,
      at,
    });
  }

  #span(start: number, end: number): Block['at'] {
    if (end <= start)
      return this.#reading.span(this.#text.offsetOf(start), this.#text.offsetOf(start));
    return this.#reading.span(this.#text.offsetOf(start), this.#text.offsetOf(end - 1) + 1);
  }
}
