import { latin } from '../../pdf/syntax/objects.ts';
import type { Rule } from '../rule.ts';

export const outputIntent: Rule = {
  name: 'output-intent',
  basis: 'ISO 19005-2, 6.2.3',
  claim: 'A colour profile says what the colours mean.',

  *violations({ file }) {
    const intents = file.listOf(file.catalog.get('OutputIntents')).map((at) => file.entriesOf(at));
    const intent = intents.find((entries) => file.nameOf(entries?.get('S')) === 'GTS_PDFA1');
    if (intent === undefined) {
      yield { message: 'The file has no output intent for PDF/A.' };
      return;
    }
    const profile = file.contentOf(intent.get('DestOutputProfile'));
    const components = file.entriesOf(intent.get('DestOutputProfile'))?.get('N');
    const isProfile = profile !== undefined && latin(profile.subarray(36, 40)) === 'acsp';
    if (!isProfile) yield { message: 'The output intent has no colour profile.' };
    else if (latin(profile.subarray(16, 20)) !== 'RGB ' || file.numberOf(components) !== 3) {
      yield { message: 'The output intent is not one of three colours, red, green and blue.' };
    }
  },
};
