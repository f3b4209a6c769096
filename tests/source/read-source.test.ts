import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { BriefPlace } from '../../src/model/source.ts';
import { familyOf, readSource } from '../../src/source/read-source.ts';
import { codes, tempFolder } from './temp-folder.ts';

const TEXT = '---\nfamily: notes\nlang: tg\n---\nText';
const CSV = 'id,period,kind,label,value,unit,source\ncases,2007,number,Cases,11,cases,a\n';
const files = { 'b/brief.md': TEXT, 'b/statistics.csv': CSV, 'b/sources.yaml': 'a: A report.' };

function folderIn(root: string): BriefPlace {
  return { name: 'b', root, file: 'b/brief.md', folder: 'b', single: false };
}

function singleIn(root: string, file = 'b/brief.md'): BriefPlace {
  return { name: 'brief', root, file, folder: 'b', single: true };
}

test('a brief is its text, its registry and its sources', async () => {
  const root = await tempFolder(files);
  const { value, diagnostics, inputs } = await readSource(folderIn(root));
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({
    name: 'b',
    syntax: 'markdown',
    text: { file: 'b/brief.md', text: TEXT },
    bodyStart: TEXT.indexOf('Text'),
    lang: 'tg',
    statistics: [{ id: { value: 'cases', at: { file: 'b/statistics.csv' } } }],
    sources: [{ id: { value: 'a', at: { file: 'b/sources.yaml' } } }],
  });
  expect(value?.unread).toBeUndefined();
  expect(inputs).toMatchObject([
    { file: 'b/brief.md', text: TEXT },
    { file: 'b/statistics.csv', text: CSV },
    { file: 'b/sources.yaml' },
  ]);
  expect(inputs.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
});

test('a brief needs neither registry nor sources', async () => {
  const root = await tempFolder({ 'b/brief.md': TEXT });
  const { value, diagnostics } = await readSource(folderIn(root));
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({ statistics: [], sources: [] });
  expect(value?.unread).toBeUndefined();
});

test('a text alone has no registry, whatever lies beside it', async () => {
  const root = await tempFolder(files);
  const { value, inputs } = await readSource(singleIn(root));
  expect(value).toMatchObject({ statistics: [], sources: [] });
  expect(inputs).toHaveLength(1);
});

test.each([
  ['b/brief.md', 'markdown'],
  ['b/brief.MD', 'markdown'],
  ['b/brief.wiki', 'wiki'],
  ['b/brief.txt', 'wiki'],
])('%s is %s', async (file, syntax) => {
  const root = await tempFolder({ [file]: 'Text' });
  expect((await readSource(singleIn(root, file))).value?.syntax).toBe(syntax);
});

test('the flag beats the front matter, that beats English', async () => {
  const root = await tempFolder({ ...files, 'b/bare.md': 'Text' });
  expect((await readSource(folderIn(root), { lang: 'ru' })).value?.lang).toBe('ru');
  expect((await readSource(folderIn(root))).value?.lang).toBe('tg');
  expect((await readSource(singleIn(root, 'b/bare.md'))).value?.lang).toBe('en');
});

async function familyIn(place: BriefPlace, family?: string): Promise<string | undefined> {
  const choices = family === undefined ? {} : { family };
  const { value } = await readSource(place, choices);
  return value && familyOf(place, choices, value);
}

test('a single text is plain unless something else is said', async () => {
  const root = await tempFolder({ ...files, 'b/bare.md': 'Text' });
  expect(await familyIn(singleIn(root, 'b/bare.md'))).toBe('plain');
  expect(await familyIn(singleIn(root))).toBe('notes');
  expect(await familyIn(singleIn(root), 'flag')).toBe('flag');
  expect(await familyIn(folderIn(root), 'flag')).toBe('flag');
});

test('a folder without a family is an error at the first line of its text', async () => {
  const root = await tempFolder({ 'b/brief.md': 'Text' });
  const { diagnostics } = await readSource(folderIn(root));
  expect(diagnostics).toMatchObject([
    { code: 'family/missing', at: { file: 'b/brief.md', start: 0, end: 0 } },
  ]);
  expect((await readSource(folderIn(root), { family: 'notes' })).diagnostics).toEqual([]);
});

test('a mistyped “family” is pointed at', async () => {
  const root = await tempFolder({ 'b/brief.md': '---\nfamly: notes\n---\n' });
  const { diagnostics } = await readSource(folderIn(root));
  expect(diagnostics).toMatchObject([
    {
      code: 'family/missing',
      message: 'This brief names no family. Did you mean “family” by “famly”?',
      at: { start: 4, end: 9 },
    },
  ]);
});

test('front matter that hides the family is itself the error', async () => {
  const root = await tempFolder({ 'b/brief.md': '---\nfamily: a: b\n---\n' });
  expect(codes((await readSource(folderIn(root))).diagnostics)).toEqual(['front-matter/syntax']);
});

test('a text that is not UTF-8 is not read, but can be shown', async () => {
  const root = await tempFolder({ 'b/brief.md': Buffer.from('caf\xe9', 'latin1') });
  const { value, diagnostics, inputs } = await readSource(folderIn(root));
  expect(value).toBeUndefined();
  expect(codes(diagnostics)).toEqual(['text/not-utf8']);
  expect(inputs).toMatchObject([{ file: 'b/brief.md', text: 'caf\uFFFD' }]);
});

test.each([
  ['b/statistics.csv', Buffer.from('id,\xe9', 'latin1'), 'text/not-utf8', 'statistics'],
  ['b/statistics.csv', 'id,period\n"a', 'statistics/unclosed-quote', 'statistics'],
  ['b/statistics.csv', 'period,kind\n', 'statistics/missing-column', 'statistics'],
  ['b/sources.yaml', 'a: b: c', 'yaml/syntax', 'sources'],
  ['b/sources.yaml', Buffer.from('\xe9', 'latin1'), 'text/not-utf8', 'sources'],
] as const)('%s that is %j is known to be unread', async (file, content, code, unread) => {
  const root = await tempFolder({ ...files, [file]: content });
  const { value, diagnostics } = await readSource(folderIn(root));
  expect(codes(diagnostics)).toContain(code);
  expect(value?.unread).toEqual([unread]);
});

test('nothing is read through links that lead out of the folder', async () => {
  const root = await tempFolder({ 'secret.csv': CSV, 'secret.md': TEXT, 'b/brief.md': TEXT });
  await symlink(path.join(root, 'secret.csv'), path.join(root, 'b/statistics.csv'));
  const { value, diagnostics } = await readSource(folderIn(root));
  expect(codes(diagnostics)).toEqual(['file/outside']);
  expect(value).toMatchObject({ statistics: [], unread: ['statistics'] });
});

test('a single text may be a link: whoever names it means it', async () => {
  const root = await tempFolder({ 'elsewhere.md': TEXT, 'b/x': '' });
  await symlink(path.join(root, 'elsewhere.md'), path.join(root, 'b/linked.md'));
  expect((await readSource(singleIn(root, 'b/linked.md'))).diagnostics).toEqual([]);
});
