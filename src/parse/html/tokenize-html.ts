import { readHtmlAttributes } from './html-attributes.ts';

/** A text put together from stretches of the source, and where each of its characters stands. */
export interface MappedText {
  readonly value: string;
  /** The offset in the text that was parsed of a character of `value`. */
  readonly offsetOf: (index: number) => number;
}

/** A piece of HTML; `start` and `end` are indices into the text that was divided. */
export type HtmlToken = HtmlTag | HtmlCode | HtmlOther;
export type HtmlTag = OpenTag | CloseTag;

export interface OpenTag {
  readonly type: 'open';
  /** In lowercase. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

export interface CloseTag {
  readonly type: 'close';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A script or a style sheet, whole. */
export interface HtmlCode {
  readonly type: 'code';
  readonly name: string;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly start: number;
  readonly end: number;
}

export interface HtmlOther {
  readonly type: 'text' | 'comment' | 'cdata' | 'instruction' | 'declaration' | 'unclosed';
  readonly start: number;
  readonly end: number;
}

/** What runs from one fixed mark to another. In this order, since the last begins the others. */
const ENCLOSED = [
  { type: 'comment', open: '<!--', close: '-->' },
  { type: 'cdata', open: '<![CDATA[', close: ']]>' },
  { type: 'instruction', open: '<?', close: '?>' },
  { type: 'declaration', open: '<!', close: '>' },
] as const;

const CODE_TAGS = new Set(['script', 'style']);
/** A tag up to its end; outside of quotes a `<` in it means that it was none. */
const TAG =
  /<(?<slash>\/?)(?<name>[A-Za-z][A-Za-z0-9:-]*)(?<inside>(?:=\s*(?:"[^"]*"|'[^']*')|[^<>])*)>/y;

/**
 * Divides HTML into tags and the text between them. With `wholeCode` the content of scripts and
 * style sheets is taken as it is: set it where the text has their ends too.
 */
export function tokenizeHtml({ value }: MappedText, wholeCode = false): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let textStart = 0;
  let index = value.indexOf('<');
  while (index !== -1) {
    const token = tokenAt(value, index, wholeCode);
    if (token === undefined) {
      index = value.indexOf('<', index + 1);
      continue;
    }
    if (index > textStart) tokens.push({ type: 'text', start: textStart, end: index });
    tokens.push(token);
    textStart = token.end;
    index = value.indexOf('<', textStart);
  }
  if (textStart < value.length) tokens.push({ type: 'text', start: textStart, end: value.length });
  return tokens;
}

/** The piece of HTML that begins at an index, if one does. */
export function htmlTokenAt(
  value: string,
  start: number,
): Exclude<HtmlToken, HtmlCode> | undefined {
  const token = tokenAt(value, start, false);
  return token?.type === 'code' ? undefined : token;
}

function tokenAt(value: string, start: number, wholeCode: boolean): HtmlToken | undefined {
  return enclosedAt(value, start) ?? tagAt(value, start, wholeCode);
}

function enclosedAt(value: string, start: number): HtmlOther | undefined {
  for (const { type, open, close } of ENCLOSED) {
    if (!value.startsWith(open, start)) continue;
    if (type === 'declaration' && !/[A-Za-z]/.test(value[start + 2] ?? '')) return undefined;
    // `<!-->` is a whole comment, so its end may begin inside of its beginning.
    const from = type === 'comment' ? start + 2 : start + open.length;
    const end = value.indexOf(close, from);
    if (end === -1) return { type: 'unclosed', start, end: value.length };
    return { type, start, end: end + close.length };
  }
  return undefined;
}

function tagAt(value: string, start: number, wholeCode: boolean): HtmlToken | undefined {
  TAG.lastIndex = start;
  const match = TAG.exec(value);
  if (match === null) return undefined;
  const { slash, name = '', inside = '' } = match.groups ?? {};
  const end = start + match[0].length;
  const lowercase = name.toLowerCase();
  if (slash === '/') {
    return { type: 'close', name: lowercase, start, end };
  }
  if (wholeCode && CODE_TAGS.has(lowercase)) return codeFrom(value, lowercase, { start, end });
  return { type: 'open', name: lowercase, attributes: readHtmlAttributes(inside), start, end };
}

function codeFrom(
  value: string,
  name: string,
  { start, end }: { readonly start: number; readonly end: number },
): HtmlCode {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = end;
  const match = closing.exec(value);
  const innerEnd = match?.index ?? value.length;
  const whole = match === null ? value.length : innerEnd + match[0].length;
  return { type: 'code', name, innerStart: end, innerEnd, start, end: whole };
}
