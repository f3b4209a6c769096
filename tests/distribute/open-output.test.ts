import { chmod, mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openOutput } from '../../src/distribute/open-output.ts';
import { switchLink } from '../../src/distribute/switch-link.ts';
import { artifact, openTemporary, publishAll, read, release, running } from './support.ts';

const one = release([artifact('a.pdf', 'one')]);
const two = release([artifact('a.pdf', 'two')]);

test('what an interrupted build has left is cleared away', async () => {
  const output = await openTemporary();
  await publishAll(output, one);
  await output.close();
  await mkdir(`${output.root}/.releases/.new-tajikistan-0/inner`, { recursive: true });
  await mkdir(`${output.root}/.releases/.old-tajikistan-0`);
  await symlink('.releases/tajikistan-0', `${output.root}/.releases/.new-tajikistan.link`);
  await writeFile(`${output.root}/.build/.new-tajikistan.json`, '{');
  await mkdir(`${output.root}/.lock-200-0.json`);
  await openOutput(output, running(100));

  expect((await readdir(output.root)).toSorted()).toEqual([
    '.build',
    '.lock',
    '.releases',
    'tajikistan',
  ]);
  expect(await readdir(`${output.root}/.releases`)).toHaveLength(1);
  expect(await readdir(`${output.root}/.build`)).toEqual(['tajikistan.json']);
  expect(await read(output, 'tajikistan/a.pdf')).toBe('one');
});

/** Renames as Windows does: never onto a link that is there. */
async function renameOntoNothing(from: string, to: string): Promise<void> {
  const taken = await readdir(to).then(
    () => true,
    () => false,
  );
  if (taken) throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'rename' });
  await rename(from, to);
}

test('where no link can replace another, two renames do', async () => {
  const output = await openTemporary();
  await publishAll(output, one, two);
  const [first = ''] = (await readdir(`${output.root}/.releases`)).toSorted();
  await switchLink('tajikistan', first, output, renameOntoNothing);

  expect(await readdir(`${output.root}/tajikistan/`)).toEqual(['a.pdf', 'manifest.json']);
  expect(await readdir(`${output.root}/.releases`)).toHaveLength(2);
});

test('a link that was moved aside when the build was interrupted is put back', async () => {
  const output = await openTemporary();
  await publishAll(output, one);
  await output.close();
  await rename(`${output.root}/tajikistan`, `${output.root}/.releases/.aside-tajikistan`);
  await openOutput(output, running(100));

  expect(await read(output, 'tajikistan/a.pdf')).toBe('one');
});

test('a link that was moved aside and replaced is removed', async () => {
  const output = await openTemporary();
  await publishAll(output, one);
  await output.close();
  await symlink('.releases/gone', `${output.root}/.releases/.aside-tajikistan`);
  await openOutput(output, running(100));

  expect(await read(output, 'tajikistan/a.pdf')).toBe('one');
  expect(await readdir(`${output.root}/.releases`)).toHaveLength(1);
});

// Nothing is forbidden to the administrator, under whom some machines run their tests.
test.skipIf(process.getuid?.() === 0)('a folder that forbids writing is named', async () => {
  const output = await openTemporary();
  await output.close();
  await mkdir(output.root);
  await chmod(output.root, 0o555);
  const { diagnostics } = await openOutput(output, running(100));

  expect(diagnostics).toMatchObject([{ code: 'output/unwritable', fault: 'disk' }]);
});

test.runIf(process.platform === 'linux')(
  'a place where nothing can be made is a fault of the disk, not a build without an end',
  async () => {
    const output = { root: '/proc/briefpack/output', shown: '/proc/briefpack/output' };
    const { diagnostics } = await openOutput(output, running(100));

    expect(diagnostics).toMatchObject([{ code: 'output/unwritable', fault: 'disk' }]);
  },
);
