import type { Pack } from '../../model/pack.ts';
import type { Setting } from '../blocks/setting.ts';
import type { Item } from '../display-list.ts';
import type { Paper } from '../pages/paper.ts';
import type { Furnished } from './furnished.ts';
import { labelEnd } from './mark.ts';
import { setWords, widthOfWords } from './set-words.ts';
import { shortened } from './shorten.ts';

const owner = { artifact: 'Header' } as const;

/** The title on the first edge and the section on the second; or both in a band of colour. */
export function runningHead(page: Furnished, pack: Pack, paper: Paper, setting: Setting): Item[] {
  const { head } = setting.theme.parts.running;
  if (head === 'none') return [];
  if (head === 'band') return page.hasMasthead ? [] : band(page, pack, paper, setting);
  return sectionHead(page, pack, paper, setting);
}

function sectionHead(page: Furnished, pack: Pack, paper: Paper, setting: Setting): Item[] {
  const { headTop } = setting.theme.parts.running;
  if (headTop === undefined) return [];
  const { axis } = setting.theme.page;
  const { leading, size } = setting.theme.styles.runningHead;
  const left = paper.left(page.index);
  const widest = axis > 0 ? axis - 12 : paper.room.width / 2;
  const title = pack.shortTitle ?? pack.title;
  // Closer than the style's leading: two lines are one label, and the last keeps the head's line.
  const step = Math.min(leading, size * 1.25);
  const most = labelEnd(page, setting) > headTop - step ? 1 : 2;
  const lines = shortened(title, widest, most, (words) =>
    widthOfWords(words, 'runningHead', setting),
  );
  const titles = lines.map((words, index) => {
    const top = headTop - (lines.length - 1 - index) * step;
    return setWords(words, 'runningHead', { x: left, top, owner }, setting);
  });
  if (page.section === '') return titles;
  const room = paper.room.width - axis;
  const [section = ''] = shortened(page.section, room, 1, (words) =>
    widthOfWords(words, 'runningHead', setting),
  );
  const x = axis > 0 ? left + axis : left + paper.room.width;
  const align = axis > 0 ? 'left' : 'right';
  return [...titles, setWords(section, 'runningHead', { x, top: headTop, align, owner }, setting)];
}

function band(page: Furnished, pack: Pack, paper: Paper, setting: Setting): Item[] {
  const { bandHeight } = setting.theme.parts.masthead;
  if (bandHeight === 0) return [];
  const fill = setting.theme.colours.field;
  const ground: Item = {
    type: 'rectangle',
    x: 0,
    y: 0,
    width: paper.width,
    height: bandHeight,
    fill,
    owner,
  };
  const kind = mastheadKind(pack);
  const left = paper.left(page.index);
  const right = left + paper.room.width;
  const room = paper.room.width - widthOfWords(kind, 'mastheadSide', setting) - BAND_GAP;
  const [title = ''] = shortened(pack.title, room, 1, (words) =>
    widthOfWords(words, 'mastheadKind', setting),
  );
  const top = (bandHeight - setting.theme.styles.mastheadKind.leading) / 2;
  return [
    ground,
    setWords(title, 'mastheadKind', { x: left, top, owner }, setting),
    setWords(kind, 'mastheadSide', { x: right, top, align: 'right', owner }, setting),
  ];
}

/** Between the words of a band, in points. */
const BAND_GAP = 24;

/** The masthead's kind of document goes on in the band. */
function mastheadKind({ body, kind }: Pack): string {
  const masthead = body.find((block) => block.type === 'masthead');
  return masthead?.type === 'masthead' ? masthead.kind : kind;
}
