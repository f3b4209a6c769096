import type { DrawingItem } from '../../layout/display-list.ts';
import type { Shaper } from '../../layout/shaper.ts';
import { isElastic } from '../../layout/text/elastic.ts';
import { fixed } from './svg-number.ts';

type TextItem = Extract<DrawingItem, { readonly type: 'text' }>;

/** Set words as one path of outlines; the words themselves as its label, for who reads the file. */
export function textPaths(item: TextItem, shaper: Shaper): string {
  const scale = item.size / 1000;
  let x = 0;
  const outlines: string[] = [];
  for (const { face, glyphs } of item.runs) {
    for (const glyph of glyphs) {
      const outline = shaper.outline(face, glyph.id);
      const place = { x: x + glyph.dx * scale, y: -glyph.dy * scale, scale };
      if (outline !== '') outlines.push(placed(outline, place));
      x += glyph.advance * scale + item.letterSpace + spaceOf(glyph.text, item);
    }
  }
  const position = `translate(${fixed(item.x)} ${fixed(item.y)})`;
  return `<path d="${outlines.join('')}" transform="${position}" fill="${item.colour}"/>`;
}

function spaceOf(text: string, { wordSpace }: TextItem): number {
  return isElastic(text) ? wordSpace : 0;
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** From thousandths of the size to points. */
  readonly scale: number;
}

/** An outline's y grows upwards, a drawing's downwards. */
function placed(outline: string, { x, y, scale }: Place): string {
  let isX = false;
  return outline.replaceAll(/([A-Za-z])|-?\d*\.?\d+(?:e-?\d+)?/g, (part, command) => {
    if (command !== undefined) {
      isX = true;
      return part;
    }
    const value = isX ? x + Number(part) * scale : y - Number(part) * scale;
    isX = !isX;
    return fixed(value);
  });
}
