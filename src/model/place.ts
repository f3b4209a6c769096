/** Where an offset stands, as editors count: from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the line and the column of an offset; LF, CR and CRLF end a line. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const ends = before.match(/\r\n?|\n/g);
  const line = (ends?.length ?? 0) + 1;
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line, column: before.length - lineStart + 1 };
}
