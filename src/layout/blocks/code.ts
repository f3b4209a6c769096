import { EMPTY, type Flow } from '../flow/flow.ts';
import { type Box, type Frame, NEVER } from '../flow/frame.ts';
import { inBoxes, withAnchor } from '../flow/frames.ts';
import type { TaggedCode } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { setCodeLine } from './code-line.ts';
import { displayed } from './setting.ts';

/** Code keeps its lines and its spaces; what is too long for a line goes on in the next. */
export function setCode({ lines, block }: TaggedCode, { area, setting }: Among): Flow {
  const { colours, parts, styles } = setting.theme;
  const { padX, padY, rule } = parts.code;
  const box: Box = {
    id: Symbol('code'),
    ...area.wide,
    padTop: padY + rule,
    padBottom: padY + rule,
    fill: colours.tint,
    rules: (['top', 'bottom'] as const).map((side) => ({
      side,
      thickness: rule,
      colour: colours.hairline,
    })),
  };
  const place = { x: area.wide.x + padX, width: area.wide.width - 2 * padX };
  const frames = lines.flatMap((line) => setCodeLine(line, place, setting));
  if (frames.length === 0) return EMPTY;
  const boxed = inBoxes(frames.map(costed), [...area.boxes, box]);
  const { before, after } = styles.code;
  return { frames: withAnchor(boxed, block.anchor), before, after, ...displayed(setting) };
}

/** Two lines at least stay on either side of a page's end. */
function costed(frame: Frame, index: number, { length }: readonly Frame[]): Frame {
  const isTied = index === 1 || (index === length - 1 && index > 0);
  return { ...frame, breakCost: isTied ? NEVER : CUT };
}

/** Code is better read in one piece. */
const CUT = 20;
