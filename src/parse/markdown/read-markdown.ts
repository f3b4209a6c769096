import type { Definition, FootnoteDefinition, Root } from 'mdast';
import type { Block } from '../../model/block.ts';
import type { NoteDefinition } from '../../model/brief.ts';
import type { Located, Span } from '../../model/span.ts';
import type { Reading } from '../reading.ts';
import { lineTooDeep } from './container-depth.ts';
import { collectDefinitions, firstOfEach } from './definitions.ts';
import type { MarkdownContext } from './markdown-context.ts';
import type { Dialect } from './processor.ts';
import { readBlocks, readNote } from './read-blocks.ts';
import { treeInParts } from './tree-in-parts.ts';
import { placeOf } from './tree-places.ts';

export interface ReadText {
  readonly blocks: readonly Block[];
  /** By label, in the order of their definitions. */
  readonly notes: ReadonlyMap<string, NoteDefinition>;
  /** What is no text. */
  readonly leftOut?: readonly Located<string>[];
}

/** How deep lists, quotes and markup may stand in each other; no reader follows half of it. */
const DEEPEST = 100;

/** Reads a whole text in Markdown. */
export function readMarkdown(reading: Reading, dialect: Dialect): ReadText {
  const parsed = parseMarkdown(reading, dialect);
  if (parsed === undefined) return { blocks: [], notes: new Map() };
  const { root, context, notes } = parsed;
  return { blocks: readBlocks(root.children, context), notes: readNotes(notes, context) };
}

export interface ParsedMarkdown {
  readonly root: Root;
  readonly context: MarkdownContext;
  readonly notes: readonly FootnoteDefinition[];
}

/** The tree of a text, with what its nodes need to know of each other; nothing if it is too complex. */
export function parseMarkdown(reading: Reading, dialect: Dialect): ParsedMarkdown | undefined {
  const tooDeep = lineTooDeep(reading.text, DEEPEST);
  if (tooDeep !== undefined) {
    reportDepth(reading.span(tooDeep, tooDeep), reading);
    return undefined;
  }
  const { root, exceededAt } = treeInParts(reading.text, dialect);
  if (exceededAt !== undefined) {
    reportComplexity(exceededAt, reading);
    return undefined;
  }
  const { links, notes, depth, deepest } = collectDefinitions(root);
  if (depth > DEEPEST) {
    reportDepth(placeOf(deepest, reading), reading);
    return undefined;
  }
  reportRepeated(links, 'link', reading);
  reportRepeated(notes, 'note', reading);
  const context = { reading, definitions: firstOfEach(links), notes: firstOfEach(notes) };
  return { root, context, notes };
}

function readNotes(
  definitions: readonly FootnoteDefinition[],
  context: MarkdownContext,
): Map<string, NoteDefinition> {
  const notes = new Map<string, NoteDefinition>();
  for (const definition of definitions) {
    const note = readNote(definition, context);
    // A label that was used before: no call finds this note, but its words are not lost.
    let { label } = note;
    for (let number = 2; notes.has(label); number++) label = `${note.label} (${number})`;
    notes.set(label, { ...note, label });
  }
  return notes;
}

function reportRepeated(
  definitions: readonly (Definition | FootnoteDefinition)[],
  what: 'link' | 'note',
  reading: Reading,
): void {
  const first = new Map<string, Definition | FootnoteDefinition>();
  for (const definition of definitions) {
    const { identifier } = definition;
    const known = first.get(identifier);
    if (known === undefined) {
      first.set(identifier, definition);
      continue;
    }
    reading.judge({
      code: what === 'link' ? 'link/defined-twice' : 'note/defined-twice',
      message: `The ${what} “${definition.label ?? identifier}” is defined a second time.`,
      help: 'Give one of them another label, or delete it.',
      at: placeOf(definition, reading),
      related: [{ at: placeOf(known, reading), message: 'This is the definition that counts.' }],
    });
  }
}

function reportComplexity(offset: number, reading: Reading): void {
  reading.report('error', {
    code: 'text/too-complex',
    message: 'The paragraph here holds more markup without a counterpart than can be read.',
    help: 'Divide the paragraph, or put what isn’t meant as markup into a block of code.',
    at: reading.span(offset, Math.min(offset + 1, reading.text.length)),
  });
}

function reportDepth(at: Span, reading: Reading): void {
  reading.report('error', {
    code: 'text/too-complex',
    message: `Here lists, quotes or markup stand more than ${DEEPEST} deep in each other.`,
    help: 'Write it with less nesting.',
    at,
  });
}
