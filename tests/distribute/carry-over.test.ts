import { readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { OpenOutput } from '../../src/distribute/open-output.ts';
import { artifact, openTemporary, publishAll, read, release } from './support.ts';

const all = [
  artifact('full-brief.pdf', 'old PDF'),
  artifact('full-brief.md', 'old text'),
  artifact('full-brief-files/tiers.svg', 'old chart'),
  artifact('fact-sheet.pdf', 'old sheet'),
];
const newPdf = artifact('full-brief.pdf', 'new PDF');

async function filesOf(output: OpenOutput): Promise<string[]> {
  return (await readdir(`${output.root}/tajikistan/`)).toSorted();
}

test('a part build from the same inputs takes over all that it has not made', async () => {
  const output = await openTemporary();
  await publishAll(output, release(all));
  const part = release([newPdf], { partial: true });
  const { diagnostics, value } = await publishAll(output, part);

  expect(diagnostics).toEqual([]);
  expect(await read(output, 'tajikistan/full-brief.pdf')).toBe('new PDF');
  expect(await read(output, 'tajikistan/full-brief.md')).toBe('old text');
  expect(await read(output, 'tajikistan/full-brief-files/tiers.svg')).toBe('old chart');
  expect(await read(output, 'tajikistan/fact-sheet.pdf')).toBe('old sheet');
  expect(value?.files.map(({ file }) => file)).toEqual([
    'fact-sheet.pdf',
    'full-brief-files/tiers.svg',
    'full-brief.md',
    'full-brief.pdf',
  ]);
});

test('a new Markdown pack replaces the old one’s pictures too', async () => {
  const output = await openTemporary();
  const text = artifact('full-brief.md', 'no chart any more');
  await publishAll(output, release(all), release([text], { partial: true }));

  expect(await filesOf(output)).toEqual([
    'fact-sheet.pdf',
    'full-brief.md',
    'full-brief.pdf',
    'manifest.json',
  ]);
});

test('a part build from other inputs leaves the others out and says which', async () => {
  const output = await openTemporary();
  const part = release([newPdf], { partial: true, inputs: 'bb' });
  const { diagnostics } = await publishAll(output, release(all), part);

  expect(await filesOf(output)).toEqual(['full-brief.pdf', 'manifest.json']);
  expect(diagnostics).toMatchObject([
    {
      code: 'output/left-out',
      severity: 'info',
      message:
        'The release of “tajikistan” has lost “fact-sheet.pdf”, “full-brief.md”, since its inputs have changed.',
    },
  ]);
});

test('part builds add up while the inputs stay the same', async () => {
  const output = await openTemporary();
  await publishAll(
    output,
    release(all),
    release([newPdf], { partial: true, inputs: 'bb' }),
    release([artifact('fact-sheet.pdf', 'new sheet')], { partial: true, inputs: 'bb' }),
  );
  expect(await filesOf(output)).toEqual(['fact-sheet.pdf', 'full-brief.pdf', 'manifest.json']);
});

test('a whole build takes nothing over', async () => {
  const output = await openTemporary();
  const { diagnostics } = await publishAll(output, release(all), release([newPdf]));

  expect(diagnostics).toEqual([]);
  expect(await filesOf(output)).toEqual(['full-brief.pdf', 'manifest.json']);
});

test('a first part build has nothing to say of what never was', async () => {
  const output = await openTemporary();
  const { diagnostics } = await publishAll(output, release([newPdf], { partial: true }));
  expect(diagnostics).toEqual([]);
});

test('what was altered by hand is not taken over', async () => {
  const output = await openTemporary();
  await publishAll(output, release(all));
  await writeFile(`${output.root}/tajikistan/fact-sheet.pdf`, 'altered');
  const { diagnostics } = await publishAll(output, release([newPdf], { partial: true }));

  expect(diagnostics).toMatchObject([{ code: 'output/altered', severity: 'info' }]);
  expect(await filesOf(output)).toEqual(['full-brief.pdf', 'manifest.json']);
});

test('a link in a release leads nothing of the outside into the next one', async () => {
  const output = await openTemporary();
  await publishAll(output, release(all));
  await writeFile(`${output.root}/secret`, 'old sheet');
  await rm(`${output.root}/tajikistan/fact-sheet.pdf`);
  await symlink('../../secret', `${output.root}/tajikistan/fact-sheet.pdf`);
  const { diagnostics } = await publishAll(output, release([newPdf], { partial: true }));

  expect(diagnostics).toMatchObject([{ code: 'output/altered' }]);
});

test.each(['', '{', '[]', '{"schema":2}', '{"schema":1,"artifacts":[{"file":"../../secret"}]}'])(
  'a manifest that reads %j stops no build',
  async (text) => {
    const output = await openTemporary();
    await publishAll(output, release(all));
    await writeFile(`${output.root}/tajikistan/manifest.json`, text);
    await publishAll(output, release([newPdf], { partial: true }));

    expect(await filesOf(output)).toEqual(['full-brief.pdf', 'manifest.json']);
  },
);

test('a record of another release than the current one vouches for nothing', async () => {
  const output = await openTemporary();
  await publishAll(output, release(all));
  const record = { schema: 1, brief: 'tajikistan', inputs: 'aa', release: 'tajikistan-0000' };
  await writeFile(`${output.root}/.build/tajikistan.json`, JSON.stringify(record));
  const { diagnostics } = await publishAll(output, release([newPdf], { partial: true }));

  expect(diagnostics).toMatchObject([{ code: 'output/left-out' }]);
});

test('a record that cannot be read vouches for nothing', async () => {
  const output = await openTemporary();
  await publishAll(output, release(all));
  await writeFile(`${output.root}/.build/tajikistan.json`, '{"schema":1,"inp');
  const { diagnostics } = await publishAll(output, release([newPdf], { partial: true }));

  expect(diagnostics).toMatchObject([{ code: 'output/left-out' }]);
});

test('what a brief was built from stands beside the releases, not in them', async () => {
  const output = await openTemporary();
  await publishAll(output, release(all, { inputs: 'cafe' }));

  expect(JSON.parse(await read(output, '.build/tajikistan.json'))).toMatchObject({
    schema: 1,
    brief: 'tajikistan',
    inputs: 'cafe',
  });
});
