/** How words are made to stand out. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
}

const same = (text: string): string => text;

/** For files, pipes, and people who want no colours. */
export const PLAIN: Palette = {
  strong: same,
  faint: same,
  error: same,
  warning: same,
  info: same,
};

/** The colours that every terminal has, in its owner's own shades (ECMA-48, 8.3.117). */
export const COLOURED: Palette = {
  strong: rendition(1, 22),
  faint: rendition(2, 22),
  error: rendition(31, 39),
  warning: rendition(33, 39),
  info: rendition(36, 39),
};

function rendition(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}
