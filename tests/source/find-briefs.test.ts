import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findBriefs } from '../../src/source/find-briefs.ts';
import { codes, tempFolder } from './temp-folder.ts';

const two = { 'source/a/brief.md': '', 'source/b/brief.wiki': '' };

test('without a name, all folders of source/ are briefs, sorted by name', async () => {
  const root = await tempFolder({ ...two, 'source/README.md': '', 'source/.git/brief.md': '' });
  const { value, diagnostics } = await findBriefs([], root);
  expect(diagnostics).toEqual([]);
  expect(value).toEqual([
    { name: 'a', root, file: 'source/a/brief.md', folder: 'source/a', single: false },
    { name: 'b', root, file: 'source/b/brief.wiki', folder: 'source/b', single: false },
  ]);
});

test.each([
  ['a name in source/', 'a'],
  ['the path of its folder', 'source/a'],
  ['the path of its folder with a slash at the end', './source/a/'],
  ['the path of its text', 'source/a/brief.md'],
])('%s leads to a brief', async (_, wanted) => {
  const root = await tempFolder(two);
  const { value, diagnostics } = await findBriefs([wanted], root);
  expect(diagnostics).toEqual([]);
  expect(value).toEqual([
    { name: 'a', root, file: 'source/a/brief.md', folder: 'source/a', single: false },
  ]);
});

test('an absolute path leads to a brief, and its file is named from the current folder', async () => {
  const root = await tempFolder({ 'here/x': '', 'there/q/brief.txt': '' });
  const { value } = await findBriefs([path.join(root, 'there/q')], path.join(root, 'here'));
  expect(value[0]).toMatchObject({
    name: 'q',
    file: '../there/q/brief.txt',
    folder: '../there/q',
    single: false,
  });
});

test('the current folder can be a brief', async () => {
  const root = await tempFolder({ 'q/brief.md': '' });
  const { value } = await findBriefs(['.'], path.join(root, 'q'));
  expect(value[0]).toMatchObject({ name: 'q', file: 'brief.md', folder: '', single: false });
});

test.each(['guide.md', 'guide.MD', 'guide.wiki', 'guide.txt'])(
  'the single text %s is a brief of its own, named without extension',
  async (file) => {
    const root = await tempFolder({ [`docs/${file}`]: '', 'docs/statistics.csv': '' });
    const { value, diagnostics } = await findBriefs([`docs/${file}`], root);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual([
      { name: 'guide', root, file: `docs/${file}`, folder: 'docs', single: true },
    ]);
  },
);

test('a brief that is named twice is built once', async () => {
  const root = await tempFolder(two);
  const { value, diagnostics } = await findBriefs(['a', 'source/a', 'source/a/brief.md'], root);
  expect(diagnostics).toEqual([]);
  expect(value).toHaveLength(1);
});

test('a name that is not there is a fault of the command, with a near one named', async () => {
  const root = await tempFolder({ 'source/tajikistan/brief.md': '' });
  const { value, diagnostics } = await findBriefs(['tajikstan'], root);
  expect(value).toEqual([]);
  expect(diagnostics).toMatchObject([
    {
      code: 'brief/not-found',
      message: 'There is no brief “tajikstan”. Did you mean “tajikistan”?',
      fault: 'setup',
    },
  ]);
});

test('no brief at all is a fault of the command', async () => {
  const { diagnostics } = await findBriefs([], await tempFolder());
  expect(diagnostics).toMatchObject([{ code: 'brief/not-found', fault: 'setup' }]);
});

test('two briefs whose names differ by case alone are a fault of the command', async () => {
  const root = await tempFolder({ 'x/Guide.md': '', 'y/guide.md': '' });
  const { diagnostics } = await findBriefs(['x/Guide.md', 'y/guide.md'], root);
  expect(diagnostics).toMatchObject([{ code: 'brief/same-name', fault: 'setup' }]);
});

test('a folder with two texts is wrong by itself, and the others are still found', async () => {
  const root = await tempFolder({ ...two, 'source/a/brief.wiki': '' });
  const { value, diagnostics } = await findBriefs([], root);
  expect(value.map(({ name }) => name)).toEqual(['b']);
  expect(codes(diagnostics)).toEqual(['brief/two-texts']);
  expect(diagnostics[0]?.fault).toBeUndefined();
});

test('a folder without a text is wrong by itself, and a misnamed one is pointed at', async () => {
  const root = await tempFolder({ 'source/a/Brief.md': '', 'source/b/brief.md': '' });
  const { value, diagnostics } = await findBriefs([], root);
  expect(value.map(({ name }) => name)).toEqual(['b']);
  expect(diagnostics).toMatchObject([
    {
      code: 'brief/no-text',
      message: 'The folder “source/a” has no text. Did you mean “Brief.md”?',
    },
  ]);
  expect(diagnostics[0]?.fault).toBeUndefined();
});

test('who names a folder without a text names no brief', async () => {
  const root = await tempFolder({ 'source/a/x': '' });
  const { diagnostics } = await findBriefs(['a'], root);
  expect(diagnostics).toMatchObject([{ code: 'brief/no-text', fault: 'setup' }]);
});

test('the current folder is called by its dot', async () => {
  const { diagnostics } = await findBriefs(['.'], await tempFolder({ 'notes.md': '' }));
  expect(diagnostics).toMatchObject([{ message: 'The folder “.” has no text.' }]);
});

test('a file of another kind is no text', async () => {
  const root = await tempFolder({ 'a.docx': '' });
  expect(codes((await findBriefs(['a.docx'], root)).diagnostics)).toEqual(['brief/not-a-text']);
});

test('a folder named like a text is no text of a brief', async () => {
  const root = await tempFolder();
  await mkdir(path.join(root, 'source/a/brief.md'), { recursive: true });
  expect(codes((await findBriefs(['a'], root)).diagnostics)).toEqual(['brief/no-text']);
});

test('names that would be hidden in the output are refused', async () => {
  const root = await tempFolder({ '.releases.md': '' });
  expect(codes((await findBriefs(['.releases.md'], root)).diagnostics)).toEqual(['brief/name']);
});

test('a pipe is found and not waited for', async () => {
  const root = await tempFolder();
  execFileSync('mkfifo', [path.join(root, 'a.md')]);
  expect((await findBriefs(['a.md'], root)).value).toHaveLength(1);
});
