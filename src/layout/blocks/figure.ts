import type { Item } from '../display-list.ts';
import type { Flow } from '../flow/flow.ts';
import { type Frame, frameOf, NEVER } from '../flow/frame.ts';
import { moved } from '../flow/moved.ts';
import type { TaggedFigure } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { setBelow, setCaption } from './caption.ts';
import { onGrid, withAnchor } from './paragraph.ts';
import { pictureSize } from './picture-size.ts';
import type { Area, Setting } from './setting.ts';

/** A chart or a picture with its caption under it and its sources under that, on one page. */
export function setFigure(figure: TaggedFigure, { area, setting }: Among): Flow {
  const { before, after } = setting.theme.parts.figure;
  const text = [
    ...onGrid(setCaption(figure.caption, area, setting), { ...area, boxes: [] }),
    ...setBelow(figure.below, { x: area.x, width: area.width }, setting),
  ];
  const room = setting.room.height - text.reduce((sum, { height }) => sum + height, setting.step);
  const drawn = drawingFrame(figure, area, room, setting);
  const frames = [drawn, ...text].map((frame, index) => ({
    ...frame,
    boxes: area.boxes,
    breakCost: index === 0 ? 0 : NEVER,
  }));
  return { frames: withAnchor(frames, figure.block.anchor), before, after, isDisplay: true };
}

function drawingFrame(figure: TaggedFigure, area: Area, room: number, setting: Setting): Frame {
  const { content, tag, drawing } = figure;
  const owner = { leaf: drawing };
  if (content.type === 'picture') {
    const size = pictureSize(content.source, area.width, Math.max(room, setting.step), setting);
    const picture: Item = {
      type: 'picture',
      source: content.source,
      x: area.x,
      y: 0,
      ...size,
      owner,
    };
    const figures = [{ tag, x: area.x, y: 0, ...size }];
    return frameOf(size.height, [picture], { figures });
  }
  const isWide = setting.theme.parts.charts.width === 'full';
  const { x, width } = isWide ? area.wide : area;
  const { items, height } = setting.draw(content, width);
  // Drawings know no owners: all of their items belong to the figure.
  const owned = items.map((item): Item => ({ ...item, owner }));
  return frameOf(height, moved(owned, x, 0), { figures: [{ tag, x, y: 0, width, height }] });
}
