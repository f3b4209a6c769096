import { type Handlers, handle } from '../../model/handlers.ts';
import type { Pack } from '../../model/pack.ts';
import type { VectorNode } from '../../model/vector.ts';
import type { OutlineNode, PictureDrawing } from '../display-list.ts';
import type { Shaper } from '../shaper.ts';
import { GlyphOutlines } from './glyph-outlines.ts';
import type { Lettering } from './lettering.ts';
import { outlineText } from './outline-text.ts';

/**
 * The pictures of a pack that are drawn, by `Picture.source`. Their words become outlines of the
 * theme's faces: so they look the same in all formats, and need no font where they are shown.
 */
export function drawPictures(pack: Pack, shaper: Shaper): ReadonlyMap<string, PictureDrawing> {
  const drawings = new Map<string, PictureDrawing>();
  const outlines = new GlyphOutlines(shaper);
  for (const picture of pack.pictures.values()) {
    if (picture.format !== 'svg') continue;
    const { source, width, height } = picture;
    const content = outlined(picture.content, { theme: pack.theme, shaper, outlines });
    drawings.set(source, { width, height, content });
  }
  return drawings;
}

function outlined(nodes: readonly VectorNode[], lettering: Lettering): OutlineNode[] {
  return nodes.flatMap((node) => handle(outliners, node, lettering));
}

const outliners: Handlers<VectorNode, Lettering, OutlineNode[]> = {
  shape: (shape) => [shape],
  text: outlineText,
  group: (group, lettering) => [{ ...group, content: outlined(group.content, lettering) }],
};
