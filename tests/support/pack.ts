import type { Note, Pack } from '../../src/model/pack.ts';
import type { PackBlock } from '../../src/model/pack-block.ts';
import { richData } from './pack-data.ts';
import { richClosing, richOpening } from './pack-ends.ts';
import { nowhere, packOf, paragraph, wrapped } from './pack-nodes.ts';
import { richProse } from './pack-prose.ts';
import { tinyPicture } from './picture.ts';

/** A pack with every block and every inline, in the order of a full brief. */
export function richPack(changes: Partial<Pack> = {}): Pack {
  return packOf([...richOpening(), ...richProse(), ...richData(), ...richClosing()], {
    properties: {
      author: 'Publisher',
      subject: 'A country brief',
      keywords: ['law', 'victims'],
      stamp: 1_000_000_000,
    },
    notes: new Map([
      note('1', [paragraph('As ', wrapped('emphasis', 'reported'), ' by the courts.')]),
      note('2', [paragraph('A note of two paragraphs.'), paragraph('Here is the second.')]),
    ]),
    pictures: new Map([[tinyPicture.source, tinyPicture]]),
    omitted: [{ what: 'section “Annex”', at: nowhere }],
    ...changes,
  });
}

function note(number: string, blocks: readonly PackBlock[]): [string, Note] {
  const anchor = `note-${number}`;
  return [anchor, { anchor, number, blocks, at: nowhere }];
}
