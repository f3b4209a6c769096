/** What a run is besides its style: a set of bits, so that looks are found by one number. */
export type Marks = number;

export const MARK = {
  emphasis: 1,
  strong: 2,
  strike: 4,
  subscript: 8,
  superscript: 16,
  code: 32,
  noteCall: 64,
  /** To an address: in colour and underlined. */
  link: 128,
  /** To a place of the same pack: in colour. */
  reference: 256,
  smallCapitals: 512,
} as const;

export function has(marks: Marks, mark: Marks): boolean {
  return (marks & mark) !== 0;
}
