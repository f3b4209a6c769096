import { execFileSync } from 'node:child_process';
import { link, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFileInside } from '../../src/source/files/read-file.ts';
import { tempFolder } from './temp-folder.ts';

test('a file is read with the hash of its bytes', async () => {
  const root = await tempFolder({ 'a.txt': 'abc' });
  expect(await readFileInside(root, path.join(root, 'a.txt'))).toEqual({
    bytes: Buffer.from('abc'),
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
});

test.each([
  ['missing', 'none.txt'],
  ['missing', 'a.txt/b'],
  ['missing', 'nul\0l'],
  ['missing', 'x'.repeat(5000)],
  ['outside', '../outside.txt'],
  ['outside', 'way-out/outside.txt'],
  ['outside', 'linked-out.txt'],
  ['not-a-file', 'folder'],
  ['not-a-file', 'pipe'],
  ['too-large', 'large'],
])('what is %s is said: %s', async (fault, name) => {
  const root = await tempFolder({ 'in/a.txt': 'a', 'outside.txt': 'secret' });
  const home = path.join(root, 'in');
  await mkdir(path.join(home, 'folder'));
  await symlink('..', path.join(home, 'way-out'));
  await symlink('../outside.txt', path.join(home, 'linked-out.txt'));
  execFileSync('mkfifo', [path.join(home, 'pipe')]);
  await writeFile(path.join(home, 'large'), '');
  await truncate(path.join(home, 'large'), 33_554_433);
  expect(await readFileInside(home, path.join(home, name))).toEqual({ fault });
});

test('a device is no file, and links in a circle lead nowhere', async () => {
  expect(await readFileInside('/', '/dev/zero')).toEqual({ fault: 'not-a-file' });
  const root = await tempFolder();
  await symlink('b', path.join(root, 'a'));
  await symlink('a', path.join(root, 'b'));
  expect(await readFileInside(root, path.join(root, 'a'))).toEqual({ fault: 'unreadable' });
});

test('a link to a file in the folder is followed', async () => {
  const root = await tempFolder({ 'a.txt': 'abc' });
  await symlink('a.txt', path.join(root, 'b.txt'));
  await link(path.join(root, 'a.txt'), path.join(root, 'c.txt'));
  expect(await readFileInside(root, path.join(root, 'b.txt'))).toMatchObject({
    bytes: Buffer.from('abc'),
  });
  expect(await readFileInside(root, path.join(root, 'c.txt'))).toMatchObject({
    bytes: Buffer.from('abc'),
  });
});

test('a folder whose name begins like another one is not that one', async () => {
  const root = await tempFolder({ 'in/a': '', 'in-secret/b': 'b' });
  expect(await readFileInside(path.join(root, 'in'), path.join(root, 'in-secret/b'))).toEqual({
    fault: 'outside',
  });
});
