import type { PageChoice } from '../../model/template.ts';
import type { Theme } from '../../model/theme.ts';

/** A sheet, in points. */
const SIZES = { A4: { width: 595.28, height: 841.89 }, Letter: { width: 612, height: 792 } };

/** Paper and text block, in points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  /** Where the text block begins, from the paper's top. */
  readonly top: number;
  readonly room: { readonly width: number; readonly height: number };
  /** Where the text block begins from the left, by the page's index. */
  readonly left: (index: number) => number;
  /** Where the folio's line begins. */
  readonly folioTop: number;
}

/** The paper of upright pages. */
export function paperOf({ size, sides }: PageChoice, { page, parts }: Theme): Paper {
  const { width, height } = SIZES[size];
  // The text block is as wide on all papers: what a wider sheet has more stays white.
  const text = SIZES.A4.width - page.left - page.right;
  return {
    width,
    height,
    top: page.top,
    room: { width: text, height: page.end[size] - page.top },
    left: (index) => {
      if (sides === 'one') return page.left;
      // The first page is a right-hand one: its inner edge is at the left.
      return index % 2 === 0 ? page.inner : width - text - page.inner;
    },
    folioTop: parts.running.folioTop[size],
  };
}

/**
 * The same paper turned, with margins as wide at all its sides. Bound, it lies with its head or its
 * foot in the gutter: left and right are alike on all pages.
 */
export function turnedPaper({ size, sides }: PageChoice, theme: Theme): Paper {
  const { page } = theme;
  const upright = paperOf({ size, sides }, theme);
  const { width: height, height: width } = upright;
  return {
    width,
    height,
    top: page.top,
    room: {
      width: width - page.left - page.right,
      height: height - page.top - (upright.height - page.end[size]),
    },
    left: () => page.left,
    folioTop: height - (upright.height - upright.folioTop),
  };
}
