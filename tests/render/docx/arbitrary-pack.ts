import fc from 'fast-check';
import type { Note, Pack } from '../../../src/model/pack.ts';
import type { PackBlock, PackTable } from '../../../src/model/pack-block.ts';
import type { PackInline } from '../../../src/model/pack-inline.ts';
import { lawChart, tierChart } from '../../support/pack-charts.ts';
import {
  caption,
  cell,
  nowhere,
  packOf,
  paragraph,
  text,
  wrapped,
} from '../../support/pack-nodes.ts';
import { tinyPicture } from '../../support/picture.ts';

/** Words, and what may not be taken for more than words. */
const words = fc
  .array(
    fc.constantFrom(
      'one',
      'two',
      ' ',
      '  ',
      '&',
      '<w:t>',
      '{ol-0}',
      '\t',
      '\n',
      'é',
      '\u{1F600}',
      '\u00A0',
      ']]>',
      '"',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join(''));

const anchors = fc.constantFrom('a', 'b', 'A', 'figure-1', 'фон', 'gone');

const addresses = fc.constantFrom(
  'https://example.org/a?b=1&c',
  'mailto:a@b.org',
  'javascript:x',
  'a.md',
);

const inline: fc.Memo<PackInline> = fc.memo((depth) => {
  const plain = words.map(text);
  if (depth < 2) return plain;
  const inside = fc.array(inline(depth - 1), { minLength: 1, maxLength: 2 });
  return fc.oneof(
    plain,
    fc
      .tuple(fc.constantFrom('emphasis', 'strong', 'strike', 'subscript', 'superscript'), inside)
      .map(([type, content]) => wrapped(type, ...content)),
    words.map((value): PackInline => ({ type: 'code', value, at: nowhere })),
    fc.constant<PackInline>({ type: 'lineBreak', at: nowhere }),
    fc
      .tuple(
        fc.oneof(
          anchors.map((anchor) => ({ anchor })),
          addresses.map((href) => ({ href })),
        ),
        inside,
      )
      .map(([to, content]): PackInline => ({ type: 'link', to, content, at: nowhere })),
    fc.constant<PackInline>({
      type: 'picture',
      source: tinyPicture.source,
      alt: 'flag',
      at: nowhere,
    }),
    fc.integer({ min: 1, max: 3 }).map(
      (number): PackInline => ({
        type: 'noteCall',
        note: `n${number}`,
        number: String(number),
        first: true,
        at: nowhere,
      }),
    ),
  );
});

const line = fc.array(inline(3), { maxLength: 4 });

const size = fc.record({ columns: fc.integer({ min: 1, max: 4 }), rows: fc.nat({ max: 3 }) });

/** Without a caption, which the author need not give. */
const bareTable = fc.tuple(size, words).map(([{ columns, rows }, value]): PackTable => {
  const cells = Array.from({ length: columns }, () => cell(value, 'about'));
  return {
    type: 'table',
    description: `Of ${value}`,
    style: 'data',
    alignments: [],
    head: cells,
    rows: Array.from({ length: rows }, () => ({ cells, opensGroup: true })),
    below: [],
    at: nowhere,
  };
});

const table = fc
  .tuple(bareTable, words, anchors)
  .map(
    ([bare, value, anchor]): PackTable =>
      Object.assign(bare, { caption: caption('Table', '1', value), anchor }),
  );

const block: fc.Memo<PackBlock> = fc.memo((depth) => {
  const leaf = fc.oneof(
    line.map((content) => paragraph(...content)),
    fc.tuple(fc.integer({ min: 1, max: 6 }), anchors, line).map(
      ([level, anchor, content]): PackBlock => ({
        type: 'heading',
        level: level as 1 | 2 | 3 | 4 | 5 | 6,
        anchor,
        number: '',
        content,
        period: [],
        at: nowhere,
      }),
    ),
    words.map((value): PackBlock => ({ type: 'codeBlock', value, at: nowhere })),
    fc.constant<PackBlock>({ type: 'thematicBreak', at: nowhere }),
    table,
    bareTable,
    fc.tuple(fc.constantFrom(lawChart, tierChart), anchors).map(
      ([content, anchor]): PackBlock => ({
        type: 'figure',
        caption: caption('Figure', '1', 'A chart.'),
        alt: 'What it shows',
        content,
        below: [],
        anchor,
        at: nowhere,
      }),
    ),
  );
  if (depth < 2) return leaf;
  const inside = fc.array(block(depth - 1), { maxLength: 3 });
  return fc.oneof(
    leaf,
    inside.map((blocks): PackBlock => ({ type: 'quote', blocks, at: nowhere })),
    fc
      .tuple(line, inside)
      .map(([label, blocks]): PackBlock => ({ type: 'noteBox', label, blocks, at: nowhere })),
    fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 99 }), fc.array(inside, { maxLength: 3 })).map(
      ([ordered, start, items]): PackBlock => ({
        type: 'list',
        ordered,
        start,
        loose: ordered,
        items: items.map((blocks) => ({ blocks, at: nowhere })),
        at: nowhere,
      }),
    ),
  );
});

/** Any blocks in any order. */
export const anyBlocks: fc.Arbitrary<PackBlock[]> = fc.array(block(3), {
  minLength: 1,
  maxLength: 6,
});

/** The pack of such blocks, with the notes and pictures that they name. */
export function packOfAny(body: readonly PackBlock[]): Pack {
  return packOf(body, {
    notes: new Map(['1', '2', '3'].map(noteOf)),
    pictures: new Map([[tinyPicture.source, tinyPicture]]),
  });
}

function noteOf(number: string): [string, Note] {
  const blocks = [paragraph(`Note ${number}.`)];
  return [`n${number}`, { anchor: `n${number}`, number, blocks, at: nowhere }];
}
