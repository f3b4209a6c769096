import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Pack } from '../../model/pack.ts';
import type { TextPiece, VectorNode } from '../../model/vector.ts';
import type { Shaper } from '../shaper.ts';
import { nameOfCharacter, RIGHT_TO_LEFT } from '../text/proof.ts';
import { fontOf } from './piece-font.ts';

/**
 * Reads the words of drawn pictures, whatever format they are for: they are drawn as outlines, so what
 * no face has can be shown in none.
 */
export function proofPictures(pack: Pack, shaper: Shaper): Diagnostic[] {
  const lacking = new Map<string, Diagnostic>();
  for (const picture of pack.pictures.values()) {
    if (picture.format !== 'svg') continue;
    for (const piece of piecesIn(picture.content)) {
      const { at, text } = piece;
      if (RIGHT_TO_LEFT.test(text)) {
        lacking.set(`${at.file} right-to-left`, rightToLeft(text, piece));
        continue;
      }
      for (const codePoint of shaper.missing(text, fontOf(piece.font, pack.theme))) {
        const key = `${at.file} ${codePoint}`;
        if (!lacking.has(key)) lacking.set(key, noGlyph(codePoint, piece));
      }
    }
  }
  return [...lacking.values()];
}

function* piecesIn(nodes: readonly VectorNode[]): Generator<TextPiece> {
  for (const node of nodes) {
    if (node.type === 'group') yield* piecesIn(node.content);
    if (node.type === 'text') for (const { pieces } of node.chunks) yield* pieces;
  }
}

const AS_OUTLINES = 'Turn the words of the picture into outlines where it was drawn.';

function noGlyph(codePoint: number, { at }: TextPiece): Diagnostic {
  return {
    code: 'text/no-glyph',
    severity: 'error',
    message: `No font of the theme has the character ${nameOfCharacter(codePoint)} of this picture.`,
    help: AS_OUTLINES,
    at,
  };
}

function rightToLeft(text: string, { at }: TextPiece): Diagnostic {
  return {
    code: 'text/right-to-left',
    severity: 'error',
    message: `“${text.trim()}” runs from right to left, which pictures can’t be set in yet.`,
    help: AS_OUTLINES,
    at,
  };
}
