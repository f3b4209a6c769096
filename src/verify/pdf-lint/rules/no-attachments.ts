import { latin } from '../../pdf/syntax/objects.ts';
import { dictionariesOf } from '../dictionaries.ts';
import type { Rule } from '../rule.ts';

export const noAttachments: Rule = {
  name: 'no-attachments',
  basis: 'ISO 19005-2, 6.8',
  claim: 'No file is attached but PDFs.',

  *violations(pdf) {
    const { file } = pdf;
    for (const { entries } of dictionariesOf(pdf)) {
      for (const stream of file.entriesOf(entries.get('EF'))?.values() ?? []) {
        const head = latin((file.contentOf(stream) ?? new Uint8Array()).subarray(0, 5));
        if (head === '%PDF-') continue;
        const name = file.textOf(entries.get('UF')) ?? file.textOf(entries.get('F')) ?? '';
        yield { message: `The file “${name}” is attached, which is no PDF.` };
      }
    }
  },
};
