// Runs a TypeScript script of this folder: `node scripts/run.mjs corpus node_modules`.
// Node 20 reads no TypeScript, so the script is bundled first, its packages left where they are.
import { spawnSync } from 'node:child_process';
import { rolldown } from 'rolldown';

const [name, ...rest] = process.argv.slice(2);
const nodeOptions = rest.filter((argument) => argument.startsWith('--node:'));
const operands = rest.filter((argument) => !argument.startsWith('--node:'));
const dir = 'node_modules/.cache/briefpack';

const bundle = await rolldown({
  input: `scripts/${name}.ts`,
  platform: 'node',
  external: (id) => !/^[./]/.test(id) && !id.startsWith('scripts/'),
});
await bundle.write({ dir, format: 'esm', entryFileNames: `${name}.mjs` });
await bundle.close();

const flags = nodeOptions.map((option) => option.replace('--node:', '--'));
const { status } = spawnSync(process.execPath, [...flags, `${dir}/${name}.mjs`, ...operands], {
  stdio: 'inherit',
});
process.exitCode = status ?? 70;
