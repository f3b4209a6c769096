import type { Block, Heading } from '../../model/block.ts';
import type { Brief } from '../../model/brief.ts';
import { plainText, walkBlocks } from '../../model/walk.ts';
import type { Arrangement } from '../arrange/arrange.ts';
import type { Shown } from '../arrange/gather.ts';
import type { Part, SourcesPart, TextPart } from '../arrange/part.ts';
import type { Order } from '../order.ts';
import { Anchors, slug } from './anchors.ts';
import { HeadingLevels } from './heading-levels.ts';
import { idOf, nameBlock } from './name-block.ts';
import type {
  CaptionPlace,
  HeadingPlace,
  Numbering,
  RefTarget,
  SourcePlace,
  TargetKind,
} from './numbering.ts';

/**
 * Gives every heading, figure, table, note and source of a pack its number and its anchor. Ids
 * that the author chose come first, then the slugs of the author's headings, so that nothing
 * that briefpack adds can take their names.
 */
export function assignNumbers(arrangement: Arrangement, shown: Shown, order: Order): Numbering {
  const counting = new Counting(arrangement.isCovered, order.brief);
  const texts = textsOf(arrangement.parts, shown, order.brief);
  for (const blocks of texts) counting.reserveIds(blocks);
  for (const blocks of texts) counting.reserveNames(blocks);
  for (const part of arrangement.parts) counting.placeTitle(part, order.brief);
  for (const blocks of texts) counting.reserveSlugs(blocks);
  for (const part of arrangement.parts) counting.countHeadings(part);
  for (const part of arrangement.parts) counting.countPart(part);
  for (const label of shown.notes) counting.countNote(label, order.brief);
  if (arrangement.sources !== undefined) {
    counting.countSources(arrangement.sources, shown, order.brief);
  }
  return counting;
}

/** The texts of the pack, in order, notes last. */
function textsOf(parts: readonly Part[], shown: Shown, { notes }: Brief): (readonly Block[])[] {
  const texts: (readonly Block[])[] = [];
  for (const part of parts) {
    if (part.type === 'text') texts.push(part.blocks);
    if (part.type === 'looseNotes') texts.push(...part.notes.map(({ blocks }) => blocks));
  }
  for (const label of shown.notes) texts.push(notes.get(label)?.blocks ?? []);
  return texts;
}

class Counting implements Numbering {
  readonly headings = new Map<Heading | Part, HeadingPlace>();
  readonly captions = new Map<Block | Part, CaptionPlace>();
  readonly anchors = new Map<Block, string>();
  readonly targets = new Map<string, RefTarget>();
  readonly sources = new Map<string, SourcePlace>();
  readonly notes = new Map<string, string>();

  readonly #anchors = new Anchors();
  readonly #levels: HeadingLevels;
  /** What the text's HTML calls its blocks. */
  readonly #names: ReadonlyMap<Block, readonly string[]>;
  readonly #sectionLevel = 2;
  #sections = 0;
  #figures = 0;
  #tables = 0;

  constructor(isCovered: boolean, { anchors = new Map() }: Brief) {
    this.#levels = new HeadingLevels(isCovered);
    this.#names = anchors;
  }

  reserveIds(blocks: readonly Block[]): void {
    for (const block of walkBlocks(blocks)) {
      const id = idOf(block);
      if (id !== undefined) this.anchors.set(block, this.#anchors.take(id));
    }
  }

  /** A heading without an id has its slug; other blocks are called what the text's HTML calls them. */
  reserveNames(blocks: readonly Block[]): void {
    for (const block of walkBlocks(blocks)) {
      const [name] = block.type === 'heading' ? [] : (this.#names.get(block) ?? []);
      if (name === undefined || this.anchors.has(block)) continue;
      this.anchors.set(block, this.#anchors.take(name));
    }
  }

  placeTitle(part: Part, { title, titleAnchors = [] }: Brief): void {
    if (part.type !== 'title') return;
    const anchor = this.#anchors.take(slug(plainText(title)));
    this.headings.set(part, { anchor, level: 1, number: '' });
    for (const name of [anchor, ...titleAnchors]) {
      this.targets.set(name, { kind: 'section', number: '', title, anchor });
    }
  }

  reserveSlugs(blocks: readonly Block[]): void {
    for (const block of walkBlocks(blocks)) {
      if (block.type !== 'heading' || this.anchors.has(block)) continue;
      this.anchors.set(block, this.#anchors.take(slug(plainText(block.content))));
    }
  }

  countHeadings(part: Part): void {
    if (part.type === 'heading') {
      const anchor = this.#anchors.take(slug(plainText(part.label) || part.word));
      const level = this.#levels.next(this.#sectionLevel);
      this.headings.set(part, { anchor, level, number: '' });
    }
    if (part.type === 'text') this.#countTextHeadings(part);
    if (part.type === 'looseNotes') {
      for (const { blocks } of part.notes) this.#countNestedHeadings(blocks);
    }
  }

  #countNestedHeadings(blocks: readonly Block[]): void {
    for (const block of walkBlocks(blocks)) {
      if (block.type !== 'heading') continue;
      this.#placeHeading(block, { level: this.#levels.nested(), number: '' });
    }
  }

  #countTextHeadings(part: TextPart): void {
    const top = new Set(part.blocks);
    for (const block of walkBlocks(part.blocks)) {
      if (block.type !== 'heading') continue;
      const level = top.has(block) ? this.#levels.next(block.level) : this.#levels.nested();
      const isNumbered = part.numbered && block === part.section?.heading;
      this.#placeHeading(block, { level, number: isNumbered ? String(++this.#sections) : '' });
      if (block === part.section?.heading) this.#nameSection(block, part.section.ids);
    }
  }

  #placeHeading(heading: Heading, place: Omit<HeadingPlace, 'anchor'>): void {
    const anchor = this.anchors.get(heading) ?? '';
    this.headings.set(heading, { anchor, ...place });
    this.#aim(idOf(heading), heading, anchor, place.number);
    if (!this.targets.has(anchor)) this.#aim(anchor, heading, anchor, place.number);
  }

  /** The contract's name for a section leads to it, too, unless the author gave it to another. */
  #nameSection(heading: Heading, ids: ReadonlySet<string>): void {
    const place = this.headings.get(heading);
    for (const id of ids) {
      if (place !== undefined && !this.targets.has(id)) {
        this.#aim(id, heading, place.anchor, place.number);
      }
    }
  }

  /** Lets a block be led to by its id, and by further names that nothing else has. */
  #aim(id: string | undefined, block: Block, anchor: string, number: string): void {
    const target = { ...nameBlock(block), anchor, number };
    if (id !== undefined) this.targets.set(id, target);
    for (const name of this.#names.get(block) ?? []) {
      if (!this.targets.has(name)) this.targets.set(name, target);
    }
  }

  countPart(part: Part): void {
    if (part.type === 'text') this.#countBlocks(part.blocks);
    if (part.type === 'looseNotes') {
      for (const { blocks } of part.notes) this.#countBlocks(blocks);
    }
    if (part.type === 'registry') {
      const number = String(++this.#tables);
      this.captions.set(part, { anchor: this.#anchors.take('statistics-table'), number });
    }
  }

  #countBlocks(blocks: readonly Block[]): void {
    for (const block of walkBlocks(blocks)) {
      const { kind, title } = nameBlock(block);
      if (kind === 'section') continue;
      const hasNumber = kind === 'figure' || (kind === 'table' && title.length > 0);
      if (hasNumber) this.#caption(block, kind);
      else {
        const anchor = this.anchors.get(block);
        if (anchor !== undefined) this.#aim(idOf(block), block, anchor, '');
      }
    }
  }

  #caption(block: Block, kind: TargetKind): void {
    const number = String(kind === 'figure' ? ++this.#figures : ++this.#tables);
    const anchor = this.anchors.get(block) ?? this.#anchors.take(`${kind}-${number}`);
    this.captions.set(block, { anchor, number });
    this.#aim(idOf(block) ?? anchor, block, anchor, number);
  }

  countNote(label: string, { notes }: Brief): void {
    const note = notes.get(label);
    if (note === undefined) return;
    this.notes.set(label, this.#anchors.take(`note-${slug(label)}`));
    this.#countNestedHeadings(note.blocks);
    this.#countBlocks(note.blocks);
  }

  countSources({ show }: SourcesPart, { citations, statistics }: Shown, brief: Brief): void {
    const rested = new Set([...statistics].map(({ source }) => source.value));
    for (const { id } of brief.sources) {
      const isUsed = citations.has(id) || rested.has(id);
      if (show === 'used' && !isUsed) continue;
      const number = String(this.sources.size + 1);
      this.sources.set(id, { anchor: this.#anchors.take(`source-${slug(id)}`), number });
    }
  }
}
