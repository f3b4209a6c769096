/**
 * Finds where a text can be cut without changing what any part of it means: before a line that
 * begins at the margin behind an empty line, and so ends every list and quote, outside of fenced
 * code and of HTML that empty lines don't end.
 *
 *     a paragraph
 *
 *     ## a heading          ← here
 *
 *     - a list
 *
 *       goes on
 *
 *     and ends              ← here
 *
 * Where it can't be told which of them a line belongs to, no more cuts are found.
 */
export function* safeCuts(text: string): Generator<number> {
  const reader = new LineReader();
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (reader.isLost) return;
    if (reader.read(line)) yield index;
  }
}

const LINE = /[^\r\n]*(?:\r\n?|\n|$)/g;
const BLANK = /^[ \t]*[\r\n]*$/;
const AT_MARGIN = /^[^\s>]/;
const LIST_ITEM =
  /^(?<indent> {0,3})(?<mark>[-+*]|\d{1,9}[.)])(?<space>[ \t]+|(?=[\r\n]|$))(?<rest>[^\r\n]*)/;
const FENCE = /^ {0,3}(?<fence>`{3,}(?=[^`\r\n]*[\r\n]*$)|~{3,})/;
const HTML =
  /^ {0,3}<(?:(?<raw>(?:script|pre|style|textarea)(?=[\s>]|$))|(?<mark>!--|\?|!\[CDATA\[|![A-Za-z])|[A-Za-z/])/i;

type Ends = (line: string) => boolean;

/** Follows a text line by line as far as cuts are concerned. What stands in a list ends with it. */
class LineReader {
  /** It can't be told any more what a line belongs to. */
  isLost = false;
  #isBehindBlank = false;
  /** The end of fenced code, or of HTML that goes on over empty lines. */
  #ends: Ends | undefined;
  /** How far in the content of the outermost open item of a list stands. */
  #itemOffset: number | undefined;
  #itemMark = '';
  /** A line that stands less far in has ended the item, or goes on with its paragraph. */
  #isItemDoubtful = false;
  /** In HTML that an empty line ends. */
  #isInHtml = false;

  /** Takes the next line; true if the text can be cut before it. */
  read(line: string): boolean {
    if (BLANK.test(line)) {
      this.#isBehindBlank = true;
      this.#isInHtml = false;
      return false;
    }
    if (this.#ends?.(line)) this.#ends = undefined;
    else if (this.#ends === undefined) return this.#readOutside(line);
    this.#isBehindBlank = false;
    return false;
  }

  #readOutside(line: string): boolean {
    const item = itemOf(line);
    const isCut = this.#isBehindBlank && AT_MARGIN.test(line) && item === undefined;
    this.#leaveItem(indentOf(line), item !== undefined);
    if (item === undefined) this.#readContent(line);
    else this.#readItem(item);
    this.#isBehindBlank = false;
    return isCut;
  }

  #leaveItem(indent: number, isItem: boolean): void {
    if (this.#itemOffset === undefined || indent >= this.#itemOffset || isItem) return;
    if (this.#isBehindBlank) this.#itemOffset = undefined;
    else this.#isItemDoubtful = true;
  }

  #readContent(line: string): void {
    const fence = fenceEnd(line);
    const html = htmlEnd(line);
    const ends = fence ?? html;
    if (ends === undefined) this.#isInHtml ||= HTML.test(line);
    else if (fence === undefined && ends(line)) return;
    // In HTML that an empty line ends, neither would begin anything.
    else if (this.#isInHtml) this.isLost = true;
    else this.#open(line, ends);
  }

  #open(line: string, ends: Ends): void {
    const isInItem = this.#itemOffset !== undefined && indentOf(line) >= this.#itemOffset;
    if (!isInItem) this.#ends = ends;
    else if (this.#isItemDoubtful) this.isLost = true;
  }

  /** A mark further in than the content of an item is an item in that item. */
  #readItem(item: Item): void {
    const isInner = this.#itemOffset !== undefined && item.indent >= this.#itemOffset;
    if (isInner && !this.#isItemDoubtful) return;
    this.#isItemDoubtful = !this.#beginsItem(item);
    this.#itemMark = item.mark;
    this.#itemOffset = item.offset;
  }

  /** Right behind a paragraph an empty item or a list from 2 is none, unless its list is there. */
  #beginsItem({ mark, isEmpty }: Item): boolean {
    const isSibling =
      this.#itemOffset !== undefined &&
      !this.#isItemDoubtful &&
      this.#itemMark.at(-1) === mark.at(-1);
    const mayInterrupt = !isEmpty && (mark.length === 1 || /^1[.)]$/.test(mark));
    return this.#isBehindBlank || isSibling || mayInterrupt;
  }
}

interface Item {
  readonly mark: string;
  readonly indent: number;
  /** Where its content stands. */
  readonly offset: number;
  readonly isEmpty: boolean;
}

function itemOf(line: string): Item | undefined {
  const match = LIST_ITEM.exec(line);
  if (match === null) return undefined;
  const { indent = '', mark = '', space = '', rest = '' } = match.groups ?? {};
  const isCode = rest === '' || space.length > 4 || space.includes('\t');
  const offset = indent.length + mark.length + (isCode ? 1 : space.length);
  return { mark, indent: indent.length, offset, isEmpty: rest === '' };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function fenceEnd(line: string): Ends | undefined {
  const fence = FENCE.exec(line)?.groups?.['fence'];
  if (fence === undefined) return undefined;
  const end = new RegExp(`^ {0,3}${fence[0] ?? ''}{${fence.length},}[ \\t]*[\\r\\n]*$`);
  return (next) => end.test(next);
}

function htmlEnd(line: string): Ends | undefined {
  const { raw, mark } = HTML.exec(line)?.groups ?? {};
  if (raw !== undefined) return (next) => /<\/(?:script|pre|style|textarea)>/i.test(next);
  if (mark === undefined) return undefined;
  const end = ENDS[mark.toUpperCase()] ?? '>';
  return (next) => next.includes(end);
}

const ENDS: Readonly<Record<string, string>> = { '!--': '-->', '?': '?>', '![CDATA[': ']]>' };
