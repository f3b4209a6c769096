import { latin } from '../../pdf/syntax/objects.ts';
import type { Rule } from '../rule.ts';

export const packetHeader: Rule = {
  name: 'packet-header',
  basis: 'ISO 19005-2, 6.6.2.1',
  claim: 'The packet of metadata says nothing of its length and its encoding.',

  *violations({ file }) {
    const packet = file.contentOf(file.catalog.get('Metadata')) ?? new Uint8Array();
    const head = /^[^<]*<\?xpacket[^>]*>/.exec(latin(packet.subarray(0, 512)))?.[0] ?? '';
    if (/\s(?:bytes|encoding)\s*=/.test(head)) {
      yield { message: 'The head of the packet has an attribute that is no longer used.' };
    }
  },
};
