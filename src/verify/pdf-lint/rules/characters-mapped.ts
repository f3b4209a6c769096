import type { PageFont } from '../../pdf/content/page-font.ts';
import type { PdfFile } from '../../pdf/file/pdf-file.ts';
import { fontsUsed } from '../fonts-used.ts';
import type { Rule } from '../rule.ts';

export const charactersMapped: Rule = {
  name: 'characters-mapped',
  basis: 'Matterhorn 10-001, 31-027',
  claim: 'Every character that is shown stands for text.',

  *violations(pdf) {
    for (const { font, codes } of fontsUsed(pdf)) {
      if (isKnown(pdf.file, font)) continue;
      const lacking = [...codes].filter((code) => (font.texts.get(code) ?? '') === '');
      if (lacking.length === 0) continue;
      yield {
        message: `The characters ${lacking.join(', ')} of “${font.name}” stand for no text.`,
      };
    }
  },
};

/** Encodings whose text every reader knows (ISO 14289-1, 7.21.7). */
const KNOWN: ReadonlySet<string | undefined> = new Set([
  'MacRomanEncoding',
  'MacExpertEncoding',
  'WinAnsiEncoding',
]);

function isKnown(file: PdfFile, { entries, codeLength }: PageFont): boolean {
  if (codeLength === 2 || entries.has('ToUnicode')) return false;
  const encoding = entries.get('Encoding');
  return KNOWN.has(
    file.nameOf(encoding) ?? file.nameOf(file.entriesOf(encoding)?.get('BaseEncoding')),
  );
}
