import type { KeyFigure, PackBlock } from '../../src/model/pack-block.ts';
import { richCharts } from './pack-charts.ts';
import {
  caption,
  cell,
  heading,
  line,
  list,
  nowhere,
  paragraph,
  sourceLine,
} from './pack-nodes.ts';
import { tinyPicture } from './picture.ts';

/** Numbers shown large, charts, a picture, a table, a note box. */
export function richData(): PackBlock[] {
  return [
    heading(1, 'prosecution', {
      number: '2',
      title: 'Prosecution',
      period: 'Facts of 2008, data of 2006 and 2007',
    }),
    keyFigures(),
    ...richCharts(),
    pictureFigure(),
    registryTable(),
    {
      type: 'noteBox',
      label: line('Comparability'),
      blocks: [paragraph('Do not subtract.'), list([[paragraph('cases')], [paragraph('persons')]])],
      anchor: 'comparability',
      at: nowhere,
    },
  ];
}

function keyFigures(): PackBlock {
  return {
    type: 'keyFigures',
    figures: [
      keyFigure('about', '1 million', 'citizens abroad', '2010'),
      keyFigure('', '5–15', 'years’ imprisonment', 'in force 2008'),
    ],
    below: [sourceLine('Source: reports 2008 and 2010.')],
    at: nowhere,
  };
}

function keyFigure(qualifier: string, value: string, label: string, period: string): KeyFigure {
  return { qualifier, value, label, period, at: nowhere };
}

function pictureFigure(): PackBlock {
  return {
    type: 'figure',
    caption: caption('Figure', '3', 'A picture of the border.'),
    alt: 'A chequered field',
    content: { type: 'picture', source: tinyPicture.source },
    below: [sourceLine('Photograph: the publisher.')],
    anchor: 'border',
    at: nowhere,
  };
}

function registryTable(): PackBlock {
  return {
    type: 'table',
    caption: caption('Table', '1', 'Law enforcement, as reported.'),
    description: 'Three counts in two years.',
    style: 'registry',
    alignments: ['left', 'right', 'center', 'none'],
    head: [cell('Count'), cell('2006'), cell('Place'), cell('Note | remark')],
    rows: [
      {
        cells: [cell('Investigations'), cell('34', 'about'), cell('Dushanbe'), cell('')],
        opensGroup: true,
      },
      { cells: [cell('Prosecutions'), cell('34'), cell('–'), cell('a|b')], opensGroup: false },
    ],
    below: [sourceLine('a An estimate.')],
    anchor: 'counts',
    at: nowhere,
  };
}
