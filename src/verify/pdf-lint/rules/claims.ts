import { PDF_A, PDF_UA, readMetadata } from '../read-metadata.ts';
import type { Rule } from '../rule.ts';

const claimed: readonly (readonly [string, string, string])[] = [
  [`${PDF_UA}part`, '1', 'PDF/UA-1'],
  [`${PDF_A}part`, '2', 'PDF/A-2'],
  [`${PDF_A}conformance`, 'A', 'level A of PDF/A'],
];

export const claims: Rule = {
  name: 'claims',
  basis: 'Matterhorn 06-002; ISO 19005-2, 6.6.4',
  claim: 'The metadata claims PDF/UA-1 and PDF/A-2a, and explains the name space of the first.',

  *violations({ file }) {
    const packet = readMetadata(file);
    if (packet === undefined || packet.fault !== undefined) return;
    for (const [name, value, what] of claimed) {
      if (packet.values.get(name) !== value) {
        yield { message: `The metadata does not claim ${what}.` };
      }
    }
    if (!packet.schemas.includes(PDF_UA)) {
      yield { message: 'The metadata has no extension schema for PDF/UA, which PDF/A asks for.' };
    }
  },
};
