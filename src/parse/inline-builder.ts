import type { Inline } from '../model/inline.ts';
import type { Span } from '../model/span.ts';
import { readHtmlText } from './html/html-text.ts';
import { enclosed, isPaired, voidElement } from './html/inline-elements.ts';
import type { CloseTag, HtmlOther, HtmlToken, MappedText, OpenTag } from './html/tokenize-html.ts';
import type { Reading } from './reading.ts';

interface Frame {
  readonly tag: OpenTag;
  readonly at: Span;
  /** Where its content begins, as an offset in the text that was parsed. */
  readonly innerStart: number;
  readonly content: Inline[];
}

/** Gathers a line's content, and puts between the tags of HTML what they enclose. */
export class InlineBuilder {
  readonly #reading: Reading;
  #top: Inline[] = [];
  #frames: Frame[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  add(content: readonly Inline[]): void {
    const target = this.#target();
    for (const inline of content) target.push(inline);
  }

  html(token: HtmlToken, text: MappedText): void {
    // Only blocks are divided so that scripts are whole, and they show them as blocks.
    if (token.type === 'code') return;
    if (token.type === 'open') this.#open(token, text);
    else if (token.type === 'close') this.#close(token, text);
    else this.#other(token, text);
  }

  /** All that was gathered. Tags that were never closed enclose nothing. */
  finish(): Inline[] {
    while (this.#frames.length > 0) this.#dissolve();
    return this.#take();
  }

  /** What was gathered so far, for a paragraph that ends inside of tags: they go on in the next. */
  split(offset: number): Inline[] {
    const open = [...this.#frames];
    while (this.#frames.length > 0) this.#wrap(offset, this.#frames.at(-1)?.at);
    const content = this.#take();
    this.#frames = open.map(({ tag, at }) => ({ tag, at, innerStart: offset, content: [] }));
    return content;
  }

  #take(): Inline[] {
    const content = this.#top;
    this.#top = [];
    return content;
  }

  #open(tag: OpenTag, text: MappedText): void {
    const at = this.#span(tag, text);
    const element = voidElement(tag, at, this.#reading);
    if (element !== undefined) this.add(element);
    else if (isPaired(tag)) {
      if (this.#reading.strict && !isKnownToAll(tag.name)) this.#reading.tags.open(tag.name, at);
      this.#frames.push({ tag, at, innerStart: text.offsetOf(tag.end - 1) + 1, content: [] });
    } else this.#reading.tags.open(tag.name, at);
  }

  #close(tag: CloseTag, text: MappedText): void {
    const at = this.#span(tag, text);
    const index = this.#frames.findLastIndex((frame) => frame.tag.name === tag.name);
    if (index === -1) {
      if (isKnownToAll(tag.name)) this.#reportUnclosed(`</${tag.name}>`, at);
      else this.#reading.tags.close(tag.name, at);
      return;
    }
    while (this.#frames.length > index + 1) this.#dissolve();
    if (this.#reading.strict && !isKnownToAll(tag.name)) this.#reading.tags.close(tag.name, at);
    this.#wrap(text.offsetOf(tag.start), at);
  }

  #other(token: HtmlOther, text: MappedText): void {
    const { tags } = this.#reading;
    const at = this.#span(token, text);
    switch (token.type) {
      case 'text':
        return this.add(readHtmlText(text, token, this.#reading));
      case 'comment':
        return;
      case 'declaration':
        return tags.add('<!…>', at);
      case 'instruction': {
        tags.add('<?…?>', at);
        const value = text.value.slice(token.start, token.end);
        return this.add([{ type: 'inlineCode', value, at }]);
      }
      case 'cdata': {
        tags.add('<![CDATA[…]]>', at);
        const inner = { start: token.start + '<![CDATA['.length, end: token.end - ']]>'.length };
        return this.add(readHtmlText(text, inner, this.#reading));
      }
      case 'unclosed':
        this.#reportUnclosed(text.value.slice(token.start, token.start + 4), at);
        return this.add(readHtmlText(text, token, this.#reading));
    }
  }

  /** Ends the innermost tag: what it encloses becomes one. */
  #wrap(innerEnd: number, closed: Span | undefined): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const { tag, at, innerStart, content } = frame;
    const raw = this.#reading.text.slice(innerStart, innerEnd);
    const span = { ...at, end: closed?.end ?? at.end };
    this.add(enclosed(tag, { content, raw, at: span }));
  }

  #dissolve(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    this.#reportUnclosed(`<${frame.tag.name}>`, frame.at);
    this.add(frame.content);
  }

  #reportUnclosed(what: string, at: Span): void {
    this.#reading.judge({
      code: 'html/unclosed',
      message: `The HTML “${what}” has no counterpart in its paragraph.`,
      help: 'Put the opening and the closing tag into one paragraph, not across other markup.',
      at,
    });
  }

  #span({ start, end }: HtmlToken, { offsetOf }: MappedText): Span {
    return this.#reading.span(offsetOf(start), offsetOf(end - 1) + 1);
  }

  #target(): Inline[] {
    return this.#frames.at(-1)?.content ?? this.#top;
  }
}

/** Read in every family. */
function isKnownToAll(name: string): boolean {
  return name === 'sub' || name === 'sup' || name === 'br';
}
