import type { Drawing, DrawingItem } from '../../src/layout/display-list.ts';

/** Words of a drawing with the box that their capitals fill. */
export interface DrawnWords {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The baseline. */
  readonly bottom: number;
}

export function drawnWords({ items }: Drawing): DrawnWords[] {
  return ofType(items, 'text').map(({ x, y, size, runs, letterSpace }) => {
    const glyphs = runs.flatMap((run) => run.glyphs);
    const width = glyphs.reduce(
      (sum, { advance }) => sum + (advance * size) / 1000 + letterSpace,
      0,
    );
    const words = glyphs.map(({ text }) => text).join('');
    return { words, left: x, right: x + width, top: y - size * 0.7, bottom: y };
  });
}

/** The items of one type. */
export function ofType<Type extends DrawingItem['type']>(
  items: readonly DrawingItem[],
  type: Type,
): Extract<DrawingItem, { readonly type: Type }>[] {
  // The filter leaves only what the type says, which TypeScript does not see through a parameter.
  return items.filter((item) => item.type === type) as Extract<
    DrawingItem,
    { readonly type: Type }
  >[];
}
