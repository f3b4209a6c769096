import type { Pack } from '../../src/model/pack.ts';
import type { Caption, PackBlock, PackCell, PackParagraph } from '../../src/model/pack-block.ts';
import type { PackInline, PackText } from '../../src/model/pack-inline.ts';
import type { Span } from '../../src/model/span.ts';
import { quietTheme } from './theme.ts';

/** Where all nodes made by hand stand. */
export const nowhere: Span = { file: 'brief.md', start: 0, end: 0 };

export function text(value: string): PackText {
  return { type: 'text', value, at: nowhere };
}

/** A line: strings are text. */
export function line(...content: readonly (string | PackInline)[]): PackInline[] {
  return content.map((part) => (typeof part === 'string' ? text(part) : part));
}

type Wrapping = 'emphasis' | 'strong' | 'strike' | 'subscript' | 'superscript';

export function wrapped(type: Wrapping, ...content: readonly (string | PackInline)[]): PackInline {
  return { type, content: line(...content), at: nowhere };
}

export function paragraph(...content: readonly (string | PackInline)[]): PackParagraph {
  return { type: 'paragraph', style: 'body', content: line(...content), at: nowhere };
}

export function sourceLine(...content: readonly (string | PackInline)[]): PackParagraph {
  return { ...paragraph(...content), style: 'source' };
}

export function caption(label: string, number: string, sentence: string): Caption {
  return { label, number, content: line(sentence) };
}

export function cell(value: string, qualifier = ''): PackCell {
  return { content: line(value), qualifier, at: nowhere };
}

export function list(
  items: readonly (readonly PackBlock[])[],
  choice: { ordered?: boolean; start?: number; loose?: boolean } = {},
): PackBlock {
  return {
    type: 'list',
    ordered: choice.ordered ?? false,
    start: choice.start ?? 1,
    loose: choice.loose ?? false,
    items: items.map((blocks) => ({ blocks, at: nowhere })),
    at: nowhere,
  };
}

/** A pack of these blocks and nothing else. */
export function packOf(body: readonly PackBlock[], changes: Partial<Pack> = {}): Pack {
  return {
    brief: 'tajikistan',
    name: 'full-brief',
    kind: 'Full brief',
    formats: ['pdf', 'docx', 'md'],
    title: 'Human trafficking in Tajikistan',
    lang: 'en',
    properties: { keywords: [], stamp: 1_000_000_000 },
    page: { size: 'A4', sides: 'one' },
    theme: quietTheme(),
    docx: { embedFonts: true },
    words: { folio: '{page} of {pages}', notes: 'Notes' },
    body,
    notes: new Map(),
    pictures: new Map(),
    fields: new Map(),
    marks: [],
    omitted: [],
    ...changes,
  };
}

export function heading(
  level: 1 | 2 | 3 | 4 | 5 | 6,
  anchor: string,
  words: { title: string; number?: string; period?: string },
): PackBlock {
  return {
    type: 'heading',
    level,
    anchor,
    number: words.number ?? '',
    content: line(words.title),
    period: words.period === undefined ? [] : line(words.period),
    at: nowhere,
  };
}

/** A call of the note `note-<number>`. */
export function noteCall(number: string, first = true): PackInline {
  return { type: 'noteCall', note: `note-${number}`, number, first, at: nowhere };
}
