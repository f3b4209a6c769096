import type { Pack } from '../../../../model/pack.ts';
import type {
  ContentsEntry,
  PackBlock,
  PackCover,
  PackHeading,
  PackMasthead,
  PackParagraph,
} from '../../../../model/pack-block.ts';
import type { PackInline } from '../../../../model/pack-inline.ts';
import { inlineText } from '../../../../model/reading-text.ts';
import type { Asked } from './contents-field.ts';
import type { HouseBase } from './read-base.ts';
import { type Unshown, unshown } from './unshown.ts';

/** What of a pack a house's own pages show, so that its text need not. */
export interface Shows {
  readonly placeholders: ReadonlySet<string>;
  readonly contents: readonly Asked[];
}

/** A pack in two parts: what the house's pages ask for by name, and what stands in the place of its text. */
export interface ShownPack {
  readonly front: PackCover | PackMasthead | undefined;
  readonly title: readonly PackInline[];
  readonly pack: Pack;
  /** What the pack's own lists say of the places that they lead to, by anchor. */
  readonly listed: ReadonlyMap<string, ContentsEntry>;
  /** Of the pack's cover; its lines stand at the head of the text. */
  readonly unshown: Unshown;
}

/** Nothing that a pack says is lost in a house: what its pages don't say, the text does. */
export function shownPack(pack: Pack, base: HouseBase, shows: Shows): ShownPack {
  const parts = partsOf(pack, shows);
  const missing = unshown(parts, base, shows.placeholders);
  const body = [...missing.lines.map(lineOf), ...parts.pack.body];
  return { ...parts, pack: { ...parts.pack, body }, unshown: missing };
}

function lineOf({ label, value }: Unshown['lines'][number]): PackParagraph {
  const name: PackInline[] =
    label === '' ? [] : [{ type: 'text', value: `${label}: `, at: NOWHERE }];
  return { type: 'paragraph', style: 'body', content: [...name, ...value], at: NOWHERE };
}

function partsOf(pack: Pack, shows: Shows): Omit<ShownPack, 'unshown'> {
  const front = pack.body.find((block) => block.type === 'cover' || block.type === 'masthead');
  const own = pack.body.find(
    (block): block is PackHeading =>
      block.type === 'heading' && block.level === 1 && inlineText(block.content) === pack.title,
  );
  const isRaised = front === undefined && own !== undefined && shows.placeholders.has('title');
  const body = upright(withoutLists(withoutFront(pack.body), shows));
  return {
    front,
    title: front?.title ?? own?.content ?? [{ type: 'text', value: pack.title, at: NOWHERE }],
    pack: { ...pack, body: isRaised ? raised(body, own) : body },
    listed: new Map(pack.body.flatMap(entriesOf).map((entry) => [entry.anchor, entry])),
  };
}

function entriesOf(block: PackBlock): readonly ContentsEntry[] {
  return block.type === 'contents' ? block.entries : [];
}

const NOWHERE = { file: '', start: 0, end: 0 };

function withoutFront(body: readonly PackBlock[]): PackBlock[] {
  return body.filter(({ type }) => type !== 'cover' && type !== 'masthead');
}

/** A list that the house has already leaves with the heading above it. */
function withoutLists(body: readonly PackBlock[], { contents }: Shows): PackBlock[] {
  const isShown = (block: PackBlock | undefined) =>
    block?.type === 'contents' && contents.some(({ of }) => of === block.of);
  return body.filter(
    (block, index) => !isShown(block) && !(block.type === 'heading' && isShown(body[index + 1])),
  );
}

/** A house's pages are not turned: a wide table is set in their width. */
function upright(body: readonly PackBlock[]): PackBlock[] {
  return body.map((block) => {
    if (block.type !== 'table') return block;
    const { orientation: _, ...table } = block;
    return table;
  });
}

/** With its title on the house's pages, a pack's sections are its highest headings. */
function raised(body: readonly PackBlock[], title: PackHeading): PackBlock[] {
  return body
    .filter((block) => block !== title)
    .map((block) =>
      block.type === 'heading'
        ? { ...block, level: Math.max(1, block.level - 1) as PackHeading['level'] }
        : block,
    );
}
