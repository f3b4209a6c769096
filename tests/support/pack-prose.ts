import type { PackBlock } from '../../src/model/pack-block.ts';
import type { PackInline } from '../../src/model/pack-inline.ts';
import { heading, line, list, noteCall, nowhere, paragraph, text, wrapped } from './pack-nodes.ts';
import { tinyPicture } from './picture.ts';

/** Paragraphs with every inline, lists, a quote, code. */
export function richProse(): PackBlock[] {
  return [
    heading(2, 'routes', { title: 'Routes & means' }),
    ...richParagraphs(),
    ...richLists(),
    {
      type: 'quote',
      blocks: [paragraph('Quoted words.'), list([[paragraph('in a list')]])],
      at: nowhere,
    },
    { type: 'codeBlock', language: 'sh', value: 'echo "a"\n\n```\nnot the end', at: nowhere },
    { type: 'thematicBreak', at: nowhere },
    { ...paragraph(text('Словами другого языка.')), lang: 'ru' },
  ];
}

function richParagraphs(): PackBlock[] {
  return [
    paragraph(
      'Plain, ',
      wrapped('emphasis', 'emphasised'),
      ', ',
      wrapped('strong', 'strong ', wrapped('emphasis', 'and both')),
      ', ',
      wrapped('strike', 'struck'),
      ', H',
      wrapped('subscript', '2'),
      'O, the 2',
      wrapped('superscript', 'nd'),
      ' and ',
      { type: 'code', value: 'a `tick` and_more', at: nowhere },
      '.',
      { type: 'lineBreak', at: nowhere },
      'A new line with a note',
      noteCall('1'),
      ', another',
      noteCall('2'),
      ' and the first again',
      noteCall('1', false),
      '.',
    ),
    paragraph('See ', ...richLinks(), ' and a ', smallFlag, ' in the line.'),
  ];
}

const smallFlag: PackInline = {
  type: 'picture',
  source: tinyPicture.source,
  alt: 'small flag',
  at: nowhere,
};

function richLinks(): PackInline[] {
  return line(
    { type: 'link', to: { anchor: 'law' }, content: line('Figure 1'), at: nowhere },
    ', ',
    { type: 'link', to: { anchor: 'prosecution' }, content: line('Prosecution'), at: nowhere },
    ', the ',
    {
      type: 'link',
      to: { href: 'https://example.org/report?a=1&b=(2)' },
      title: 'The “report”',
      content: line('report'),
      at: nowhere,
    },
    ' ',
    { type: 'link', to: { anchor: 'source-tip-2008' }, content: line('[1]'), at: nowhere },
  );
}

function richLists(): PackBlock[] {
  const numbered = list([[paragraph('two, a')], [paragraph('two, b')]], { ordered: true });
  return [
    list([[paragraph('one')], [paragraph('two'), numbered], [paragraph('three')]]),
    list(
      [
        [paragraph('loose'), paragraph('with a second paragraph')],
        [paragraph('and a list'), list([[paragraph('inside')]])],
      ],
      { ordered: true, start: 9, loose: true },
    ),
    {
      type: 'list',
      ordered: false,
      start: 1,
      loose: false,
      items: [
        { checked: true, blocks: [paragraph('done')], at: nowhere },
        { checked: false, blocks: [paragraph('to do')], at: nowhere },
      ],
      at: nowhere,
    },
  ];
}
