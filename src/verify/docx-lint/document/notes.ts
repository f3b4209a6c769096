import type { OpenDocx } from '../open-docx.ts';
import { childrenOf, named, valueOf, type XmlElement } from '../xml/element.ts';

/** The two kinds of notes, with the words for what belongs to them. */
export const NOTE_KINDS = [
  { kind: 'footnotes', note: 'w:footnote', call: 'w:footnoteReference', settings: 'w:footnotePr' },
  { kind: 'endnotes', note: 'w:endnote', call: 'w:endnoteReference', settings: 'w:endnotePr' },
] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/** The notes of a kind; the lines between text and notes count as such too. */
export function notesOf({ stories }: OpenDocx, { kind, note }: NoteKind): XmlElement[] {
  return stories
    .filter((story) => story.kind === kind)
    .flatMap(({ root }) => childrenOf(root, note));
}

/** Whether an author wrote it: the others are lines, which settings name. */
export function isWritten(note: XmlElement): boolean {
  return ['normal', undefined].includes(valueOf(note, 'type'));
}

export function callsOf({ stories }: OpenDocx, { call }: NoteKind): XmlElement[] {
  return stories.flatMap(({ root }) => named(root, call));
}

export function idOf(element: XmlElement): string {
  return valueOf(element, 'id') ?? '';
}
