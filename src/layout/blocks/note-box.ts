import { beside, whole } from '../flow/beside.ts';
import { EMPTY, type Flow } from '../flow/flow.ts';
import { type Box, type Frame, NEVER } from '../flow/frame.ts';
import { inBoxes, withAnchor, withFirst } from '../flow/frames.ts';
import { isEmpty } from '../tags/tagged.ts';
import type { TaggedNoteBox } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { setText } from './set-text.ts';
import { type Area, displayed, indented, LABEL_GAP, type Setting } from './setting.ts';

/** Text on a tint under a rule; its label stands beside it, or above where there is one edge. */
export function setNoteBox(noteBox: TaggedNoteBox, among: Among): Flow {
  const { area, setting } = among;
  const box = boxOf(among);
  const inside = insideOf(among);
  const { frames: body } = among.setInside(noteBox.blocks, inside.text);
  const label = isEmpty(noteBox.label)
    ? []
    : setText(noteBox.label, 'noteBoxLabel', inside.label, setting);
  const frames = inside.isBeside
    ? beside([onePiece(label, setting), body])
    : [...label, ...behind(label, body)];
  if (frames.length === 0 && noteBox.block.anchor === undefined) return EMPTY;
  const boxed = inBoxes(frames, [...area.boxes, box]);
  const { before, after } = setting.theme.styles.noteBox;
  return { frames: withAnchor(boxed, noteBox.block.anchor), before, after, ...displayed(setting) };
}

function boxOf({ area, setting }: Among): Box {
  const { colours, parts } = setting.theme;
  const { rule, padTop, padBottom } = parts.noteBox;
  return {
    id: Symbol('noteBox'),
    ...area.wide,
    padTop: padTop + rule,
    padBottom,
    fill: colours.tint,
    rules: [{ side: 'top', thickness: rule, colour: colours.accent }],
  };
}

interface Inside {
  readonly text: Area;
  readonly label: { readonly x: number; readonly width: number };
  readonly isBeside: boolean;
}

function insideOf({ area, setting }: Among): Inside {
  const { padLeft, padRight } = setting.theme.parts.noteBox;
  const { axis } = setting.theme.page;
  const { x, width } = area.wide;
  const isBeside = axis > 0 && area.labels !== undefined;
  const left = isBeside ? axis : padLeft;
  const room = { x: x + left, width: width - left - padRight };
  const changes = { ...room, wide: room, style: 'noteBox', boxes: [], isTight: false } as const;
  const text = indented(area, 0, changes);
  const labelWidth = isBeside ? axis - padLeft - LABEL_GAP : room.width;
  return { text, label: { x: x + padLeft, width: labelWidth }, isBeside };
}

/** Painted before the text beside it: programs that know no tags read what is painted in its order. */
function onePiece(label: readonly Frame[], { room }: Setting): readonly Frame[] {
  return label.length === 0 ? label : whole(label, room.height / 2);
}

function behind(label: readonly Frame[], body: readonly Frame[]): readonly Frame[] {
  return label.length === 0 ? body : withFirst(body, { breakCost: NEVER });
}
