import { beside, whole } from '../flow/beside.ts';
import type { Frame } from '../flow/frame.ts';
import { joined, type TaggedText } from '../tags/tagged.ts';
import { paddedRow } from './rows.ts';
import { setText } from './set-text.ts';
import { type Area, LABEL_GAP, type Setting } from './setting.ts';

/** How a row of a cover is to stand, in points. */
interface RowWish {
  readonly area: Area;
  readonly setting: Setting;
  readonly leastHeight: number;
}

/** A label and its value on one line, in the middle of a row. */
export function labelRow(label: TaggedText, value: TaggedText, wish: RowWish): readonly Frame[] {
  const { area, setting, leastHeight } = wish;
  const { x, width } = area.wide;
  const right = x + width;
  const columns =
    area.labels === undefined
      ? [setText(joined(value.lang, label, value), 'coverValue', area.wide, setting)]
      : [
          setText(label, 'coverLabel', area.labels, setting),
          setText(
            value,
            'coverValue',
            { x: x + labelled(area), width: right - labelled(area) },
            setting,
          ),
        ];
  const padding = Math.max(0, leastHeight - setting.theme.styles.coverValue.leading);
  return paddedRow(whole(beside(columns), setting.room.height / 2), padding / 2, padding / 2);
}

function labelled({ labels }: Area): number {
  return labels === undefined ? 0 : labels.width + LABEL_GAP;
}
