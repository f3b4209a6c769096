import { readMetadata } from '../read-metadata.ts';
import type { Rule } from '../rule.ts';

export const metadata: Rule = {
  name: 'metadata',
  basis: 'Matterhorn 06-001',
  claim: 'The file has a packet of metadata that is well-formed XML, and not compressed.',

  *violations({ file }) {
    const packet = readMetadata(file);
    if (packet === undefined) yield { message: 'The catalog has no metadata.' };
    else if (packet.fault !== undefined) {
      yield { message: `The metadata is not well-formed: ${packet.fault}.` };
    }
    if (file.entriesOf(file.catalog.get('Metadata'))?.has('Filter')) {
      yield { message: 'The metadata is compressed, so that only readers of PDF find it.' };
    }
  },
};
