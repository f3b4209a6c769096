import { idOf, isWritten, NOTE_KINDS, notesOf } from '../../document/notes.ts';
import type { Rule } from '../../rule.ts';
import { at, childrenOf } from '../../xml/element.ts';

export const noteLines: Rule = {
  name: 'note-lines',
  basis: 'ISO/IEC 29500-1, 17.11.9 and 17.11.23',
  claim: 'The lines between text and notes that the settings name are there.',

  *violations(docx) {
    for (const kind of NOTE_KINDS) {
      const lines = new Set(
        notesOf(docx, kind)
          .filter((note) => !isWritten(note))
          .map(idOf),
      );
      for (const line of childrenOf(at(docx.settings, kind.settings), kind.note)) {
        if (lines.has(idOf(line))) continue;
        yield { message: `There is no line ${idOf(line)} among the ${kind.kind}.`, at: line };
      }
    }
  },
};
