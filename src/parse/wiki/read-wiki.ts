import type { Block } from '../../model/block.ts';
import type { NoteDefinition } from '../../model/brief.ts';
import type { ReadText } from '../markdown/read-markdown.ts';
import type { Reading } from '../reading.ts';
import { WikiBlockReader } from './wiki-blocks.ts';
import { WikiDocument } from './wiki-document.ts';
import { readWikiInlines } from './wiki-inlines.ts';

/** Reads a whole text in wiki markup. */
export function readWiki(reading: Reading): ReadText {
  const document = new WikiDocument(reading);
  const blocks: Block[] = new WikiBlockReader(document).read({
    start: 0,
    end: reading.text.length,
  });
  const notes = readNotes(document);
  document.reportLeft();
  return { blocks, notes, leftOut: document.leavings.list() };
}

function readNotes(document: WikiDocument): Map<string, NoteDefinition> {
  const notes = new Map<string, NoteDefinition>();
  for (const [label, { start, end, innerStart, innerEnd }] of document.notes.definitions) {
    const content = readWikiInlines(document, { start: innerStart, end: innerEnd });
    const inner = document.reading.span(innerStart, innerEnd);
    const blocks: Block[] = [{ type: 'paragraph', content, attributes: {}, at: inner }];
    notes.set(label, { label, blocks, at: document.reading.span(start, end) });
  }
  return notes;
}
