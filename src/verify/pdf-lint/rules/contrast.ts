import type { PageContent, Piece } from '../../pdf/content/page-content.ts';
import type { Child } from '../../pdf/structure/element.ts';
import { contrastRatio } from '../contrast-ratio.ts';
import { groundOf } from '../ground-of.ts';
import type { Rule } from '../rule.ts';

/** In points: from here on less will do, for bold text earlier. */
const LARGE = 18;
const LARGE_BOLD = 14;

export const contrast: Rule = {
  name: 'contrast',
  basis: 'WCAG 2.2, 1.4.3',
  claim: 'Text stands out from what is behind it: 4.5 to 1, large text 3 to 1.',

  *violations({ contents, elements = [] }) {
    for (const { piece, page } of readPieces(elements)) {
      const content = contents[page];
      const ratio = content === undefined ? undefined : ratioOf(content, piece);
      if (ratio === undefined || ratio >= leastOf(piece)) continue;
      yield {
        message: `“${piece.text.trim()}” has a contrast of ${ratio.toFixed(2)} to 1.`,
        page: page + 1,
      };
    }
  },
};

/** Text in figures is part of a drawing. */
function* readPieces(children: readonly Child[]): Generator<{ piece: Piece; page: number }> {
  for (const child of children) {
    if (child.type === 'element' && child.role !== 'Figure') yield* readPieces(child.children);
    if (child.type !== 'content') continue;
    for (const piece of child.pieces) yield { piece, page: child.page };
  }
}

/** Nothing where the colour of either is not known. */
function ratioOf(content: PageContent, piece: Piece): number | undefined {
  const ground = groundOf(content, piece);
  if (piece.colour === undefined || ground === undefined) return undefined;
  if (piece.text.replaceAll('\u00AD', '').trim() === '') return undefined;
  return contrastRatio(piece.colour, ground);
}

function leastOf({ size, matrix, font }: Piece): number {
  const points = Math.abs(size * matrix.d);
  const isBold = /(?<!semi|demi)bold|black|heavy/i.test(font?.name ?? '');
  return points >= LARGE || (isBold && points >= LARGE_BOLD) ? 3 : 4.5;
}
