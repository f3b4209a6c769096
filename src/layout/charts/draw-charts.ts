import type { Pack } from '../../model/pack.ts';
import { walkPack } from '../../model/walk-pack.ts';
import type { Drawing } from '../display-list.ts';
import { paperOf } from '../pages/paper.ts';
import type { Shaper } from '../shaper.ts';
import { drawChart } from './draw-chart.ts';

/** Every chart of a pack as it stands on its pages, by its figure's anchor. */
export function drawCharts(pack: Pack, shaper: Shaper): Map<string, Drawing> {
  const { theme } = pack;
  const isWide = theme.parts.charts.width === 'full';
  const width = isWide ? paperOf(pack.page, theme).room.width : theme.page.measure;
  const drawings = new Map<string, Drawing>();
  for (const block of walkPack(pack)) {
    if (block.type !== 'figure' || block.content.type === 'picture') continue;
    drawings.set(block.anchor, drawChart(block.content, theme, shaper, width));
  }
  return drawings;
}
