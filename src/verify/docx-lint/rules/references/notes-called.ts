import { callsOf, idOf, isWritten, NOTE_KINDS, notesOf } from '../../document/notes.ts';
import type { Rule } from '../../rule.ts';

export const notesCalled: Rule = {
  name: 'notes-called',
  basis: 'ISO/IEC 29500-1, 17.11.2, 17.11.7 and 17.11.14',
  claim: 'Every call of a footnote or endnote leads to one, and every note is called, once.',

  *violations(docx) {
    for (const kind of NOTE_KINDS) {
      const notes = notesOf(docx, kind).filter(isWritten);
      const known = new Set(notes.map(idOf));
      const called = new Set<string>();
      for (const call of callsOf(docx, kind)) {
        const id = idOf(call);
        if (!known.has(id)) yield { message: `There is no note ${id}.`, at: call };
        if (called.has(id)) yield { message: `The note ${id} is called twice.`, at: call };
        called.add(id);
      }
      for (const note of notes) {
        if (!called.has(idOf(note))) yield { message: 'Nothing calls this note.', at: note };
      }
      if (known.size < notes.length)
        yield { message: `Two ${kind.kind} have one number.`, at: kind.kind };
    }
  },
};
