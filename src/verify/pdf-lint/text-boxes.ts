import { after, IDENTITY } from '../pdf/content/matrix.ts';
import type { PageContent } from '../pdf/content/page-content.ts';
import type { Box } from './box.ts';

/** Where the lower-case letters of a piece of text are; its foot is the baseline. */
export interface TextBox extends Box {
  readonly text: string;
  readonly size: number;
}

/** About how high a lower-case letter is, of the size. */
const X_HEIGHT = 0.48;

/** The boxes of all text of a page that is not blank. */
export function textBoxes({ pieces }: PageContent): TextBox[] {
  return pieces.flatMap(({ text, size, matrix, width }) => {
    const shown = text.replace(/[\s\u00AD]+$/u, '');
    if (shown.trim() === '') return [];
    const end = after({ ...IDENTITY, e: width, f: size * X_HEIGHT }, matrix);
    return [
      {
        text: shown,
        size: Math.abs(size * matrix.d),
        left: Math.min(matrix.e, end.e),
        right: Math.max(matrix.e, end.e),
        bottom: Math.min(matrix.f, end.f),
        top: Math.max(matrix.f, end.f),
      },
    ];
  });
}
