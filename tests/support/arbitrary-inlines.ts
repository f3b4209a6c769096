import fc from 'fast-check';
import type { Pack } from '../../src/model/pack.ts';
import type { PackInline } from '../../src/model/pack-inline.ts';
import { noteCall, nowhere, paragraph, text } from './pack-nodes.ts';
import { tinyPicture } from './picture.ts';

/** Pieces that Markdown could read as marks. */
const pieces = [
  ...'\\ ` * _ ~ [ ] ( ) < > & ! | # : ; = + - . ^ " \' @'.split(' '),
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\u00A0',
  '\u2028',
  '\uFEFF',
  'a',
  'b_c',
  'é',
  '中',
  '「',
  '」',
  '€',
  '—',
  '😀',
  '1',
  '0',
  '1.',
  '12)',
  '- ',
  '+ ',
  '* ',
  '# ',
  '###### ',
  '> ',
  '```',
  '~~~',
  '~~',
  '**',
  '__',
  '***',
  '---',
  '===',
  '- - -',
  '[ ] ',
  '[x] ',
  '[^1]',
  '[^1]: ',
  '[!NOTE]',
  '[a]: b',
  '](',
  '][',
  '![',
  '<br>',
  '<!--',
  '-->',
  '<div>',
  '</em>',
  '<a b="',
  '&amp;',
  '&#35;',
  '&lt',
  '&nope;',
  'https://e.org/a_b*c',
  'http://',
  'www.e.org',
  'a@b.org',
  'ftp://x\\y',
  ':--',
  '|',
  '| - |',
  '\\|',
  ':smile:',
];

/** Any text but what no text file holds: NUL and halves of characters. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('').replaceAll(/\0|\p{Surrogate}/gu, ''));

/** What the lines of `anyLine` call and show. */
export const whatLinesName: Partial<Pack> = {
  pictures: new Map([[tinyPicture.source, tinyPicture]]),
  notes: new Map([
    ['note-1', { anchor: 'note-1', number: '1', blocks: [paragraph('A note.')], at: nowhere }],
  ]),
};

/** Any line of a pack. */
export const anyLine: fc.Arbitrary<PackInline[]> = fc.letrec<{
  line: PackInline[];
  inline: PackInline;
}>((tie) => ({
  line: fc.array(tie('inline'), { maxLength: 5, depthIdentifier: 'line' }),
  inline: fc.oneof(
    { depthIdentifier: 'line', depthSize: 'small' },
    anyText.map(text),
    fc.constant<PackInline>({ type: 'lineBreak', at: nowhere }),
    fc.constant(noteCall('1')),
    anyText.map(
      (alt): PackInline => ({ type: 'picture', source: tinyPicture.source, alt, at: nowhere }),
    ),
    anyText.map((value): PackInline => ({ type: 'code', value, at: nowhere })),
    fc.record({
      type: fc.constantFrom('emphasis', 'strong', 'strike', 'subscript', 'superscript'),
      content: tie('line'),
      at: fc.constant(nowhere),
    }),
    fc
      .record({
        href: fc.webUrl({ withQueryParameters: true, withFragments: true }),
        content: tie('line'),
      })
      .map(
        ({ href, content }): PackInline => ({ type: 'link', to: { href }, content, at: nowhere }),
      ),
  ),
})).line;
