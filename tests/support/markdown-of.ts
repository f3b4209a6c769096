import type { Drawing } from '../../src/layout/display-list.ts';
import type { Pack } from '../../src/model/pack.ts';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.ts';
import { ruler } from './ruler.ts';

/** The Markdown of a pack, whose charts are drawn as nothing. */
export function markdownOf(pack: Pack): string {
  const anchors = pack.body.flatMap((block) => (block.type === 'figure' ? [block.anchor] : []));
  const drawings = new Map(anchors.map((anchor) => [anchor, emptyDrawing]));
  const [text] = renderMarkdown(pack, drawings, ruler());
  return new TextDecoder().decode(text?.bytes);
}

const emptyDrawing: Drawing = { width: 10, height: 10, items: [] };
