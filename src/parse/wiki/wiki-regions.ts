import { readHtmlAttributes } from '../html/html-attributes.ts';

/** A stretch of wiki text that is read by itself, line ends included. */
export interface WikiRegion {
  readonly type:
    | 'comment'
    | 'nowiki'
    | 'code'
    | 'template'
    | 'note'
    | 'references'
    | 'gallery'
    | 'quote';
  readonly start: number;
  readonly end: number;
  /** Of what stands between its marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** The opening tag, such as `<ref name="x">`; empty for what has none. */
  readonly tag: string;
}

const MARK =
  /<!--|<\/blockquote\s*>|<(?<name>nowiki|pre|syntaxhighlight|source|math|ref|references|gallery|blockquote)(?<rest>(?:\s[^<>]*)?\/?)>|\{\{|\}\}|^[ \t]*=[^\n]*=[ \t]*$/gim;

/**
 * Finds comments, code, notes and templates, in one pass. They may stand in each other; the list is
 * sorted by where they begin. What is never closed is text and no region.
 */
export function findRegions(text: string): WikiRegion[] {
  const scan = new RegionScan(text);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    MARK.lastIndex = scan.mark(match);
  }
  return scan.regions.toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** How deep quotes may stand in each other; the tags of deeper ones are left out. */
const DEEPEST = 20;

class RegionScan {
  readonly regions: WikiRegion[] = [];
  readonly #text: string;
  /** Where templates began that are still open. */
  readonly #templates: number[] = [];
  /** Opening tags of quotes that are still open. */
  readonly #quotes: RegExpExecArray[] = [];
  /** Ends that were looked for and do not come again. */
  readonly #exhausted = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes a mark, and says where to go on. */
  mark(match: RegExpExecArray): number {
    const [found] = match;
    const { index } = match;
    const next = index + found.length;
    if (found === '{{') this.#templates.push(index);
    else if (found === '}}') this.#closeTemplate(next);
    else if (found === '<!--') return this.#enclose('comment', match, '-->');
    else if (found.startsWith('</')) this.#closeQuote({ start: index, length: found.length });
    else if (found.startsWith('<')) return this.#tag(match);
    // A heading: what is still open there was never meant to be closed.
    else this.#templates.length = 0;
    return next;
  }

  #closeQuote(closing: { readonly start: number; readonly length: number }): void {
    const opening = this.#quotes.pop();
    if (opening !== undefined && this.#quotes.length < DEEPEST)
      this.#add('quote', opening, closing);
  }

  #closeTemplate(end: number): void {
    const start = this.#templates.pop();
    if (start === undefined) return;
    const inner = { innerStart: start + 2, innerEnd: end - 2 };
    this.regions.push({ type: 'template', start, end, ...inner, tag: '' });
  }

  #tag(match: RegExpExecArray): number {
    const { name = '', rest = '' } = match.groups ?? {};
    const lowercase = name.toLowerCase();
    if (lowercase === 'blockquote') {
      this.#quotes.push(match);
      return match.index + match[0].length;
    }
    if (rest.endsWith('/')) return this.#empty(lowercase, match);
    if (lowercase === 'ref') return this.#note(match);
    return this.#enclose(typeOf(lowercase), match, `</${lowercase}`);
  }

  #empty(name: string, match: RegExpExecArray): number {
    const { index: start, 0: tag } = match;
    const end = start + tag.length;
    this.regions.push({ type: typeOf(name), start, end, innerStart: end, innerEnd: end, tag });
    return end;
  }

  /** A note is closed by the next end of one, unless another begins before it. */
  #note(match: RegExpExecArray): number {
    const from = match.index + match[0].length;
    const next = /<\/ref\s*>|<ref[\s>]/gi;
    next.lastIndex = from;
    const end = next.exec(this.#text);
    if (end === null || !end[0].startsWith('</')) return from;
    this.#add('note', match, { start: end.index, length: end[0].length });
    // What stands in the note may have regions of its own.
    return from;
  }

  #enclose(type: WikiRegion['type'], match: RegExpExecArray, closing: string): number {
    const from = match.index + match[0].length;
    if (this.#exhausted.has(closing)) return from;
    const end = new RegExp(closing === '-->' ? closing : `${closing}\\s*>`, 'gi');
    end.lastIndex = from;
    const found = end.exec(this.#text);
    if (found === null) {
      this.#exhausted.add(closing);
      return from;
    }
    this.#add(type, match, { start: found.index, length: found[0].length });
    return type === 'references' ? from : found.index + found[0].length;
  }

  #add(
    type: WikiRegion['type'],
    { index: start, 0: tag }: RegExpExecArray,
    closing: { readonly start: number; readonly length: number },
  ): void {
    const innerStart = start + tag.length;
    const end = closing.start + closing.length;
    this.regions.push({ type, start, end, innerStart, innerEnd: closing.start, tag });
  }
}

function typeOf(name: string): WikiRegion['type'] {
  if (name === 'ref') return 'note';
  if (name === 'nowiki' || name === 'math') return 'nowiki';
  return name === 'references' || name === 'gallery' ? name : 'code';
}

/** The attributes of a region's opening tag. */
export function tagAttributes({ tag }: WikiRegion): ReadonlyMap<string, string> {
  return readHtmlAttributes(tag.replace(/^<\w+/, '').replace(/\/?>$/, ''));
}
