import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** briefpack's own folder, and the version that its `package.json` gives. */
export interface Home {
  readonly folder: string;
  readonly version: string;
}

/** The nearest folder above this file with briefpack's `package.json`: in `src/` as in `dist/`. */
export function findHome(): Home {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const found = readPackage(join(folder, 'package.json'));
    if (found?.name === 'briefpack') return { folder, version: found.version };
    const above = dirname(folder);
    if (above === folder) throw new Error('briefpack stands in no folder of its own.');
    folder = above;
  }
}

function readPackage(path: string): { name: string; version: string } | undefined {
  try {
    const { name, version } = JSON.parse(readFileSync(path, 'utf8'));
    return { name: String(name), version: String(version) };
  } catch {
    return undefined;
  }
}
