// Makes what the package holds: the command and the library, each format a chunk that is loaded
// when it is needed, their types, the fonts, and the licences of everything that is in them.
// All is bundled, so that who installs the package installs nothing else: the overrides that some
// dependencies need would not reach them.
import { chmod, copyFile, rm, writeFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import { writeCodeCache } from './bundle/code-cache.mjs';
import { copyFonts, prepareFaces } from './bundle/fonts.mjs';
import { writeLicences } from './bundle/licences.mjs';
import { writeTypes } from './bundle/types.mjs';

const folder = 'dist';

/**
 * What pdfkit would load and nothing here calls: it sets no text and reads no picture for us, only
 * objects. Loading them costs more time than a small brief takes.
 */
const unused = {
  name: 'unused',
  resolveId: (id) => (id === 'fontkit' || id === 'png-js' ? `\0unused:${id}` : null),
  load: (id) =>
    id.startsWith('\0unused:') ? 'export default {}; export const create = {};' : null,
};

const onLog = (level, log) => {
  if (level === 'warn') throw new Error(log.message);
};

await rm(folder, { recursive: true, force: true });
const program = await rolldown({
  input: { main: 'src/cli/main.ts', library: 'src/index.ts' },
  platform: 'node',
  plugins: [unused],
  onLog,
});
// CommonJS, since only of such files Node can keep the code that it has compiled.
const { output } = await program.write({
  dir: `${folder}/program`,
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
  minify: true,
});
await program.close();

const launcher = await rolldown({ input: 'src/cli/launch.ts', platform: 'node', onLog });
await launcher.write({
  file: `${folder}/briefpack.js`,
  format: 'esm',
  minify: true,
  banner: '#!/usr/bin/env node',
});
await launcher.close();
await writeFile(
  `${folder}/index.js`,
  `import { createRequire } from 'node:module';
export const { build, check } = createRequire(import.meta.url)('./program/library.cjs');
`,
);

// The rasteriser's program is read when there is a drawing to put into a Word file.
await copyFile('node_modules/@resvg/resvg-wasm/index_bg.wasm', `${folder}/rasteriser.wasm`);
await chmod(`${folder}/briefpack.js`, 0o755);
await writeTypes('src/index.ts', folder);
const fontPackages = await copyFonts(`${folder}/fonts`);
prepareFaces(`${folder}/fonts`);
await writeLicences(output, fontPackages, `${folder}/THIRD-PARTY.md`);
await writeCodeCache();
