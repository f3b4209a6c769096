/** What a run is besides its style: a set of bits, so that looks are found by one number. */
export type Marks = number;

export const MARK = {
  emphasis: 1,
  strong: 2,
  strike: 4,
  /** With the font's own inferior and superior figures. */
  subscript: 8,
  superscript: 16,
  code: 32,
  noteCall: 64,
  /** To an address: in colour and underlined. */
  link: 128,
  /** To a place of the same pack: in colour. */
  reference: 256,
  smallCapitals: 512,
  /** Shrunk and shifted, for characters that fonts have no inferior or superior forms of. */
  lowered: 1024,
  raised: 2048,
  /** Figures on both sides of U+2044, as the font sets a fraction. */
  fraction: 4096,
} as const;

export function has(marks: Marks, mark: Marks): boolean {
  return (marks & mark) !== 0;
}
