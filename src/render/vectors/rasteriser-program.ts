import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const NAME = 'rasteriser.wasm';

/**
 * Reads the rasteriser's program. The published package has it in its own folder, beside this code or
 * one folder up; a checkout has it in the package that it comes with.
 */
export function rasteriserProgram(): Promise<Uint8Array> {
  const places = ['./', '../'].map((folder) =>
    fileURLToPath(new URL(folder + NAME, import.meta.url)),
  );
  const shipped = places.find((place) => existsSync(place));
  return readFile(
    shipped ?? createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'),
  );
}
