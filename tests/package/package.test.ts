import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface PackageFile {
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: object;
  readonly devDependencies: Readonly<Record<string, string>>;
}

async function readPackage(): Promise<PackageFile> {
  return JSON.parse(await readFile('package.json', 'utf8'));
}

test('who installs the package installs nothing else', async () => {
  const { dependencies = {} } = await readPackage();
  expect(dependencies).toEqual({});
});

test('every dependency is pinned to one version', async () => {
  const { devDependencies } = await readPackage();
  for (const version of Object.values(devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the package holds the command, the families and no more than it needs', async () => {
  const { bin, files } = await readPackage();
  expect(bin).toEqual({ briefpack: 'dist/briefpack.js' });
  expect(files).toEqual(expect.arrayContaining(['dist', 'templates']));
  expect(files).not.toEqual(expect.arrayContaining(['src', 'source', 'tests']));
});

test('nothing runs when the package or its dependencies are installed', async () => {
  const { scripts } = await readPackage();
  for (const hook of ['preinstall', 'install', 'postinstall', 'prepare']) {
    expect(scripts).not.toHaveProperty(hook);
  }
});
