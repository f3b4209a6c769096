import type { Brief, NoteDefinition } from '../../model/brief.ts';
import { walkInlines } from '../../model/walk.ts';

/** The notes that nothing in the brief calls, notes that are called included. */
export function looseNotes({ body, notes }: Brief): NoteDefinition[] {
  const called = new Set<string>();
  const waiting = [body];
  for (let blocks = waiting.pop(); blocks !== undefined; blocks = waiting.pop()) {
    for (const inline of walkInlines(blocks)) {
      if (inline.type !== 'noteCall' || called.has(inline.label)) continue;
      called.add(inline.label);
      waiting.push(notes.get(inline.label)?.blocks ?? []);
    }
  }
  return [...notes].filter(([label]) => !called.has(label)).map(([, note]) => note);
}
