import { createHash } from 'node:crypto';
import {
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  stat,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openOutput } from '../../src/distribute/open-output.ts';
import { artifact, openTemporary, publishAll, read, release, running } from './support.ts';

const pdf = artifact('full-brief.pdf', 'a PDF');
const markdown = artifact('full-brief.md', '# A');
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const chart = artifact('full-brief-files/tiers.svg', '<svg/>');

test('a release is found under its brief’s name, each file with its bytes', async () => {
  const output = await openTemporary();
  const { value, diagnostics } = await publishAll(output, release([pdf, markdown, chart]));

  expect(diagnostics).toEqual([]);
  expect(value?.place).toBe('output/tajikistan');
  expect(await read(output, 'tajikistan/full-brief.pdf')).toBe('a PDF');
  expect(await read(output, 'tajikistan/full-brief-files/tiers.svg')).toBe('<svg/>');
});

test('the manifest lists every file but itself, sorted by code unit, with size and checksum', async () => {
  const output = await openTemporary();
  const capital = artifact('Zeta.md', 'z');
  await publishAll(output, release([pdf, markdown, chart, capital]));

  expect(JSON.parse(await read(output, 'tajikistan/manifest.json'))).toEqual({
    schema: 1,
    brief: 'tajikistan',
    artifacts: [
      { pack: 'Zeta', format: 'md', file: 'Zeta.md', bytes: 1, sha256: sum('z') },
      {
        pack: 'full-brief',
        format: 'md',
        file: 'full-brief-files/tiers.svg',
        bytes: 6,
        sha256: sum('<svg/>'),
      },
      { pack: 'full-brief', format: 'md', file: 'full-brief.md', bytes: 3, sha256: sum('# A') },
      { pack: 'full-brief', format: 'pdf', file: 'full-brief.pdf', bytes: 5, sha256: sum('a PDF') },
    ],
  });
});

test('the brief’s name is a relative link, so the output folder can be moved', async () => {
  const output = await openTemporary();
  await publishAll(output, release([pdf]));

  expect(await readlink(`${output.root}/tajikistan`)).toMatch(
    /^\.releases\/tajikistan-[0-9a-f]{16}$/,
  );
  await rename(output.root, `${output.root}-moved`);
  expect(await readFile(`${output.root}-moved/tajikistan/full-brief.pdf`, 'utf8')).toBe('a PDF');
});

test('the same artifacts give a release of the same name in another folder', async () => {
  const one = await openTemporary();
  const other = await openTemporary('elsewhere');
  await publishAll(one, release([pdf, markdown]));
  await publishAll(other, release([markdown, pdf], { inputs: 'bb' }));

  expect(await readlink(`${one.root}/tajikistan`)).toBe(await readlink(`${other.root}/tajikistan`));
});

test('files are readable for all and writable for their owner, whatever the umask', async () => {
  const output = await openTemporary();
  const umask = process.umask(0o077);
  try {
    await publishAll(output, release([pdf, chart]));
  } finally {
    process.umask(umask);
  }

  const mode = async (path: string): Promise<string> =>
    ((await stat(`${output.root}/${path}`)).mode & 0o777).toString(8);
  expect(await mode('tajikistan/full-brief.pdf')).toBe('644');
  expect(await mode('tajikistan/full-brief-files/tiers.svg')).toBe('644');
  expect(await mode('tajikistan/manifest.json')).toBe('644');
  expect(await mode('tajikistan/')).toBe('755');
  expect(await mode('tajikistan/full-brief-files')).toBe('755');
});

test('the current release and the one before stay, older ones go', async () => {
  const output = await openTemporary();
  const links: string[] = [];
  for (const text of ['one', 'two', 'three']) {
    await publishAll(output, release([artifact('full-brief.pdf', text)]));
    links.push((await readlink(`${output.root}/tajikistan`)).slice('.releases/'.length));
  }
  expect((await readdir(`${output.root}/.releases`)).toSorted()).toEqual(links.slice(1).toSorted());

  await publishAll(output, release([artifact('full-brief.pdf', 'three')]));
  expect((await readdir(`${output.root}/.releases`)).toSorted()).toEqual(links.slice(1).toSorted());
});

test('going back to the release before keeps both', async () => {
  const output = await openTemporary();
  const versions = ['one', 'two', 'one'].map((text) => release([artifact('a.pdf', text)]));
  await publishAll(output, ...versions);

  expect(await read(output, 'tajikistan/a.pdf')).toBe('one');
  expect(await readdir(`${output.root}/.releases`)).toHaveLength(2);
});

test('releases of a brief with a longer name are not taken for older ones', async () => {
  const output = await openTemporary();
  await publishAll(
    output,
    release([pdf], { brief: 'tajikistan-north' }),
    release([artifact('full-brief.pdf', 'one')]),
    release([artifact('full-brief.pdf', 'two')]),
    release([artifact('full-brief.pdf', 'three')]),
  );
  expect(await read(output, 'tajikistan-north/full-brief.pdf')).toBe('a PDF');
});

test('a real folder in the release’s place is named and left alone', async () => {
  const output = await openTemporary();
  await mkdir(`${output.root}/tajikistan`);
  await writeFile(`${output.root}/tajikistan/mine.txt`, 'mine');
  const { value, diagnostics } = await publishAll(output, release([pdf]));

  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code: 'output/occupied', severity: 'error', fault: 'disk' },
  ]);
  expect(diagnostics[0]?.message).toContain('output/tajikistan');
  expect(await read(output, 'tajikistan/mine.txt')).toBe('mine');
});

test('a link that no build has made is left alone, and nothing is written through it', async () => {
  const output = await openTemporary();
  await mkdir(`${output.root}-elsewhere`);
  await symlink(`${output.root}-elsewhere`, `${output.root}/tajikistan`);
  const { diagnostics } = await publishAll(output, release([pdf]));

  expect(diagnostics).toMatchObject([{ code: 'output/occupied', fault: 'disk' }]);
  expect(await readlink(`${output.root}/tajikistan`)).toBe(`${output.root}-elsewhere`);
  expect(await readdir(`${output.root}-elsewhere`)).toEqual([]);
});

test.each(['.releases', '.build'])('a link planted as %s is refused', async (name) => {
  const output = await openTemporary();
  await output.close();
  const elsewhere = `${output.root}-elsewhere`;
  await mkdir(elsewhere);
  await mkdir(output.root);
  await symlink(elsewhere, `${output.root}/${name}`);
  const { value, diagnostics } = await openOutput(output, running(100));

  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code: 'output/occupied', fault: 'disk', at: { file: `output/${name}` } },
  ]);
  expect(await readdir(elsewhere)).toEqual([]);
});

test('a release that was altered by hand is made anew beside it', async () => {
  const output = await openTemporary();
  await publishAll(output, release([pdf]));
  await writeFile(`${output.root}/tajikistan/full-brief.pdf`, 'altered');
  await publishAll(output, release([pdf]));
  expect(await read(output, 'tajikistan/full-brief.pdf')).toBe('a PDF');

  await writeFile(`${output.root}/tajikistan/stray.txt`, 'stray');
  await publishAll(output, release([pdf]));
  expect((await readdir(`${output.root}/tajikistan/`)).toSorted()).toEqual([
    'full-brief.pdf',
    'manifest.json',
  ]);
});

test('a link in the place of a release’s file does not count as that file', async () => {
  const output = await openTemporary();
  await publishAll(output, release([pdf]));
  await writeFile(`${output.root}/secret`, 'a PDF');
  await unlink(`${output.root}/tajikistan/full-brief.pdf`);
  await symlink(`${output.root}/secret`, `${output.root}/tajikistan/full-brief.pdf`);
  await publishAll(output, release([pdf]));

  expect((await lstat(`${output.root}/tajikistan/full-brief.pdf`)).isFile()).toBe(true);
});

test.each(['.releases', '..', 'a/b', 'a\\b', '', 'a\u0000b', 'a\nb'])(
  'a brief named %j has no place in an output folder',
  async (brief) => {
    const output = await openTemporary();
    const { value, diagnostics } = await publishAll(output, release([pdf], { brief }));

    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'output/unsafe-name', fault: 'disk' }]);
    expect(await readdir(`${output.root}/.releases`)).toEqual([]);
  },
);

test('the longest name of a brief is one that its release’s folder can have', async () => {
  const output = await openTemporary();
  const longest = await publishAll(output, release([pdf], { brief: 'x'.repeat(233) }));
  expect(longest.diagnostics).toEqual([]);

  const longer = await publishAll(output, release([pdf], { brief: 'x'.repeat(234) }));
  expect(longer.diagnostics).toMatchObject([{ code: 'output/unsafe-name', fault: 'disk' }]);
});
