import type { Opening, PackBlock, PackSource } from '../../src/model/pack-block.ts';
import { heading, line, nowhere, paragraph, wrapped } from './pack-nodes.ts';

/** Cover, masthead, contents, lists of a figure and a table, the first heading and a lead paragraph. */
export function richOpening(): PackBlock[] {
  return [
    {
      type: 'cover',
      kind: 'Country brief',
      title: line('Human trafficking in Tajikistan'),
      subtitle: line('Law, response and ', wrapped('emphasis', 'protection')),
      entries: [
        { label: 'Prepared for', value: line('the delegation') },
        { label: 'Date', value: line('24 November 2026') },
      ],
      at: nowhere,
    },
    {
      type: 'masthead',
      kind: 'Country brief',
      side: 'Two pages',
      title: line('Trafficking at a glance'),
      subtitle: line('What is reported'),
      entries: [{ label: 'Periods', value: line('2006 to 2010') }],
      at: nowhere,
    },
    {
      type: 'contents',
      of: 'headings',
      entries: [
        contentsEntry('background', '1', 'Background', '2010'),
        { ...contentsEntry('routes', '', 'Routes & means', ''), level: 2 },
        contentsEntry('prosecution', '2', 'Prosecution', '2006–2008'),
      ],
      at: nowhere,
    },
    {
      type: 'contents',
      of: 'figures',
      entries: [contentsEntry('law', 'Figure\u00A01', 'Enforcement fell on all three counts.', '')],
      at: nowhere,
    },
    {
      type: 'contents',
      of: 'tables',
      entries: [contentsEntry('counts', 'Table\u00A01', 'Law enforcement, as reported.', '')],
      at: nowhere,
    },
    heading(1, 'background', { number: '1', title: 'Background', period: 'Facts of 2010' }),
    { ...paragraph('A summary in larger type.'), style: 'lead' },
  ];
}

function contentsEntry(anchor: string, number: string, title: string, period: string) {
  return { anchor, level: 1, number, title: line(title), period };
}

/** The sections' openings, sources in both styles, the imprint. */
export function richClosing(): PackBlock[] {
  return [
    {
      type: 'openings',
      entries: [
        opening('Background', '2010', 'Women are taken abroad.'),
        opening('Prevention', '', 'Efforts were limited.'),
      ],
      at: nowhere,
    },
    { type: 'sources', style: 'list', entries: richSources(), at: nowhere },
    {
      type: 'imprint',
      label: 'Imprint',
      lines: [line('Publisher, 2026'), line('Printed on paper')],
      style: 'closing',
      at: nowhere,
    },
  ];
}

function opening(title: string, period: string, words: string): Opening {
  return { title: line(title), period, content: line(words), at: nowhere };
}

function richSources(): PackSource[] {
  const book = wrapped('emphasis', 'Trafficking in Persons');
  return [
    {
      anchor: 'source-tip-2008',
      number: '1',
      short: 'TIP 2008',
      content: line('U.S. Department of State, ', book, ' 2008.'),
      uses: 'Sections 1 and 2',
      at: nowhere,
    },
    {
      anchor: 'source-index',
      number: '2',
      short: 'Index',
      content: line('Index 2023.'),
      uses: '',
      at: nowhere,
    },
  ];
}
