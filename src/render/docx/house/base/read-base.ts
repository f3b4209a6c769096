import { safeAddress } from '../../address.ts';
import type { KeptBookmarks } from '../../bookmarks.ts';
import { HouseFault } from '../house-fault.ts';
import type { HousePackage, Relation } from '../read-package.ts';
import type { Part } from '../read-part.ts';
import { tidied } from '../tidy.ts';
import { walkTree, type XmlElement } from '../xml-tree.ts';
import { cleanStory } from './clean-story.ts';
import { fillControls } from './fill-controls.ts';
import { markNotes } from './house-notes.ts';
import { judgeStory } from './judge-story.ts';
import { numberDrawings, readBookmarks, soundBookmarks } from './numbers.ts';
import { readPicture } from './read-picture.ts';
import type { CleanPicture, HousePicture, Story, StoryRelation } from './story.ts';

/** A house's file whose text goes into a pack. */
export interface HouseBase {
  readonly document: Story;
  /** Headers and footers by their names in the house's file, in the order of their use. */
  readonly running: ReadonlyMap<string, Story>;
  /** Its notes, marked and numbered from 1, and what they lead to. */
  readonly notes: readonly XmlElement[];
  readonly noteRelations: Story['relations'];
  readonly noteNamespaces: Part['namespaces'];
  readonly pictures: ReadonlyMap<string, HousePicture>;
  readonly bookmarks: KeptBookmarks;
  /** How many drawings it has. */
  readonly drawings: number;
}

/** Reads all parts with text; throws if they hold what no pack may pass on. */
export function readBase(source: HousePackage, main: Part, clean: CleanPicture): HouseBase {
  const pictures = new Map<string, HousePicture>();
  const read = (part: Part): Story => readStory(part, source, pictures, clean);
  const document = read(main);
  const running = new Map<string, Story>();
  for (const relation of document.relations.values()) {
    const isRunning = relation.type === 'header' || relation.type === 'footer';
    if (isRunning && !running.has(relation.part)) {
      running.set(relation.part, read(source.readPart(relation.part)));
    }
  }
  const notesPart = [...source.relationsOf(main.name).values()].find(
    ({ type }) => type === 'footnotes',
  );
  const notes = notesPart && read(source.readPart(notesPart.target));
  return numbered({ document, running, notes, pictures });
}

interface Unnumbered extends Pick<HouseBase, 'document' | 'running' | 'pictures'> {
  readonly notes: Story | undefined;
}

/** What is counted over the whole document is counted anew. */
function numbered({ document, running, notes, pictures }: Unnumbered): HouseBase {
  let drawings = 0;
  const count = (story: Story): Story => {
    const { root, last } = numberDrawings(story.part.root, drawings);
    drawings = last;
    return { ...story, part: { ...story.part, root } };
  };
  const counted = count(document);
  const marked = markNotes(counted.part.root, notes && count(notes).part.root);
  return {
    document: { ...counted, part: { ...counted.part, root: marked.document } },
    running: new Map([...running].map(([name, story]) => [name, count(story)])),
    notes: marked.notes,
    noteRelations: notes?.relations ?? new Map(),
    noteNamespaces: notes?.part.namespaces ?? new Map(),
    pictures,
    bookmarks: readBookmarks([document, ...running.values()].map(({ part }) => part.root)),
    drawings,
  };
}

function readStory(
  part: Part,
  source: HousePackage,
  pictures: Map<string, HousePicture>,
  clean: CleanPicture,
): Story {
  judgeStory(part);
  const filled = fillControls(part.root, part.name);
  const root = soundBookmarks(tidied(cleanStory(filled), part.name));
  const known = source.relationsOf(part.name);
  const relations = new Map<string, StoryRelation>();
  for (const id of relationIds(root)) {
    const relation = storyRelation(known.get(id), part.name);
    relations.set(id, relation);
    if (relation.type === 'image' && !pictures.has(relation.part)) {
      pictures.set(relation.part, readPicture(relation.part, source, clean));
    }
  }
  return { part: { ...part, root }, relations };
}

function relationIds(root: XmlElement): Set<string> {
  const ids = new Set<string>();
  for (const { attributes } of walkTree(root)) {
    for (const [name, value] of Object.entries(attributes)) {
      if (isRelation(name) && value !== '') ids.add(value);
    }
  }
  return ids;
}

/** Attributes that name a relation of their part. */
export function isRelation(attribute: string): boolean {
  return attribute.startsWith('r:') || attribute === 'o:relid';
}

function storyRelation(relation: Relation | undefined, part: string): StoryRelation {
  if (relation === undefined) {
    throw new HouseFault('xml', {
      message: 'names something beside its text that is not there',
      help: 'Open the file in Word and save it anew.',
      place: part,
    });
  }
  const { type, target, isOutside } = relation;
  if (type === 'hyperlink') return { type, address: addressOf(relation, part) };
  if (isOutside) throw fetched(target, part);
  if (type === 'image' || type === 'header' || type === 'footer') return { type, part: target };
  throw new HouseFault('content', {
    message: `holds “${type}”, which no pack may pass on`,
    help: 'Take it out, or put a picture of it in its place.',
    place: part,
  });
}

function addressOf({ target, isOutside }: Relation, part: string): string {
  const address = isOutside ? safeAddress(target) : undefined;
  if (address !== undefined) return address;
  throw new HouseFault('content', {
    message: `holds a link to “${target}”, which only some computers can follow`,
    help: 'Link to the web or to an address of mail, or take the link away.',
    place: part,
  });
}

function fetched(target: string, part: string): HouseFault {
  return new HouseFault('content', {
    message: `holds something that is fetched from “${target}”`,
    help: 'Put a picture into the file itself, instead of a link to it.',
    place: part,
  });
}
