import { strToU8 } from 'fflate';
import { markParagraph } from '../../mark.ts';
import { STORY_NAMESPACES } from '../../namespaces.ts';
import { bodyPlace } from '../../open-book.ts';
import { Relations } from '../../relations.ts';
import { element, xmlDocument } from '../../xml.ts';
import { inHouse } from '../in-house.ts';
import type { House } from '../open-house.ts';
import { storyPart } from '../write-part.ts';
import { childOf, withChildren, type XmlElement } from '../xml-tree.ts';
import type { Desk } from './desk.ts';
import { fillStory } from './fill-story.ts';
import { fillingOf } from './filling-of.ts';
import type { HouseFiles } from './house-files.ts';
import type { HouseBase } from './read-base.ts';
import { relinked } from './relink.ts';
import { stamped } from './stamp.ts';

interface RunningSetting {
  readonly desk: Desk;
  readonly house: House;
  readonly base: HouseBase;
  readonly files: HouseFiles;
  /** Of the document. */
  readonly relations: Relations;
}

interface RunningStories {
  /** The document, with a header on every page if the pack has marks. */
  readonly document: XmlElement;
  /** By their names inside `word/`. */
  readonly parts: ReadonlyMap<string, string>;
  /** What they lead to, by the names of these parts in the package. */
  readonly relations: ReadonlyMap<string, Uint8Array>;
}

/** A house's headers and footers, filled; the pack's marks stand at the head of every page. */
export function runningStories(document: XmlElement, setting: RunningSetting): RunningStories {
  const { desk, base, files } = setting;
  const mark = inHouse(markParagraph(desk.shown.pack, {}), desk.styles);
  const parts = new Map<string, string>();
  const relations = new Map<string, Uint8Array>();
  for (const [name, { part, relations: known }] of base.running) {
    const own = new Relations();
    const place = { ...bodyPlace(desk.book, own), calls: 'number' as const };
    const linked = relinked(part.root, known, own, files.targetOf);
    const filled = fillStory(linked, fillingOf(desk, { part: part.name, root: linked, place }));
    const isHeader = mark !== '' && filled.name === 'w:hdr';
    const root = isHeader ? withChildren(filled, [{ xml: mark }, ...filled.children]) : filled;
    const target = files.targetOf(name);
    parts.set(target, storyPart(root, part.namespaces));
    if (!own.isEmpty) relations.set(`word/_rels/${target}.rels`, strToU8(own.toXml()));
  }
  if (mark === '') return { document, parts, relations };
  return { document: withMarks(document, mark, parts, setting), parts, relations };
}

function withMarks(
  document: XmlElement,
  mark: string,
  parts: Map<string, string>,
  { house, files, relations }: RunningSetting,
): XmlElement {
  const header = () => {
    const target = files.addHeader();
    parts.set(target, xmlDocument(element('w:hdr', STORY_NAMESPACES, mark)));
    return relations.part('header', target);
  };
  const even = childOf(house.settings, 'w:evenAndOddHeaders');
  const hasEven = even !== undefined && !/^(0|false|off)$/.test(even.attributes['w:val'] ?? '');
  return stamped(document, { hasEven, header });
}
