/**
 * A stretch of a file: UTF-16 offsets in its decoded text, `end` exclusive. Line and column are
 * computed when asked for (`model/place.ts`), since nearly no span is ever shown.
 */
export interface Span {
  /** Relative to the current folder, with `/`. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A value with the place that it was read from. */
export interface Located<Value> {
  readonly value: Value;
  readonly at: Span;
}

/** A file's decoded text: no byte order mark, line ends as written. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}
