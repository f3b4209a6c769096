import type { Range, WikiDocument } from './wiki-document.ts';

/** Divides a text into lines; a comment, a note or a template holds its line together. */
export function wikiLines(document: WikiDocument, { start, end }: Range): Range[] {
  const lines: Range[] = [];
  // Not beyond the range: of many short ones in a long line, each would search all of it.
  const text = document.slice({ start, end });
  const lineEnd = /\r\n?|\n/g;
  let lineStart = start;
  let from = start;
  let region = document.regionIn({ start, end });
  for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
    const index = start + match.index;
    while (region !== undefined && region.end <= index) {
      from = region.end;
      region = document.regionIn({ start: from, end });
    }
    if (region !== undefined && region.start < index) {
      lineEnd.lastIndex = region.end - start;
      continue;
    }
    lines.push({ start: lineStart, end: index });
    lineStart = index + match[0].length;
  }
  if (lineStart <= end) lines.push({ start: lineStart, end });
  return lines;
}
