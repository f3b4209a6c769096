import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
  await readFile('package-lock.json', 'utf8'),
);

/** Where Node would find a package that another one asks for. */
function isLocked(name: string, from: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const prefix = folder === '' ? '' : `${folder}/`;
    if (`${prefix}node_modules/${name}` in lock.packages) return true;
    if (!folder.includes('/node_modules/')) return `node_modules/${name}` in lock.packages;
  }
}

test('the lock file has every package for every platform, or npm ci would refuse it', () => {
  const missing = Object.entries(lock.packages).flatMap(([folder, entry]) => {
    const { dependencies, devDependencies, optionalDependencies } = entry;
    const asked = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    return asked.filter((name) => !isLocked(name, folder)).map((name) => `${folder}: ${name}`);
  });
  expect(missing).toEqual([]);
});
