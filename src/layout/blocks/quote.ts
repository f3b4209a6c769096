import type { Flow } from '../flow/flow.ts';
import type { Box } from '../flow/frame.ts';
import { withAnchor } from '../flow/frames.ts';
import type { TaggedQuote } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { indented } from './setting.ts';

/** Quoted blocks stand in from the left, beside a rule where the theme has one. */
export function setQuote(
  { blocks, block }: TaggedQuote,
  { area, setting, setInside }: Among,
): Flow {
  const { colours, parts, styles } = setting.theme;
  const rule: Box = {
    id: Symbol('quote'),
    x: area.x,
    width: area.width,
    padTop: 0,
    padBottom: 0,
    rules: [{ side: 'left', thickness: parts.quote.rule, colour: colours.ink }],
  };
  const boxes = parts.quote.rule > 0 ? [...area.boxes, rule] : area.boxes;
  const inside = indented(area, parts.quote.indent, { style: 'quote', boxes, isTight: false });
  const { frames } = setInside(blocks, inside);
  const { before, after } = styles.quote;
  return { frames: withAnchor(frames, block.anchor), before, after };
}
