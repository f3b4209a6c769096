/** Bytes: what is larger is no drawing but data. */
export const LARGEST_SVG = 10 * 2 ** 20;
/** Elements as drawn: one that is used a hundred times counts a hundred times. */
export const MOST_ELEMENTS = 50_000;
/** Commands of all paths as drawn. */
export const MOST_SEGMENTS = 500_000;
/** Elements in each other, in the file or by use. */
export const DEEPEST = 100;
/** Rules of its style sheets. */
export const MOST_RULES = 5_000;
/** Parts of rules held against elements. */
export const MOST_TESTS = 1_000_000;
/** Paintings of the whole picture, one over the other: no reader should have to wait for more. */
export const MOST_PAINTED = 5_000;
/** Pixels of a side: ten times the largest paper. */
export const LONGEST_SIDE = 100_000;
/** One side for each of the other: what is thinner is no picture. */
export const MOST_DRAWN_OUT = 1000;
/** Pixels from the corner: what is drawn further off is a mistake. */
export const FURTHEST = 1e9;
