import { lintDocx } from '../../src/verify/docx-lint/lint-docx.ts';

/** What only the author of a text can mend, and what no generated text keeps to. */
const AUTHORS: ReadonlySet<string> = new Set([
  'headings',
  'headings-filled',
  'link-texts',
  'alt-telling',
  'captions-counted',
  'no-blank-lines',
]);

/** All that the lint says of a document, a line each. */
export function docxFaults(bytes: Uint8Array): string[] {
  return lintDocx(bytes).map(
    ({ rule, place, message }) => `${rule}: ${place ?? 'file'}: ${message}`,
  );
}

/** The same for a document of any text, good or bad. */
export function writersFaults(bytes: Uint8Array): string[] {
  return docxFaults(bytes).filter((fault) => !AUTHORS.has(fault.slice(0, fault.indexOf(':'))));
}
