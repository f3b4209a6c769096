import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Inline } from '../model/inline.ts';
import type { Located } from '../model/span.ts';
import { isClosedName } from './markdown/directive-names.ts';
import { readInlines } from './markdown/read-inlines.ts';
import { parseMarkdown } from './markdown/read-markdown.ts';
import { Reading, type ReadingInput } from './reading.ts';
import { cutText } from './text-runs.ts';

/**
 * Reads a value of another file as one line of Markdown. `fileText` is that file's text: where the
 * value doesn't stand there letter by letter (escapes in quotes, folded lines), all of the line has
 * the value's place.
 */
export function parseLine(
  value: Located<string>,
  fileText: string | undefined,
  strict: boolean,
): Outcome<Inline[]> {
  const reading = new Reading({ text: value.value, strict, locate: locator(value, fileText) });
  const content = contentOf(reading);
  return { value: content, diagnostics: reading.findings() };
}

function locator({ value, at }: Located<string>, fileText = ''): ReadingInput['locate'] {
  const raw = fileText.slice(at.start, at.end);
  // The place of a quoted value may hold its quotes.
  const lead = raw === value ? 0 : raw.slice(1, -1) === value ? 1 : undefined;
  if (lead === undefined) return () => at;
  const base = at.start + lead;
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
