import { type Handlers, handle } from '../../model/handlers.ts';
import type {
  PackBlock,
  PackCodeBlock,
  PackHeading,
  PackList,
  PackListItem,
  PackNoteBox,
} from '../../model/pack-block.ts';
import { type Place, tagLine, tagParagraph, within } from './place.ts';
import { tagContents, tagFigure, tagTable } from './tag-displays.ts';
import { tagOpenings, tagSources } from './tag-entries.ts';
import { tagInlines } from './tag-inlines.ts';
import { tagCover, tagImprint, tagKeyFigures, tagMasthead } from './tag-labels.ts';
import { newLeaf, plainText, tagOf } from './tag-nodes.ts';
import type {
  TaggedBlock,
  TaggedCode,
  TaggedHeading,
  TaggedList,
  TaggedListItem,
  TaggedNoteBox,
} from './tagged-block.ts';

export function tagBlocks(blocks: readonly PackBlock[], place: Place): TaggedBlock[] {
  return blocks.map((block) => handle(handlers, block, placeOf(block, place)));
}

const handlers: Handlers<PackBlock, Place, TaggedBlock> = {
  cover: tagCover,
  masthead: tagMasthead,
  contents: tagContents,
  heading: tagHeading,
  paragraph: tagParagraph,
  list: tagList,
  quote: (block, place) => {
    const blocks = tagBlocks(block.blocks, within('BlockQuote', place));
    return { type: 'quote', blocks, block };
  },
  codeBlock: tagCode,
  thematicBreak: (block) => ({ type: 'thematicBreak', block }),
  table: tagTable,
  figure: tagFigure,
  noteBox: tagNoteBox,
  keyFigures: tagKeyFigures,
  openings: tagOpenings,
  sources: tagSources,
  imprint: tagImprint,
};

/** A block in another language says so once, in an element around it. */
function placeOf(block: PackBlock, place: Place): Place {
  const lang = 'lang' in block ? block.lang : undefined;
  if (lang === undefined || lang === place.lang) return place;
  const tag = tagOf('Div', [], { lang });
  place.children.push(tag);
  return { ...place, lang, children: tag.children };
}

const headingTags = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;

function tagHeading(block: PackHeading, place: Place): TaggedHeading {
  const { children } = within(headingTags[block.level - 1] ?? 'H6', place);
  const leaf = newLeaf();
  if (block.number !== '') children.push(leaf);
  const { lang, noteTag } = place;
  const words = block.number === '' ? '' : `${block.number} `;
  const number = plainText(words, leaf, { lang, at: block.at });
  const title = tagInlines(block.content, { lang, noteTag, children });
  const period = tagLine('P', block.period, place);
  return { type: 'heading', number, title, period, block };
}

function tagList(block: PackList, place: Place): TaggedList {
  const listNumbering = block.ordered ? 'Decimal' : 'Disc';
  const inside = within('L', place, { listNumbering });
  return { type: 'list', items: block.items.map((item) => tagItem(item, inside)), block };
}

function tagItem({ checked, blocks, at }: PackListItem, list: Place): TaggedListItem {
  const mark = newLeaf();
  const item = within('LI', list);
  // A box is a drawing: to those who don't see it the element says what it shows.
  const alt = checked === undefined ? {} : { alt: checked ? '☑' : '☐' };
  item.children.push(tagOf('Lbl', [mark], alt));
  const body = tagOf('LBody', []);
  const tagged = tagBlocks(blocks, { ...item, children: body.children });
  if (body.children.length > 0) item.children.push(body);
  return { mark, ...(checked === undefined ? {} : { checked }), blocks: tagged, at };
}

function tagCode(block: PackCodeBlock, place: Place): TaggedCode {
  const leaf = newLeaf();
  const lines = block.value.split(/\r\n?|\n/);
  const words = lines.map((line, index) => {
    const seen = line.trimEnd();
    // The space stands for the line's end, so that a reader's words don't run together.
    const value = seen === '' || index === lines.length - 1 ? seen : `${seen} `;
    return plainText(value, leaf, { lang: place.lang, at: block.at });
  });
  if (block.value !== '') {
    const { children } = within('P', within('Div', place));
    children.push(tagOf('Code', [leaf]));
  }
  return { type: 'codeBlock', lines: words, block };
}

function tagNoteBox(block: PackNoteBox, place: Place): TaggedNoteBox {
  const inside = within('Sect', place);
  const label = tagLine('P', block.label, inside);
  return { type: 'noteBox', label, blocks: tagBlocks(block.blocks, inside), block };
}
