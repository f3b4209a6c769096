import { wholeBeside } from '../flow/beside.ts';
import { EMPTY, type Flow } from '../flow/flow.ts';
import type { Box, Frame } from '../flow/frame.ts';
import { atFoot, heightOf, inBoxes, withAnchor, withLast } from '../flow/frames.ts';
import { MARK } from '../tags/marks.ts';
import { joined, type Run, type TaggedText } from '../tags/tagged.ts';
import type { TaggedImprint, TaggedSources } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { setText } from './set-text.ts';
import type { Area, Setting } from './setting.ts';

/** Above and below the words in the field at a sheet's foot, in points. */
const PADDING = 16;

/** Sources and imprint beside each other, on a field that reaches the paper's lower edge. */
export function setFoot(
  sources: TaggedSources | undefined,
  imprint: TaggedImprint | undefined,
  { area, setting }: Among,
): Flow {
  const columns = [sourceFrames(sources, area, setting), imprintFrames(imprint, area, setting)];
  const frames = wholeBeside(columns, setting.room.height / 2);
  if (heightOf(frames) === 0) return EMPTY;
  const field = fieldOf(area, setting);
  const room = setting.theme.parts.foot.height - field.padTop - belowPage(setting);
  const filled = withLast(frames, ({ height }) => ({
    height: height + Math.max(0, room - heightOf(frames)),
  }));
  return { frames: atFoot(inBoxes(filled, [field])), before: setting.theme.grid, after: 0 };
}

function belowPage({ paper, room }: Setting): number {
  return paper.height - paper.top - room.height;
}

function fieldOf(area: Area, { theme }: Setting): Box {
  const fill = theme.colours.tint;
  const pads = { padTop: PADDING, padBottom: 0 };
  return { id: Symbol('foot'), ...area.wide, ...pads, fill, rules: [], bleeds: 'bottom' };
}

function sourceFrames(
  sources: TaggedSources | undefined,
  area: Area,
  setting: Setting,
): readonly Frame[] {
  const width = Math.min(setting.theme.parts.foot.sourcesWidth, area.wide.width);
  const place = { x: area.wide.x, width };
  if (sources === undefined) return [];
  return [
    ...setText(sources.label, 'imprintLabel', place, setting),
    ...sources.entries.flatMap(({ anchor, name, content, uses }) => {
      const text = spacedOut([strong(name), content, uses]);
      return withAnchor(setText(text, 'imprint', place, setting), anchor);
    }),
  ];
}

/** All in the style of the field, the name bold. */
function strong({ runs, lang }: TaggedText): TaggedText {
  return { lang, runs: runs.map(strongRun) };
}

function strongRun(run: Run): Run {
  return { ...run, style: 'imprint', marks: run.marks | MARK.strong };
}

/** Runs texts into one another with spaces between, each in its own place of the tree. */
function spacedOut(texts: readonly TaggedText[]): TaggedText {
  const full = texts.filter(({ runs }) => runs.length > 0);
  const spaced = full.map(({ runs, lang }, index): TaggedText => {
    const last = runs.at(-1);
    if (last === undefined || index === full.length - 1) return { runs, lang };
    return { runs: [...runs.slice(0, -1), { ...last, text: `${last.text} ` }], lang };
  });
  return joined(full[0]?.lang ?? '', ...spaced);
}

function imprintFrames(
  imprint: TaggedImprint | undefined,
  area: Area,
  setting: Setting,
): readonly Frame[] {
  if (imprint === undefined) return [];
  const { columns, width, gap } = setting.theme.parts.keyFigures;
  const x = area.wide.x + (columns - 1) * (width + gap);
  const place = { x, width: area.wide.x + area.wide.width - x };
  return [
    ...setText(imprint.label, 'imprintLabel', place, setting),
    ...imprint.lines.flatMap((line) => setText(line, 'imprint', place, setting)),
  ];
}
