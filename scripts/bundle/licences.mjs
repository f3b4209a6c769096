import { readdir, readFile, writeFile } from 'node:fs/promises';
import { packageOf } from './packages.mjs';

const byCodeUnit = (one, other) => (one < other ? -1 : 1);

/** Lists every package whose code or fonts are in the bundle, with its licence in full. */
export async function writeLicences(output, fontPackages, target) {
  const modules = output.flatMap((chunk) => Object.entries(chunk.modules ?? {}));
  const used = modules.filter(([, { code }]) => code !== null && code !== '');
  const packages = used.map(([path]) => packageOf(path)).filter((path) => path !== undefined);
  const folders = [...new Set([...packages.map(relative), ...fontPackages])].toSorted(byCodeUnit);
  const parts = await Promise.all(folders.map(describe));
  await writeFile(target, `# What briefpack contains of others\n\n${parts.join('\n')}`);
}

function relative(path) {
  return path.slice(path.indexOf('node_modules/'));
}

async function describe(folder) {
  const { name, version, license, repository } = JSON.parse(
    await readFile(`${folder}/package.json`, 'utf8'),
  );
  const texts = await licenceTexts(folder);
  if (license === undefined && texts.length === 0) throw new Error(`${name} names no licence.`);
  const quoted = texts.map((text) => `${fence(text)}\n`).join('\n');
  // The Mozilla licence wants readers to know where the source is.
  const source = String(license).startsWith('MPL') ? `\n\nSource: ${addressOf(repository)}` : '';
  return `## ${name} ${version}\n\nLicence: ${license ?? 'see below'}${source}\n\n${quoted}`;
}

function addressOf(repository) {
  const { url = repository } = repository ?? {};
  if (typeof url !== 'string') throw new Error('A package does not say where its source is.');
  return url.replace(/^git@([^:]+):/, 'https://$1/').replace(/^git\+|\.git$/g, '');
}

async function licenceTexts(folder) {
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|copying)/i.test(name));
  return Promise.all(
    names.toSorted(byCodeUnit).map((name) => readFile(`${folder}/${name}`, 'utf8')),
  );
}

function fence(text) {
  const lines = text.trim().split(/\r?\n/);
  return ['```text', ...lines.map((line) => line.trimEnd()), '```'].join('\n');
}
