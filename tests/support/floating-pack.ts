import type { FigurePlace } from '../../src/model/block.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { PackBlock } from '../../src/model/pack-block.ts';
import { caption, cell, heading, nowhere, packOf, paragraph } from './pack-nodes.ts';
import { tinyPicture } from './picture.ts';

/** A pack of three pages: figures at the top and at the foot of the first, a turned table, and text. */
export function floatingPack(): Pack {
  const pictures = new Map([
    ['map.png', { ...tinyPicture, source: 'map.png', width: 300, height: 150 }],
  ]);
  return packOf(
    [
      heading(1, 'title', { title: 'Report' }),
      paragraph('Before the table.'),
      turnedTable(),
      paragraph('Behind the table, before the figure at the foot.'),
      figure('1', 'bottom'),
      paragraph('Behind the figure.'),
      heading(2, 'second', { title: 'Second' }),
      paragraph('Before the figure at the top. '.repeat(80)),
      figure('2', 'top'),
      paragraph('At last.'),
    ],
    { pictures },
  );
}

function figure(number: string, place: FigurePlace): PackBlock {
  return {
    type: 'figure',
    caption: caption('Figure', number, 'A map.'),
    alt: `map ${number}`,
    content: { type: 'picture', source: 'map.png' },
    below: [paragraph('Source: a survey.')],
    anchor: `map-${number}`,
    place,
    at: nowhere,
  };
}

function turnedTable(): PackBlock {
  return {
    type: 'table',
    caption: caption('Table', '1', 'Turned.'),
    description: '',
    style: 'data',
    alignments: ['none', 'none'],
    head: [cell('Group'), cell('Route')],
    rows: [{ cells: [cell('Women'), cell('Abroad')], opensGroup: false }],
    below: [paragraph('Source: a table.')],
    orientation: 'landscape',
    at: nowhere,
  };
}
