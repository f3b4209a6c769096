import { wholeBeside } from '../flow/beside.ts';
import type { Frame } from '../flow/frame.ts';
import type { TaggedText } from '../tags/tagged.ts';
import { paddedRow } from './rows.ts';
import { setText } from './set-text.ts';
import { type Area, LABEL_GAP, type Setting } from './setting.ts';

/** How a row of a cover is to stand, in points. */
interface RowWish {
  readonly area: Area;
  readonly setting: Setting;
  readonly leastHeight: number;
}

/** Of a row where the page has no second edge, the label takes this part. */
const LABEL = 0.25;

/** A label and its value on one line, in the middle of a row. */
export function labelRow(label: TaggedText, value: TaggedText, wish: RowWish): readonly Frame[] {
  const { area, setting, leastHeight } = wish;
  const { x, width } = area.wide;
  const labels = area.labels ?? { x, width: width * LABEL };
  const left = labels.x + labels.width + LABEL_GAP;
  const columns = [
    setText(label, 'coverLabel', labels, setting),
    setText(value, 'coverValue', { x: left, width: x + width - left }, setting),
  ];
  const padding = Math.max(0, leastHeight - setting.theme.styles.coverValue.leading) / 2;
  return paddedRow(wholeBeside(columns, setting.room.height / 2), padding, padding);
}
