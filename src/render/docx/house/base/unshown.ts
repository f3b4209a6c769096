import type { Pack } from '../../../../model/pack.ts';
import type { PackCover, PackMasthead } from '../../../../model/pack-block.ts';
import type { PackInline } from '../../../../model/pack-inline.ts';
import { inlineText, normalReading, readingText } from '../../../../model/reading-text.ts';
import { textIn } from '../xml-tree.ts';
import type { HouseBase } from './read-base.ts';

/** What a pack's cover or masthead says and a house's pages, which take its place, do not. */
export interface Unshown {
  readonly title: boolean;
  /** A line each, with its label if it has one. */
  readonly lines: readonly Line[];
}

interface Line {
  readonly label: string;
  readonly value: readonly PackInline[];
}

/** A pack as a house takes it: its cover, its title, and what stands in the place of its text. */
interface Parts {
  readonly front: PackCover | PackMasthead | undefined;
  readonly title: readonly PackInline[];
  readonly pack: Pack;
}

/** Neither a placeholder, nor the house's own words, nor a line of the text says it. */
export function unshown(
  { front, title, pack }: Parts,
  base: HouseBase,
  placeholders: ReadonlySet<string>,
): Unshown {
  if (front === undefined) return { title: false, lines: [] };
  const words = ownWords(base);
  const lines = readingText(pack).units.map(({ text }) => text);
  const asked = new Set([...placeholders].map((name) => readingOf(pack, name)));
  const isLost = (text: string) => {
    const read = normalReading(text);
    return read !== '' && !asked.has(read) && !words.includes(read.toLowerCase());
  };
  const isNowhere = ({ value }: Line) => {
    const text = inlineText(value);
    return isLost(text) && !lines.some((each) => each.includes(normalReading(text)));
  };
  const named = [front.kind, front.type === 'masthead' ? front.side : ''];
  const said: Line[] = [
    { label: '', value: front.subtitle },
    ...named.map((value) => ({
      label: '',
      value: [{ type: 'text', value, at: front.at } as const],
    })),
    ...(placeholders.has('fields') ? [] : front.entries),
  ];
  return {
    title: !placeholders.has('title') && isLost(inlineText(title)),
    lines: said.filter(isNowhere),
  };
}

function ownWords({ document, running }: HouseBase): string {
  const stories = [document, ...running.values()];
  return normalReading(stories.map(({ part }) => textIn(part.root)).join(' ')).toLowerCase();
}

function readingOf({ fields }: Pack, name: string): string {
  return normalReading(inlineText(fields.get(name) ?? []));
}

/** The placeholder that would show a text. */
export function placeholderOf(text: string, pack: Pack): string {
  const read = normalReading(text);
  const names = [...pack.fields.keys()].filter((name) => readingOf(pack, name) === read);
  return `{{${names.at(-1) ?? 'title'}}}`;
}
