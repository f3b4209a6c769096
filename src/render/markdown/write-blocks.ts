import { type Handlers, handle } from '../../model/handlers.ts';
import type { PackBlock, PackFigure, PackHeading, PackTable } from '../../model/pack-block.ts';
import { fenceFor } from './inline/code-span.ts';
import { writeLine, writeParagraph, writePicture } from './inline/write-inlines.ts';
import { marked, phrases, words } from './phrases.ts';
import type { Places } from './places.ts';
import { stacked } from './stacked.ts';
import {
  withoutClosingMarks,
  writeContents,
  writeCover,
  writeImprint,
  writeKeyFigures,
  writeMasthead,
  writeOpenings,
  writeSources,
} from './write-front.ts';
import { blankLine, type Joiner, type Turn, writeList } from './write-list.ts';
import { writeTable } from './write-table.ts';

export interface Setting {
  readonly places: Places;
  /** How far headings are below their level in the pack: 1 where a cover holds the title. */
  readonly shift: 0 | 1;
  /** For a list: which of two marks it gets. */
  readonly turn: Turn;
  /** It opens a file, an item or a quote. */
  readonly isFirst: boolean;
}

/** Writes blocks below each other; those that say nothing leave no gap. */
export function writeBlocks(
  blocks: readonly PackBlock[],
  setting: Pick<Setting, 'places' | 'shift'>,
  joiner: Joiner = blankLine,
): string {
  let written = '';
  let before: PackBlock | undefined;
  let turn: Turn = 0;
  for (const block of blocks) {
    turn = before !== undefined && runsOn(before, block) && turn === 0 ? 1 : 0;
    const isFirst = before === undefined;
    const text = handle(blockHandlers, block, { ...setting, turn, isFirst });
    if (text === '') continue;
    written += before === undefined ? text : joiner(before, block, text) + text;
    before = block;
  }
  return written;
}

/** Whether a list would go on in the next block if that had the same marks. */
function runsOn(before: PackBlock, block: PackBlock): boolean {
  const kind = listAtBeginning(block);
  return kind !== undefined && kind === listAtEnd(before);
}

function listAtBeginning(block: PackBlock): 'bullets' | 'numbers' | undefined {
  if (block.type === 'list') return block.ordered ? 'numbers' : 'bullets';
  return block.type === 'contents' || block.type === 'keyFigures' ? 'bullets' : undefined;
}

function listAtEnd(block: PackBlock): 'bullets' | 'numbers' | undefined {
  if (block.type === 'cover' || block.type === 'masthead') return 'bullets';
  if (block.type === 'keyFigures' && block.below.length > 0) return undefined;
  return listAtBeginning(block);
}

const blockHandlers: Handlers<PackBlock, Setting, string> = {
  cover: writeCover,
  masthead: writeMasthead,
  contents: writeContents,
  heading: writeHeading,
  paragraph: ({ content, anchor }, { places }) =>
    places.markOf(anchor) + writeParagraph(content, places),
  list: (list, setting) => {
    const items = writeList(list, setting.turn, (blocks, joiner) =>
      writeBlocks(blocks, setting, joiner),
    );
    return stacked(setting.places.markOf(list.anchor), items);
  },
  quote: ({ blocks, anchor }, setting) =>
    stacked(setting.places.markOf(anchor), quoted(writeBlocks(blocks, setting))),
  codeBlock: ({ language, value, anchor }, { places }) =>
    stacked(places.markOf(anchor), writeCode(value, language)),
  // At the beginning of a file it would open front matter, in an item be part of its mark.
  thematicBreak: (_, { isFirst }) => (isFirst ? '___' : '---'),
  table: writeTableBlock,
  figure: writeFigure,
  noteBox: ({ label, blocks, anchor, at }, setting) => {
    const head =
      setting.places.markOf(anchor) + writeParagraph(marked('strong', label, at), setting.places);
    return quoted(stacked(head, writeBlocks(blocks, setting)));
  },
  keyFigures: (block, setting) =>
    stacked(writeKeyFigures(block, setting), writeBlocks(block.below, setting)),
  openings: writeOpenings,
  sources: writeSources,
  imprint: writeImprint,
};

function writeHeading(
  { level, anchor, number, content, period, at }: PackHeading,
  setting: Setting,
): string {
  const { places, shift } = setting;
  const line = writeLine(phrases(at, words(number, at), content), places);
  const marks = '#'.repeat(Math.min(level + shift, 6));
  const heading = `${marks} ${places.markOf(anchor)}${withoutClosingMarks(line)}`.trimEnd();
  return stacked(heading, writeParagraph(marked('emphasis', period, at), places));
}

function writeCode(value: string, language = ''): string {
  const code = value.replaceAll(/\r\n?/g, '\n');
  const fence = fenceFor(code, 3);
  const info = /[`\r\n]/.test(language) ? '' : language.trim();
  return code === '' ? `${fence}${info}\n${fence}` : `${fence}${info}\n${code}\n${fence}`;
}

function writeTableBlock(table: PackTable, setting: Setting): string {
  const { caption, anchor, at } = table;
  const mark = setting.places.markOf(anchor);
  const title = caption === undefined ? mark : mark + writeCaption(caption, at, setting);
  return stacked(title, writeTable(table, setting.places), writeBlocks(table.below, setting));
}

function writeFigure(figure: PackFigure, setting: Setting): string {
  const { alt, anchor, caption, content, data, at } = figure;
  const { places } = setting;
  const file =
    content.type === 'picture' ? places.pictureFile(content.source) : places.chartFile(anchor);
  return stacked(
    places.markOf(anchor) + writePicture(alt, file),
    writeCaption(caption, at, setting),
    writeBlocks(figure.below, setting),
    data === undefined ? '' : writeTable(data, places),
  );
}

/** `**Figure 1** A sentence.` */
function writeCaption(
  { label, number, content }: PackFigure['caption'],
  at: PackFigure['at'],
  { places }: Setting,
): string {
  const name = words([label, number].filter((word) => word !== '').join(' '), at);
  return writeParagraph(phrases(at, marked('strong', name, at), content), places);
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
