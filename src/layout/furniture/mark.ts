import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Pack } from '../../model/pack.ts';
import { setText } from '../blocks/set-text.ts';
import type { Setting } from '../blocks/setting.ts';
import type { Item } from '../display-list.ts';
import { asOne } from '../flow/beside.ts';
import { moved } from '../flow/moved.ts';
import type { Paper } from '../pages/paper.ts';
import { isEmpty, type TaggedText } from '../tags/tagged.ts';
import type { Furnished, Label } from './furnished.ts';
import { widthOfWords } from './set-words.ts';

/** A label in a frame: as wide as its words, or as the text block where they need several lines. */
export function setLabel(marks: TaggedText, setting: Setting): Label | undefined {
  if (isEmpty(marks)) return undefined;
  const { padX, padY } = setting.theme.parts.mark;
  const widest = setting.room.width - 2 * padX;
  const lines = setText(marks, 'mark', { x: padX, width: widest }, setting);
  const words = marks.runs.map(({ text }) => text).join('');
  const own = lines.length === 1 ? widthOfWords(words, 'mark', setting) : widest;
  const text = asOne(lines);
  const height = text.height + 2 * padY;
  const ground = groundOf({ width: own + 2 * padX, height }, setting);
  return { items: [...ground, ...moved(text.items, 0, padY)], height };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Paper within a frame of ink: it is seen on a field of colour as well, and in black and white. */
function groundOf({ width, height }: Size, { theme }: Setting): Item[] {
  const { rule } = theme.parts.mark;
  const { ink } = theme.colours;
  const owner = { artifact: 'Layout' } as const;
  const box = (x: number, y: number, size: Size, fill: string): Item => ({
    type: 'rectangle',
    x,
    y,
    ...size,
    fill,
    owner,
  });
  const across = { width, height: rule };
  const down = { width: rule, height };
  return [
    box(0, 0, { width, height }, PAPER),
    box(0, 0, across, ink),
    box(0, height - rule, across, ink),
    box(0, 0, down, ink),
    box(width - rule, 0, down, ink),
  ];
}

const PAPER = '#FFFFFF';

/** The label on a page: on the first its words are read, on all others they are repeated. */
export function labelOn(page: Furnished, paper: Paper, setting: Setting): readonly Item[] {
  const { label } = page;
  if (label === undefined) return [];
  const items = moved(label.items, paper.left(page.index), topOn(page, setting));
  return page.index === 0 ? items : items.map(asRepeated);
}

function asRepeated(item: Item): Item {
  return item.type === 'link' ? item : { ...item, owner: { artifact: 'Header' } };
}

/** How far down the label reaches on a page; 0 without one. */
export function labelEnd(page: Furnished, setting: Setting): number {
  return page.label === undefined ? 0 : topOn(page, setting) + page.label.height;
}

/** Where the label begins on a page: under the band, where there is one. */
function topOn(page: Furnished, { theme }: Setting): number {
  const { mark, masthead } = theme.parts;
  return hasBand(page, theme) ? masthead.bandHeight + mark.bandGap : mark.top;
}

function hasBand({ hasMasthead, isCover }: Furnished, { parts }: Pack['theme']): boolean {
  return parts.running.head === 'band' && parts.masthead.bandHeight > 0 && !hasMasthead && !isCover;
}

/** What stands under the label on a page: it may not reach so far down. */
function floorOn(page: Furnished, { theme, paper }: Setting): number {
  const { masthead, running } = theme.parts;
  if (page.hasMasthead) return masthead.kindTop;
  const isUnderHead = running.head === 'section' && !page.isCover;
  return isUnderHead ? (running.headTop ?? paper.top) : paper.top;
}

/** Whether the label has room on each page of a pack; if not, its words are too many. */
export function judgeLabel(
  pages: readonly Furnished[],
  { name, marks }: Pick<Pack, 'name' | 'marks'>,
  setting: Setting,
): Diagnostic[] {
  const at = marks.at(-1)?.at;
  const over = Math.max(...pages.map((page) => labelEnd(page, setting) - floorOn(page, setting)));
  if (at === undefined || over <= 0) return [];
  const lines = Math.ceil(over / setting.theme.styles.mark.leading);
  const size = lines === 1 ? 'a line' : `${lines} lines`;
  return [
    {
      code: 'marks/too-long',
      severity: 'error',
      message: `The marks of the pack “${name}” are ${size} too long for the head of its pages.`,
      help: 'Shorten the classification.',
      at,
    },
  ];
}
