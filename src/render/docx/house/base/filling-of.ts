import type { Pack } from '../../../../model/pack.ts';
import type { Entry } from '../../../../model/pack-block.ts';
import type { PackInline } from '../../../../model/pack-inline.ts';
import { inlineText } from '../../../../model/reading-text.ts';
import { contentsXml } from '../../blocks/contents.ts';
import { blockPieces } from '../../blocks.ts';
import { inlineXml, plainXml } from '../../inlines.ts';
import type { Place } from '../../place.ts';
import { storyXml } from '../../story.ts';
import { houseGeometry } from '../house-geometry.ts';
import { inHouse } from '../in-house.ts';
import { childOf, isElement, make, walkTree, type XmlElement, type XmlNode } from '../xml-tree.ts';
import { contentsEntries } from './contents-entries.ts';
import { type Asked, askedOf } from './contents-field.ts';
import type { Desk } from './desk.ts';
import type { Filling } from './fill-story.ts';
import { sectionOf } from './text-section.ts';
import { valueNodes } from './value-nodes.ts';

export interface FilledPart {
  /** Its name in the house's file. */
  readonly part: string;
  readonly root: XmlElement;
  /** Where its text stands. */
  readonly place: Place;
}

/** What a pack puts into the places of one part. */
export function fillingOf(desk: Desk, { part, root, place }: FilledPart): Filling {
  const line = { ...place, linked: true };
  const valueOf = (name: string, look: XmlElement | undefined) =>
    valueNodes(inHouse(inlineXml(inlineOf(name, desk), line), desk.styles), look);
  return {
    part,
    valueOf,
    isSilent: (name) => name !== 'fields' && inlineText(inlineOf(name, desk)) === '',
    blockOf: (name, paragraph) => {
      if (name === 'body') return bodyNodes(desk, place);
      if (name === 'contents')
        return contentsNodes(desk, inSection(place, sectionOf(root, paragraph)));
      return name === 'fields' ? fieldNodes(paragraph, desk, line) : undefined;
    },
    fieldValue: (kind) => fieldValue(kind, desk.shown.pack),
    contentsOf: (instruction, first) => {
      const asked = askedOf(instruction);
      if (asked === undefined) return [];
      return listNodes(asked, instruction, desk, inSection(place, sectionOf(root, first)));
    },
  };
}

/** A running head can't know its page's section: the kind of document is right on all pages. */
function fieldValue(kind: string, { title, properties, kind: pack }: Pack): string | undefined {
  const values: Readonly<Record<string, string>> = {
    TITLE: title,
    SUBJECT: properties.subject ?? '',
    KEYWORDS: properties.keywords.join(', '),
    STYLEREF: pack,
  };
  return values[kind];
}

function inlineOf(name: string, { shown }: Desk): readonly PackInline[] {
  return name === 'title' ? shown.title : (shown.pack.fields.get(name) ?? []);
}

function bodyNodes({ shown, styles }: Desk, place: Place): XmlNode[] {
  const pieces = blockPieces(shown.pack.body, place);
  return [{ xml: inHouse(storyXml(pieces, styles.spaces), styles) }];
}

/** Contents may stand on pages of another width than the text: then their tabs say so. */
function inSection(place: Place, section: XmlElement | undefined): Place {
  const { book } = place;
  const geometry = houseGeometry(section, book.geometry);
  if (Math.abs(geometry.block - book.geometry.block) < 1 || book.manners === undefined)
    return place;
  const manners = { ...book.manners, withoutPageTab: ANY_STYLE };
  return { ...place, book: { ...book, geometry, manners } };
}

const ANY_STYLE = { has: () => true };

/** As deep as the pack's own contents, or two levels. */
function contentsNodes(desk: Desk, place: Place): XmlNode[] {
  const levels = [...desk.shown.listed.values()].map(({ level }) => level);
  const deepest = levels.reduce((most, level) => Math.max(most, level), 1);
  const to = levels.length === 0 ? USUAL_LEVELS : deepest;
  const asked: Asked = { of: 'headings', levels: [1, to] };
  return listNodes(asked, `TOC \\o "1-${to}" \\h \\z \\u`, desk, place);
}

const USUAL_LEVELS = 2;

function listNodes(asked: Asked, instruction: string, desk: Desk, place: Place): XmlNode[] {
  const entries = contentsEntries(desk.shown, asked);
  if (entries.length === 0) return [];
  return [
    { xml: inHouse(contentsXml({ of: asked.of, entries }, instruction, place), desk.styles) },
  ];
}

/** A paragraph like the placeholder's for each field that stands nowhere else. */
function fieldNodes(paragraph: XmlElement, desk: Desk, place: Place): XmlNode[] {
  const { shown, shows } = desk;
  const said = new Set(
    [...shows.placeholders].map((name) => inlineText(shown.pack.fields.get(name) ?? [])),
  );
  const entries = (shown.front?.entries ?? []).filter(({ value }) => !said.has(inlineText(value)));
  return entries.map((entry) => fieldNode(entry, paragraph, desk, place));
}

function fieldNode(
  { label, value }: Entry,
  paragraph: XmlElement,
  { styles }: Desk,
  place: Place,
): XmlElement {
  const run = [...walkTree(paragraph)].find(({ name }) => name === 'w:r');
  const properties = childOf(paragraph, 'w:pPr');
  const runs = plainXml(`${label}: `, place) + inlineXml(value, place);
  const kept = properties === undefined ? [] : [withoutSection(properties)];
  return make('w:p', {}, [
    ...kept,
    ...valueNodes(inHouse(runs, styles), run && childOf(run, 'w:rPr')),
  ]);
}

function withoutSection(properties: XmlElement): XmlElement {
  const children = properties.children.filter(
    (child) => !isElement(child) || child.name !== 'w:sectPr',
  );
  return { ...properties, children };
}
