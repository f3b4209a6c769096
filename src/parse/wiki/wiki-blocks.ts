import type { Block } from '../../model/block.ts';
import { plainText } from '../../model/walk.ts';
import { withoutStrange } from '../strange-characters.ts';
import type { Range, WikiDocument } from './wiki-document.ts';
import { readGallery } from './wiki-gallery.ts';
import { wikiHeading } from './wiki-heading.ts';
import { readWikiInlines } from './wiki-inlines.ts';
import { wikiLines } from './wiki-lines.ts';
import { readWikiList } from './wiki-lists.ts';
import { tagAttributes, type WikiRegion } from './wiki-regions.ts';
import { readWikiTable, tableEnds } from './wiki-table.ts';

/** A line that begins with a space is code, unless it is too long for it: some texts indent all. */
const LONGEST_CODE = 160;

/** Reads the blocks of a wiki text, line by line. */
export class WikiBlockReader {
  readonly #document: WikiDocument;
  readonly #blocks: Block[] = [];
  #lines: readonly Range[] = [];
  #tableEnds: ReadonlyMap<number, number> = new Map();
  #index = 0;
  /** Of the paragraph that is being read. */
  #paragraph: Range | undefined;

  constructor(document: WikiDocument) {
    this.#document = document;
  }

  read(range: Range): Block[] {
    this.#lines = wikiLines(this.#document, range);
    this.#tableEnds = tableEnds(this.#document, this.#lines);
    while (this.#index < this.#lines.length) this.#line();
    this.#endParagraph();
    return this.#blocks;
  }

  #line(): void {
    const line = this.#lines[this.#index];
    if (line === undefined) return;
    const text = this.#document.slice(line);
    if (text.trim() === '') {
      this.#endParagraph();
      this.#index++;
      return;
    }
    const blocks = this.#otherThanText(line, text);
    if (blocks === undefined) {
      this.#paragraph = { start: this.#paragraph?.start ?? line.start, end: line.end };
      this.#index++;
      return;
    }
    this.#endParagraph();
    for (const block of blocks) this.#blocks.push(block);
  }

  #otherThanText(line: Range, text: string): Block[] | undefined {
    return (
      this.#heading(line, text) ??
      this.#rule(line, text) ??
      this.#list(text) ??
      this.#table(text) ??
      this.#codeRegion(line, text) ??
      this.#enclosed(line) ??
      this.#template(line, text) ??
      this.#indented(line, text)
    );
  }

  #heading(line: Range, text: string): Block[] | undefined {
    const heading = wikiHeading(text, line.start);
    if (heading === undefined) return undefined;
    this.#index++;
    const content = readWikiInlines(this.#document, heading);
    return [{ type: 'heading', level: heading.level, content, attributes: {}, at: this.#at(line) }];
  }

  #rule(line: Range, text: string): Block[] | undefined {
    const dashes = /^-{4,}/.exec(text)?.[0];
    if (dashes === undefined) return undefined;
    this.#index++;
    const end = line.start + dashes.length;
    const rule: Block = { type: 'thematicBreak', at: this.#at({ start: line.start, end }) };
    return [rule, ...this.#paragraphOf({ start: end, end: line.end })];
  }

  #list(text: string): Block[] | undefined {
    if (!/^[*#:;]/.test(text) || /^:+[ \t]*\{\|/.test(text)) return undefined;
    const first = this.#index;
    const isListLine = (line: Range | undefined): boolean =>
      line !== undefined && /[*#:;]/.test(this.#document.reading.text[line.start] ?? '');
    while (isListLine(this.#lines[this.#index])) this.#index++;
    return readWikiList(this.#document, this.#lines.slice(first, this.#index));
  }

  #table(text: string): Block[] | undefined {
    if (!/^:*[ \t]*\{\|/.test(text)) return undefined;
    const end = this.#tableEnds.get(this.#index);
    if (end === undefined) return undefined;
    const lines = this.#lines.slice(this.#index, end);
    this.#index = end;
    return readWikiTable(this.#document, lines);
  }

  /** `<pre>` and its like; what stands behind it on its line goes on as a line. */
  #codeRegion(line: Range, text: string): Block[] | undefined {
    const start = line.start + (text.length - text.trimStart().length);
    const region = this.#document.regionIn({ start, end: line.end });
    if (region === undefined || region.type !== 'code' || region.start !== start) return undefined;
    this.#index++;
    const { innerStart, innerEnd, end } = region;
    const language = tagAttributes(region).get('lang');
    const raw = this.#document.slice({ start: innerStart, end: innerEnd });
    const value = withoutStrange(raw)
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/^\n|\s+$/g, '');
    const code: Block = {
      type: 'codeBlock',
      ...(language === undefined ? {} : { language }),
      value,
      attributes: {},
      at: this.#at(region),
    };
    const rest = this.#paragraphOf({ start: end, end: line.end });
    return value === '' ? rest : [code, ...rest];
  }

  /** A quote or a gallery; what stands before and behind it on its line are paragraphs of their own. */
  #enclosed(line: Range): Block[] | undefined {
    const region = blockRegion(this.#document, line);
    if (region === undefined) return undefined;
    this.#index++;
    const blocks: Block[] = [];
    let rest = line.start;
    for (let next: WikiRegion | undefined = region; next !== undefined; ) {
      blocks.push(...this.#paragraphOf({ start: rest, end: next.start }));
      blocks.push(...this.#blockOf(next));
      rest = next.end;
      next = blockRegion(this.#document, { start: rest, end: line.end });
    }
    return [...blocks, ...this.#paragraphOf({ start: rest, end: line.end })];
  }

  #blockOf(region: WikiRegion): Block[] {
    const at = this.#at(region);
    if (region.type === 'gallery') return readGallery(this.#document, region);
    const inner = { start: region.innerStart, end: region.innerEnd };
    const blocks = new WikiBlockReader(this.#document).read(inner);
    return blocks.length === 0 ? [] : [{ type: 'quote', blocks, attributes: {}, at }];
  }

  /** A template with a line of its own, such as a box of facts, is no part of the text around it. */
  #template({ start, end }: Range, text: string): Block[] | undefined {
    if (!text.startsWith('{{')) return undefined;
    const region = this.#document.regionIn({ start, end });
    if (region?.start !== start || region.type !== 'template') return undefined;
    if (region.end - start < text.trimEnd().length) return undefined;
    this.#index++;
    return this.#paragraphOf(region);
  }

  #indented(first: Range, text: string): Block[] | undefined {
    if (this.#paragraph !== undefined || !this.#isCode(text)) return undefined;
    const values: string[] = [];
    let last = first;
    let line: Range | undefined = first;
    while (line !== undefined && this.#isCode(this.#document.slice(line))) {
      values.push(this.#codeLine({ start: line.start + 1, end: line.end }));
      last = line;
      line = this.#lines[++this.#index];
    }
    const at = this.#at({ start: first.start, end: last.end });
    return [{ type: 'codeBlock', value: values.join('\n'), attributes: {}, at }];
  }

  /** Markup counts in such a line too; its white space stays. */
  #codeLine(range: Range): string {
    const indent = /^[ \t]*/.exec(this.#document.slice(range))?.[0] ?? '';
    return indent + plainText(readWikiInlines(this.#document, range));
  }

  #isCode(text: string): boolean {
    const hasRegion = /<ref|<!--|\{\{/.test(text);
    return /^ +\S/.test(text) && text.length <= LONGEST_CODE && !hasRegion;
  }

  #endParagraph(): void {
    const range = this.#paragraph;
    this.#paragraph = undefined;
    if (range !== undefined) for (const block of this.#paragraphOf(range)) this.#blocks.push(block);
  }

  #paragraphOf(range: Range): Block[] {
    const content = readWikiInlines(this.#document, range);
    if (content.length === 0) return [];
    return [{ type: 'paragraph', content, attributes: {}, at: this.#at(range) }];
  }

  #at({ start, end }: Range): Block['at'] {
    return this.#document.reading.span(start, end);
  }
}

/** The first quote or gallery that begins in a range and ends in it. */
function blockRegion(document: WikiDocument, { start, end }: Range): WikiRegion | undefined {
  for (let from = start; ; ) {
    const region = document.regionIn({ start: from, end });
    if (region === undefined || region.type === 'quote' || region.type === 'gallery') return region;
    from = region.end;
  }
}
