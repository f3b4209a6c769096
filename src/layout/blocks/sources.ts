import { type Flow, stacked } from '../flow/flow.ts';
import type { Frame } from '../flow/frame.ts';
import { inBoxes, onGrid, tied, withAnchor } from '../flow/frames.ts';
import type { TaggedSource, TaggedSources } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { setFoot } from './foot.ts';
import { keptRow } from './rows.ts';
import { baselineOf, setText } from './set-text.ts';
import type { Area, Setting } from './setting.ts';

/** A source's short name beside its entry, and what rests on it under that. */
export function setSources(sources: TaggedSources, among: Among): Flow {
  const { area, setting, next } = among;
  if (sources.block.style === 'compact') {
    return setFoot(sources, next?.type === 'imprint' ? next : undefined, among);
  }
  const { before, after } = setting.theme.styles.sourceEntry;
  const space = Math.max(after, setting.theme.grid);
  const flows = sources.entries.map((entry): Flow => {
    const frames = withAnchor(entryFrames(entry, area, setting), entry.anchor);
    return { frames: inBoxes(onGrid(frames, area), area.boxes), before: space, after: space };
  });
  return { ...stacked(flows), before, after: space };
}

function entryFrames(entry: TaggedSource, area: Area, setting: Setting): readonly Frame[] {
  const baseline = baselineOf('sourceEntry', setting);
  const text = [
    ...setText(entry.content, 'sourceEntry', area, setting),
    ...tied(setText(entry.uses, 'sourceUse', area, setting)),
  ];
  if (area.labels === undefined || area.x === 0) {
    return [...setText(entry.name, 'sourceName', area, setting), ...tied(text)];
  }
  const name = setText(entry.name, 'sourceName', { ...area.labels, baseline }, setting);
  return keptRow([name, text], WHOLE);
}

/** Entries of more lines may be cut at a page's end. */
const WHOLE = 6;
