import { expect, it } from 'vitest';
import type { Pack } from '../../../src/model/pack.ts';
import { richPack } from '../../support/pack.ts';
import { richCharts } from '../../support/pack-charts.ts';
import {
  heading,
  line,
  list,
  noteCall,
  nowhere,
  packOf,
  paragraph,
  wrapped,
} from '../../support/pack-nodes.ts';
import { onLines, partOf, partsOf } from './open-docx.ts';

/** A small document with a bit of everything that has parts of its own. */
const small: Pack = packOf(
  [
    heading(1, 'one', { title: 'One', number: '1', period: 'Facts of 2008' }),
    paragraph('Words, ', wrapped('emphasis', 'words'), noteCall('1'), ' and ', {
      type: 'link',
      to: { href: 'https://example.org' },
      content: line('a link'),
      at: nowhere,
    }),
    list([[paragraph('first')], [paragraph('second')]], { ordered: true, start: 3 }),
    ...richCharts().slice(0, 1),
  ],
  {
    notes: new Map([
      ['note-1', { anchor: 'note-1', number: '1', blocks: [paragraph('A note.')], at: nowhere }],
    ]),
  },
);

const golden = (name: string) => `../../golden/docx/${name}`;

it.each([
  ['word/document.xml', 'document.xml'],
  ['word/footnotes.xml', 'footnotes.xml'],
  ['word/numbering.xml', 'numbering.xml'],
  ['word/header1.xml', 'header.xml'],
  ['word/footer2.xml', 'footer.xml'],
  ['word/_rels/document.xml.rels', 'document.rels.xml'],
  ['[Content_Types].xml', 'content-types.xml'],
])('writes %s as it is kept', async (part, name) => {
  const written = onLines(partOf(await partsOf(small, new Map([['one', 2]])), part));
  await expect(written).toMatchFileSnapshot(golden(name));
});

it('writes styles as they are kept, each with what differs from its base', async () => {
  const styles = partOf(await partsOf(richPack()), 'word/styles.xml');
  const written = styles.replaceAll('<w:style ', '\n<w:style ');
  await expect(`${written}\n`).toMatchFileSnapshot(golden('styles.xml'));
});
