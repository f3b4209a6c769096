import type { FigurePlace } from '../../model/block.ts';
import { leftEdge } from '../charts/left-edge.ts';
import type { DrawingItem, Item, Owner } from '../display-list.ts';
import { EMPTY, type Flow } from '../flow/flow.ts';
import { type Frame, frameOf } from '../flow/frame.ts';
import { heightOf, inBoxes, onGrid, together, withAnchor, withFirst } from '../flow/frames.ts';
import { moved } from '../flow/moved.ts';
import type { TaggedBlock, TaggedFigure } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { captionWidth, setBelow, setCaption } from './caption.ts';
import { pictureSize } from './picture-size.ts';
import { type Area, displayed, type Setting } from './setting.ts';

/** A chart or a picture with its caption under it and its sources under that, on one page. */
export function setFigure(figure: TaggedFigure, among: Among): Flow {
  const { area, setting } = among;
  const { before, after } = setting.theme.parts.figure;
  const text = [
    ...withFirst(onGrid(setCaption(figure.caption, area, setting), area), {
      before: setting.theme.styles.caption.before,
    }),
    ...setBelow(figure.below, { x: area.x, width: captionWidth(area, setting) }, setting),
  ];
  const kept = among.kept === 0 ? 0 : among.kept + before;
  const room = setting.room.height - heightOf(text) - setting.theme.grid - kept;
  const drawn = drawingFrame(figure, area, room, setting);
  const whole = inBoxes(together([drawn, ...text]), area.boxes);
  const frames = withAnchor(whole, figure.block.anchor);
  const place = placeOf(figure, among);
  if (place === 'here') return { frames, before, after, ...displayed(setting) };
  const space = place === 'top' ? after : Math.max(before, after);
  return { ...EMPTY, floats: [{ at: 0, place, frames, space }] };
}

/** What opens a text, or stands right behind a heading, would be missed there. */
function placeOf(
  { block }: TaggedFigure,
  { area, previous, setting }: Pick<Among, 'area' | 'previous' | 'setting'>,
): FigurePlace {
  if (!area.isOutermost || previous === undefined || OPENING.has(previous.type)) return 'here';
  return block.place ?? setting.theme.parts.figure.place;
}

const OPENING: ReadonlySet<TaggedBlock['type']> = new Set(['cover', 'masthead', 'heading']);

function drawingFrame(figure: TaggedFigure, area: Area, room: number, setting: Setting): Frame {
  const { content, tag, drawing } = figure;
  const owner = { leaf: drawing };
  if (content.type === 'picture') {
    const size = pictureSize(
      content.source,
      area.width,
      Math.max(room, setting.theme.grid),
      setting,
    );
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
  const owned = items.map((item) => ownedBy(owner, item));
  const left = leftEdge(items);
  const box = { x: x + left, y: 0, width: width - left, height };
  return frameOf(height, moved(owned, x, 0), { figures: [{ tag, ...box }] });
}

/** Drawings know no owners: all of their items belong to the figure. */
function ownedBy(owner: Owner, item: DrawingItem): Item {
  return { ...item, owner };
}
