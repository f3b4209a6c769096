import { expect, test } from 'vitest';
import { judge, judgeAll } from '../judge.ts';

const sources = 'tip: The report.\narticle: An article.';
const text =
  'See :ref[part] [@tip] and [@article, p. 4].[^n]\n\n## Part {#part}\n\n[^n]: A note.\n';
const good = { text, sources };

test('references, citations and notes that lead somewhere are left in peace', () => {
  expect(judgeAll(good)).toEqual([]);
});

test('the heading that becomes the title is held to the same', () => {
  const titled = `# On :ref[prat] and :stat[cases][^n]\n\n${text.replace('[^n]\n', '\n')}`;
  const brief = { ...good, text: titled };
  expect(judge('reference/unknown', brief)).toMatchObject([{ words: ':ref[prat]' }]);
  expect(judge('statistic/unknown', brief)).toMatchObject([{ words: ':stat[cases]' }]);
  expect(judge('note/unused', brief)).toEqual([]);
});

test('a citation of no source is an error with a near one named', () => {
  const found = judge('source/unknown', { ...good, text: text.replace('@tip', '@tpi') });
  expect(found).toMatchObject([
    {
      severity: 'error',
      message: 'There is no source “tpi” in sources.yaml. Did you mean “tip”?',
      about: 'source:tpi',
    },
  ]);
});

test('of sources that could not be read nothing is missed', () => {
  const brief = { ...good, text: text.replace('@tip', '@tpi'), unread: ['sources'] as const };
  expect(judge('source/unknown', brief)).toEqual([]);
});

test('a source that nothing rests on is a warning at its entry', () => {
  const found = judge('source/unused', { ...good, text: text.replace('[@tip] and ', '') });
  expect(found).toMatchObject([
    { severity: 'warning', message: 'Neither the text nor the registry uses the source “tip”.' },
  ]);
  expect(found[0]?.words).toContain('tip: The report.');
});

test('a source of the registry is used', () => {
  const brief = { ...good, text: text.replace('[@tip] and ', ''), rows: ['a,2007,number,1,tip'] };
  expect(judge('source/unused', brief)).toEqual([]);
});

test('a reference to nothing is an error with a near id named', () => {
  expect(
    judge('reference/unknown', { ...good, text: text.replace(':ref[part]', ':ref[prat]') }),
  ).toMatchObject([
    {
      severity: 'error',
      message: 'Nothing in the brief has the id “prat”. Did you mean “part”?',
      words: ':ref[prat]',
      about: 'anchor:prat',
      consequence: true,
    },
  ]);
});

test('a reference to what the contract demands follows from its being missing', () => {
  const contract = 'sections: [{ id: a, headings: [A] }]\nfigures: [b]\ntables: [c]';
  const found = judge('reference/unknown', { text: ':ref[a] :ref[b] :ref[c]', contract });
  expect(found.map(({ about }) => about)).toEqual(['section:a', 'figure:b', 'table:c']);
});

test('a section can be referred to by the id that the contract gives it', () => {
  const contract = 'sections: [{ id: a, headings: [History] }]';
  expect(judge('reference/unknown', { text: ':ref[a]\n\n## History\n\nText.', contract })).toEqual(
    [],
  );
});

test('a note that nothing calls is a warning', () => {
  expect(judge('note/unused', { ...good, text: text.replace('[^n]\n', '\n') })).toMatchObject([
    { severity: 'warning', message: 'Nothing in the text calls the note “n”.' },
  ]);
});

test('a note that only another note calls is called', () => {
  const nested = 'Text[^a]\n\n[^a]: See[^b].\n\n[^b]: This.\n';
  expect(judge('note/unused', { text: nested })).toEqual([]);
});

test.each([
  '[x](https://example.org)',
  '[x](http://example.org)',
  '[x](mailto:a@example.org)',
  '[x](tel:+992)',
  '[x](#part)',
  '<https://example.org>',
  'www.example.org',
])('%s leads to where no harm is', (link) => {
  expect(judgeAll({ text: link })).toEqual([]);
});

test.each([
  '[x](javascript:alert(1))',
  '[x](JavaScript:alert)',
  '[x](&#106;avascript:alert)',
  '[x](data:text/html,x)',
  '[x](file:///etc/passwd)',
  '[x](vbscript:x)',
  '[x](ms-word:ofe)',
  '[x](//host/share)',
  '[x](<\\\\\\\\host\\share>)',
  '[x][r]\n\n[r]: javascript:alert',
])('%s could do harm: an error, in plain a warning', (link) => {
  expect(judge('link/scheme', { text: link })).toMatchObject([{ severity: 'error' }]);
  expect(judge('link/scheme', { text: link, strict: false })).toMatchObject([
    { severity: 'warning' },
  ]);
});

test('links in notes and in sources are judged, too', () => {
  expect(judge('link/scheme', { text: 'a[^n]\n\n[^n]: [x](javascript:y)' })).toHaveLength(1);
  expect(judge('link/scheme', { text: '[@a]', sources: 'a: "[x](javascript:y)"' })).toHaveLength(1);
});

test('a link to a file beside the text is a warning in a brief, and nothing in plain', () => {
  const link = { text: '[x](other.md)' };
  expect(judge('link/relative', link)).toMatchObject([
    { severity: 'warning', words: '[x](other.md)' },
  ]);
  expect(judgeAll({ ...link, strict: false })).toEqual([]);
});
