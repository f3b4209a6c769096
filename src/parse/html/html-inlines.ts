import type { Span } from '../../model/span.ts';
import type { InlineBuilder } from '../inline-builder.ts';
import type { Reading } from '../reading.ts';
import { anchorOf, isMereAnchor } from './anchor-of.ts';
import { readHtmlText } from './html-text.ts';
import { enclosed, isPaired, voidElement } from './inline-elements.ts';
import type { CloseTag, HtmlOther, HtmlToken, MappedText, OpenTag } from './tokenize-html.ts';

/** Adds pieces of HTML to a line's content, and tells of what can't be kept. */
export class HtmlInlines {
  readonly #builder: InlineBuilder;
  readonly #text: MappedText;
  readonly #reading: Reading;

  constructor(builder: InlineBuilder, text: MappedText, reading: Reading) {
    this.#builder = builder;
    this.#text = text;
    this.#reading = reading;
  }

  add(token: HtmlToken): void {
    // Only blocks are divided so that scripts are whole, and they show them as blocks.
    if (token.type === 'code') return;
    if (token.type === 'open') this.#open(token);
    else if (token.type === 'close') this.#close(token);
    else this.#other(token);
  }

  #open(tag: OpenTag): void {
    const { name } = tag;
    const at = this.#span(tag);
    if (this.#isAnchor(tag, at)) return;
    const element = voidElement(tag, at, this.#reading);
    if (element !== undefined) {
      this.#builder.add(element);
      return;
    }
    if (!isPaired(tag)) {
      this.#reading.tags.open(name, at);
      return;
    }
    if (!this.#isKept(name)) this.#reading.tags.open(name, at);
    const raw = (inner: { start: number; end: number }): string =>
      this.#reading.text.slice(inner.start, inner.end);
    this.#builder.open(
      {
        key: `<${name}>`,
        at,
        goesOn: false,
        enclose: (content, span, inner) => enclosed(tag, { content, raw: raw(inner), at: span }),
        abandon: () => this.#reportUnclosed(`<${name}>`, at),
      },
      this.#text.offsetOf(tag.end - 1) + 1,
    );
  }

  /** Takes note of a name; what is nothing but one is done with. */
  #isAnchor(tag: OpenTag, at: Span): boolean {
    const anchor = anchorOf(tag);
    if (this.#reading.strict || anchor === undefined) return false;
    this.#reading.anchors.push({ value: anchor, at });
    if (!isMereAnchor(tag)) return false;
    this.#reading.tags.begin(tag.name);
    return true;
  }

  #close(tag: CloseTag): void {
    const { name, start } = tag;
    const at = this.#span(tag);
    const isClosed = this.#builder.close(`<${name}>`, { offset: this.#text.offsetOf(start), at });
    if (isClosed && this.#isKept(name)) return;
    if (name === 'sub' || name === 'sup') this.#reportUnclosed(`</${name}>`, at);
    else this.#reading.tags.close(name, at);
  }

  #other(token: HtmlOther): void {
    const { tags } = this.#reading;
    const { start, end, type } = token;
    const at = this.#span(token);
    switch (type) {
      case 'text':
        return this.#builder.add(readHtmlText(this.#text, token, this.#reading));
      case 'comment':
        return;
      case 'declaration':
        return tags.add('<!…>', at);
      case 'instruction': {
        tags.add('<?…?>', at);
        return this.#builder.add([
          { type: 'inlineCode', value: this.#text.value.slice(start, end), at },
        ]);
      }
      case 'cdata': {
        tags.add('<![CDATA[…]]>', at);
        const inner = { start: start + '<![CDATA['.length, end: end - ']]>'.length };
        return this.#builder.add(readHtmlText(this.#text, inner, this.#reading));
      }
      case 'unclosed':
        this.#reportUnclosed(this.#text.value.slice(start, start + 4), at);
        return this.#builder.add(readHtmlText(this.#text, token, this.#reading));
    }
  }

  /** Whether a pair of tags may be there: of some, strict families only keep the text. */
  #isKept(name: string): boolean {
    if (name === 'sub' || name === 'sup') return true;
    return !this.#reading.strict && (name === 'kbd' || name === 'a');
  }

  #reportUnclosed(what: string, at: Span): void {
    this.#reading.judge({
      code: 'html/unclosed',
      message: `The HTML “${what}” has no counterpart in its paragraph.`,
      help: 'Put the opening and the closing tag into one paragraph, not across other markup.',
      at,
    });
  }

  #span({ start, end }: HtmlToken): Span {
    return this.#reading.span(this.#text.offsetOf(start), this.#text.offsetOf(end - 1) + 1);
  }
}
