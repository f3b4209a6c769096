import type { Pack } from '../../model/pack.ts';
import type { StyleName } from '../../model/theme.ts';
import { baselineOf } from '../blocks/set-text.ts';
import type { Setting } from '../blocks/setting.ts';
import type { Item } from '../display-list.ts';
import type { Paper } from '../pages/paper.ts';
import type { Furnished } from './furnished.ts';
import { setWords, widthOfWords } from './set-words.ts';
import { shortened } from './shorten.ts';

const owner = { artifact: 'Footer' } as const;

/** “5 of 9”, with the page's own number stronger than the rest. */
export function folioItems(page: Furnished, pack: Pack, paper: Paper, setting: Setting): Item[] {
  const { folioAt, folioTitle } = setting.theme.parts.running;
  const { folioTop: top } = paper;
  const parts = folioParts(page, pack.words.folio);
  const width = parts.reduce(
    (sum, { words, style }) => sum + widthOfWords(words, style, setting),
    0,
  );
  const left = paper.left(page.index);
  const right = left + paper.room.width;
  let x = folioAt === 'axis' ? left + setting.theme.page.axis : right - width;
  // All on one baseline, whatever the two styles are.
  const baseline = baselineOf('folio', setting);
  const items = parts.map(({ words, style }) => {
    const own = top + baseline - baselineOf(style, setting);
    const item = setWords(words, style, { x, top: own, owner }, setting);
    x += widthOfWords(words, style, setting);
    return item;
  });
  return folioTitle
    ? [title(pack, { left, top, room: paper.room.width - width }, setting), ...items]
    : items;
}

function title(
  pack: Pack,
  { left, top, room }: { left: number; top: number; room: number },
  setting: Setting,
): Item {
  const measure = (words: string) => widthOfWords(words, 'folio', setting);
  const [words = ''] = shortened(pack.title, room - 24, 1, measure);
  return setWords(words, 'folio', { x: left, top, owner }, setting);
}

function folioParts(
  { index, count }: Furnished,
  folio: string,
): { words: string; style: StyleName }[] {
  return folio
    .split(/(\{page\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{page}'
        ? { words: String(index + 1), style: 'folioNumber' as const }
        : { words: part.replaceAll('{pages}', String(count)), style: 'folio' as const },
    );
}
