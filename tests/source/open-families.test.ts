import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openFamilies } from '../../src/source/open-families.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a family is read once, with its files for each brief', async () => {
  const read = openFamilies({ homes: ['templates'], root: process.cwd() });
  const first = await read('plain');
  expect(first.inputs.length).toBeGreaterThan(2);
  expect(await read('plain')).toBe(first);
});

test('a family that is not there is said at the place of each brief that names it', async () => {
  const root = await temporaryFolder();
  await mkdir(`${root}/templates`);
  const read = openFamilies({ homes: ['templates'], root });
  const at = (file: string) => ({ file, start: 3, end: 7 });
  expect((await read('none', at('a.md'))).diagnostics).toMatchObject([{ at: { file: 'a.md' } }]);
  expect((await read('none', at('b.md'))).diagnostics).toMatchObject([{ at: { file: 'b.md' } }]);
});

test('another run reads again', async () => {
  const root = await temporaryFolder();
  const folder = `${root}/templates/f`;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/contract.yaml`, 'kind: One\n');
  const search = { homes: ['templates'], root };
  expect((await openFamilies(search)('f')).value?.contract.kind).toBe('One');
  await writeFile(`${folder}/contract.yaml`, 'kind: Two\n');
  expect((await openFamilies(search)('f')).value?.contract.kind).toBe('Two');
});
