import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findHome } from '../../src/cli/home.ts';

test('briefpack finds the folder with its package.json, and its version there', async () => {
  const { folder, version } = findHome();
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));

  expect(manifest).toMatchObject({ name: 'briefpack', version });
});
