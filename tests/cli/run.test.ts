import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { openOutput } from '../../src/distribute/open-output.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import {
  error,
  type FakeStages,
  fakeStages,
  pdf,
  setupError,
  texts,
  warning,
} from './fake-stages.ts';

const start = (words: string, world: FakeWorld, stages: FakeStages): Promise<number> =>
  run(words.split(' '), world, () => Promise.resolve(stages));

async function worldInFolder(): Promise<FakeWorld> {
  return fakeWorld({ cwd: await temporaryFolder() });
}

test('build names each artifact on stdout and says nothing else', async () => {
  const world = await worldInFolder();
  const stages = fakeStages({ artifacts: [pdf('full-brief'), pdf('two-pager')] });

  expect(await start('build', world, stages)).toBe(0);
  expect(world.out()).toBe('output/tajikistan/full-brief.pdf\noutput/tajikistan/two-pager.pdf\n');
  expect(world.err()).toBe('');
  expect(await readFile(`${world.cwd}/output/tajikistan/two-pager.pdf`, 'utf8')).toBe('PDF');
});

test('a chart beside a Markdown file is written, but not named', async () => {
  const world = await worldInFolder();
  const chart = { ...pdf('full-brief'), format: 'md' as const, file: 'full-brief-files/a.svg' };
  await start('build', world, fakeStages({ artifacts: [chart] }));

  expect(world.out()).toBe('');
  expect(await readFile(`${world.cwd}/output/tajikistan/full-brief-files/a.svg`, 'utf8')).toBe(
    'PDF',
  );
});

test('another output folder may be named, outside of the current one too', async () => {
  const world = await worldInFolder();
  await mkdir(`${world.cwd}/inner`);
  const inner = fakeWorld({ cwd: `${world.cwd}/inner` });

  expect(
    await start('build --out ../public/packs', inner, fakeStages({ artifacts: [pdf('a')] })),
  ).toBe(0);
  expect(inner.out()).toBe('../public/packs/tajikistan/a.pdf\n');
});

test('a brief with errors keeps its release, the others are published, and the exit is 1', async () => {
  const world = await worldInFolder();
  await start('build', world, fakeStages({ artifacts: [pdf('a', 'old')] }));
  const stages = fakeStages(
    { diagnostics: [error], texts },
    { name: 'nepal', artifacts: [pdf('a', 'new')] },
  );

  expect(await start('build', world, stages)).toBe(1);
  expect(await readFile(`${world.cwd}/output/tajikistan/a.pdf`, 'utf8')).toBe('old');
  expect(await readFile(`${world.cwd}/output/nepal/a.pdf`, 'utf8')).toBe('new');
});

test('diagnostics go to stderr, with a sum', async () => {
  const world = await worldInFolder();
  await start('build', world, fakeStages({ diagnostics: [error, warning], texts }));

  expect(world.out()).toBe('');
  expect(world.err()).toContain('source/tajikistan/brief.md:1:4: error: The section “Prosecution”');
  expect(world.err()).toMatch(/\n1 error, 1 warning\n$/);
});

test('warnings alone change no exit code', async () => {
  const world = await worldInFolder();
  const stages = fakeStages({ diagnostics: [warning], artifacts: [pdf('a')] });
  expect(await start('build', world, stages)).toBe(0);
});

test.each([
  ['a fault of the setup', [error, setupError], 2],
  ['a fault of the disk', [error, { ...error, fault: 'disk' as const }, setupError], 74],
])('%s outweighs a fault of a brief', async (_, diagnostics, code) => {
  const world = await worldInFolder();
  expect(await start('build', world, fakeStages({ diagnostics, texts }))).toBe(code);
});

test('check writes nothing and says of each brief how it is', async () => {
  const world = await worldInFolder();
  const stages = fakeStages(
    { diagnostics: [error, warning], texts },
    { name: 'nepal', artifacts: [] },
  );

  expect(await start('check', world, stages)).toBe(1);
  expect(stages.asked()?.mode).toBe('check');
  expect(world.out()).toBe('tajikistan: 1 error, 1 warning\nnepal: all right\n');
  await expect(readFile(`${world.cwd}/output`)).rejects.toThrow('ENOENT');
});

test.each(['build', 'check'])(
  'with --report json %s prints one array and nothing else',
  async (command) => {
    const world = await worldInFolder();
    const stages = fakeStages(
      { name: 'b', diagnostics: [{ ...error, at: { file: 'b.md', start: 0, end: 0 } }] },
      { diagnostics: [error], texts },
      { name: 'nepal', artifacts: [pdf('a')] },
    );

    expect(await start(`${command} --report json`, world, stages)).toBe(1);
    const reports: { file: string }[] = JSON.parse(world.out());
    expect(reports.map(({ file }) => file)).toEqual(['b.md', 'source/tajikistan/brief.md']);
    expect(world.err()).toBe('');
  },
);

test('with --report json there is an array even when there is nothing to say', async () => {
  const world = await worldInFolder();
  expect(await start('build --report json', world, fakeStages({ artifacts: [pdf('a')] }))).toBe(0);
  expect(world.out()).toBe('[]\n');
});

test.each([
  'build --report json --nonsense',
  'build --report=json --format xyz',
  'bild --report json',
])('with --report json “%s” is answered by an array too', async (words) => {
  const world = fakeWorld();
  expect(await start(words, world, fakeStages())).toBe(2);
  expect(JSON.parse(world.out())).toMatchObject([
    { severity: 'error', file: '', line: 1, column: 1, related: [] },
  ]);
  expect(world.err()).toBe('');
});

test('what two briefs share is told once', async () => {
  const world = fakeWorld();
  const stages = fakeStages(
    { diagnostics: [setupError] },
    { name: 'b', diagnostics: [setupError] },
  );
  await start('check', world, stages);

  expect(world.err().match(/contract\/key/g)).toHaveLength(1);
});

test('a part build says so to nobody but the release', async () => {
  const world = await worldInFolder();
  await start('build', world, fakeStages({ artifacts: [pdf('a'), pdf('b')] }));
  const again = fakeWorld({ cwd: world.cwd });
  await start('build --pack a', again, fakeStages({ artifacts: [pdf('a', 'new')] }));

  expect(again.out()).toBe('output/tajikistan/a.pdf\n');
  expect(again.err()).toBe('');
  expect(await readFile(`${world.cwd}/output/tajikistan/b.pdf`, 'utf8')).toBe('PDF');
});

test('a folder that another build writes to gives 75, and nothing is compiled', async () => {
  const cwd = await temporaryFolder();
  const other = fakeWorld({ cwd });
  await openOutput({ root: `${cwd}/output`, shown: 'output' }, other.processes);
  const world = fakeWorld({ cwd, hasEnded: () => false });
  const stages = fakeStages({ artifacts: [pdf('a')] });

  expect(await start('build', world, stages)).toBe(75);
  expect(stages.asked()).toBeUndefined();
  expect(world.err()).toContain('output/.lock: error: Another build');
});

test('a real folder in a release’s place gives 74, and the other briefs are published', async () => {
  const world = await worldInFolder();
  await mkdir(`${world.cwd}/output/tajikistan`, { recursive: true });
  await writeFile(`${world.cwd}/output/tajikistan/mine`, '');
  const stages = fakeStages({ artifacts: [pdf('a')] }, { name: 'nepal', artifacts: [pdf('a')] });

  expect(await start('build', world, stages)).toBe(74);
  expect(world.out()).toBe('output/nepal/a.pdf\n');
});

test('a build that fails inside gives its lock back', async () => {
  const world = await worldInFolder();
  const broken: FakeStages = {
    ...fakeStages(),
    compile: () => {
      throw new TypeError('a bug');
    },
  };
  await expect(start('build', world, broken)).rejects.toThrow('a bug');
  expect(await start('build', world, fakeStages({ artifacts: [pdf('a')] }))).toBe(0);
});

test('list shows briefs with their files, and families with their packs', async () => {
  const world = fakeWorld();
  expect(await start('list', world, fakeStages())).toBe(0);
  expect(world.out()).toBe(
    [
      'brief    tajikistan      source/tajikistan/brief.md',
      'brief    nepal           source/nepal/brief.wiki',
      'family   country-brief   fact-sheet, full-brief',
      'family   plain           document',
      '',
    ].join('\n'),
  );
});

function noStages(): never {
  throw new Error('loaded');
}

test('help and version load no stages', async () => {
  for (const words of [['--help'], ['--version'], ['build', '--help']]) {
    const world = fakeWorld();
    expect(await run(words, world, noStages)).toBe(0);
    expect(world.out()).not.toBe('');
    expect(world.err()).toBe('');
  }
});

async function printed(environment: Record<string, string>, isTerminal: boolean): Promise<string> {
  const world = fakeWorld({ environment, isTerminal });
  await start('check', world, fakeStages({ diagnostics: [error], texts }));
  return world.err();
}

test('the environment decides of colours, and a terminal alone gets them', async () => {
  const red = '\u001b[31m';
  expect(await printed({}, true)).toContain(red);
  expect(await printed({}, false)).not.toContain('\u001b');
  expect(await printed({ NO_COLOR: '1' }, true)).not.toContain(red);
  expect(await printed({ NO_COLOR: '' }, true)).toContain(red);
  expect(await printed({ FORCE_COLOR: '1' }, false)).toContain(red);
  expect(await printed({ FORCE_COLOR: '1', NO_COLOR: '1' }, false)).not.toContain(red);
  expect(await printed({ FORCE_COLOR: '0' }, true)).not.toContain(red);
  expect(await printed({ CI: 'true' }, true)).not.toContain('\u001b');
  expect(await printed({ TERM: 'dumb' }, true)).not.toContain('\u001b');
});

test('progress is shown on a terminal only, and leaves no trace', async () => {
  const world = fakeWorld({ isTerminal: true });
  await start('check', world, fakeStages({}, { name: 'nepal' }));

  expect(world.err()).toContain('checking… (1 done)');
  expect(world.err().endsWith('\r\u001b[2K')).toBe(true);
});
