import fc from 'fast-check';
import { FIGURE_PLACES } from '../../src/model/block.ts';
import type { PackBlock, PackTable } from '../../src/model/pack-block.ts';
import { caption, cell, heading, line, list, nowhere, paragraph, wrapped } from './pack-nodes.ts';
import { tinyPicture } from './picture.ts';

const word = fc.stringMatching(/^[A-Za-zÀ-žА-я’-]{1,14}$/);
const words = fc.array(word, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(' '));
const few = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

const text: fc.Arbitrary<PackBlock> = fc
  .tuple(words, few, words)
  .map(([before, inner, after]) =>
    paragraph(`${before} `, wrapped('emphasis', inner), ` ${after}`),
  );

const code: fc.Arbitrary<PackBlock> = words.map((value) => ({
  type: 'codeBlock',
  value: value.replaceAll('a', '\n'),
  at: nowhere,
}));

const table: fc.Arbitrary<PackTable> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 12 }), few, few)
  .map(([columns, rows, head, body]): PackTable => {
    const row = (value: string) => Array.from({ length: columns }, () => cell(value));
    return {
      type: 'table',
      caption: caption('Table', '1', head),
      description: '',
      style: 'data',
      alignments: row('').map(() => 'none'),
      head: row(head),
      rows: Array.from({ length: rows }, () => ({ cells: row(body), opensGroup: false })),
      below: [],
      at: nowhere,
    };
  });

const simple = fc.oneof({ weight: 5, arbitrary: text }, code, table);

/** Blocks in blocks, two deep. */
function around(inner: fc.Arbitrary<PackBlock>): fc.Arbitrary<PackBlock> {
  const blocks = fc.array(inner, { minLength: 1, maxLength: 3 });
  const items = fc.array(blocks, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc
      .tuple(items, fc.boolean(), fc.boolean())
      .map(([of, ordered, loose]) => list(of, { ordered, loose })),
    blocks.map((of): PackBlock => ({ type: 'quote', blocks: of, at: nowhere })),
    fc.tuple(few, blocks).map(
      ([label, of]): PackBlock => ({
        type: 'noteBox',
        label: line(label),
        blocks: of,
        at: nowhere,
      }),
    ),
  );
}

const nested = around(fc.oneof({ weight: 3, arbitrary: simple }, around(simple)));
const title = fc
  .tuple(
    fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const),
    few,
    fc.boolean(),
  )
  .map(([level, words_, numbered]) =>
    heading(level, words_, {
      title: words_,
      ...(numbered ? { number: '1', period: words_ } : {}),
    }),
  );

const turned = table.map((block): PackBlock => ({ ...block, orientation: 'landscape' }));

/** Of pictures, in pixels: some are higher than a page. */
const HEIGHTS = [40, 150, 400, 700, 900, 2000] as const;

const figure = fc
  .tuple(few, few, fc.constantFrom(...FIGURE_PLACES), fc.constantFrom(...HEIGHTS))
  .map(
    ([words_, alt, place, height]): PackBlock => ({
      type: 'figure',
      caption: caption('Figure', '1', words_),
      alt,
      content: { type: 'picture', source: `${height}.png` },
      below: [],
      anchor: `figure-${height}`,
      place,
      at: nowhere,
    }),
  );

/** The pictures that figures may have. */
export const arbitraryPictures = new Map(
  HEIGHTS.map((height) => {
    const source = `${height}.png`;
    return [source, { ...tinyPicture, source, width: 200, height }] as const;
  }),
);

/** Bodies of packs of so many blocks at most: what texts are made of, with figures that float and turned tables. */
export function bodiesOf(most: number): fc.Arbitrary<PackBlock[]> {
  const blocks = fc.oneof(
    { weight: 4, arbitrary: simple },
    { weight: 2, arbitrary: title },
    { weight: 2, arbitrary: nested },
    figure,
    turned,
  );
  return fc.array(blocks, { minLength: 1, maxLength: most });
}

export const arbitraryBody = bodiesOf(25);
