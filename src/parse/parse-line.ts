import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Inline } from '../model/inline.ts';
import type { Located } from '../model/span.ts';
import { isClosedName } from './markdown/directive-names.ts';
import { readInlines } from './markdown/read-inlines.ts';
import { parseMarkdown } from './markdown/read-markdown.ts';
import { Reading, type ReadingInput } from './reading.ts';
import { cutText } from './text-runs.ts';

/** Reads a value of another file as one line of Markdown. */
export function parseLine(value: Located<string>, strict: boolean): Outcome<Inline[]> {
  const reading = new Reading({ text: value.value, strict, locate: locator(value) });
  const content = contentOf(reading);
  return { value: content, diagnostics: reading.findings() };
}

/**
 * A value that is as long as its place, quotes apart, stands there letter by letter. Where it
 * doesn't (escapes in quotes, folded lines), all of the line has the value's place.
 */
function locator({ value, at }: Located<string>): ReadingInput['locate'] {
  const surplus = at.end - at.start - value.length;
  if (surplus !== 0 && surplus !== 2) return () => at;
  const base = at.start + surplus / 2;
  return (start, end) => ({ file: at.file, start: base + start, end: base + end });
}

function contentOf(reading: Reading): Inline[] {
  const parsed = parseMarkdown(reading, {
    isBlock: isClosedName,
    citations: false,
  });
  const [only, ...others] = parsed?.root.children ?? [];
  const isLine = only?.type === 'paragraph' && others.length === 0;
  if (parsed !== undefined && isLine) return readInlines(only.children, parsed.context);
  // Not one paragraph: an entry such as “2008. …” would be a list; it is taken as it is.
  return cutText(reading, reading.text.replaceAll(/\s+/g, ' ').trim(), 0, reading.text.length);
}
