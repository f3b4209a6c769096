import { type Handlers, handle } from '../../model/handlers.ts';
import type { PackBlock } from '../../model/pack-block.ts';
import type { Part } from '../arrange/part.ts';
import { writeBlocks } from '../write/write-blocks.ts';
import type { Writing } from '../write/writing.ts';
import { writeCover, writeMasthead } from './write-cover.ts';
import { writeImprint } from './write-imprint.ts';
import { writeKeyFigures } from './write-key-figures.ts';
import { writeOpenings } from './write-openings.ts';
import { writePartHeading, writeTitle } from './write-part-heading.ts';
import { writeRegistry } from './write-registry.ts';
import { writeSources } from './write-sources.ts';

/** A part of the arrangement as the pack's blocks; contents are filled in when all is written. */
export function writePart(part: Part, writing: Writing): PackBlock[] {
  return handle(handlers, part, writing);
}

const handlers: Handlers<Part, Writing, PackBlock[]> = {
  title: writeTitle,
  heading: (part, writing) => [writePartHeading(part, writing)],
  text: ({ blocks, style }, writing) => writeBlocks(blocks, { ...writing, style }),
  openings: (part, writing) => [writeOpenings(part, writing)],
  keyFigures: (part, writing) => [writeKeyFigures(part, writing)],
  registry: writeRegistry,
  looseNotes: ({ notes }, writing) => notes.flatMap(({ blocks }) => writeBlocks(blocks, writing)),
  sources: (part, writing) => [writeSources(part, writing)],
  cover: ({ slot }, writing) => [writeCover(slot, writing)],
  masthead: ({ slot }, writing) => [writeMasthead(slot, writing)],
  contents: ({ slot, of }) => [{ type: 'contents', of, entries: [], at: slot.at }],
  imprint: ({ slot }, writing) => [writeImprint(slot, writing)],
};
