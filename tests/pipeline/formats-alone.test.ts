import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Artifact } from '../../src/model/artifact.ts';
import type { Format } from '../../src/model/template.ts';
import { compile } from '../../src/pipeline.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const request = { root: process.cwd(), packs: [], homes: ['templates'], version: 'test' };

async function artifactsOf(
  briefs: readonly string[],
  formats: readonly Format[],
): Promise<readonly Artifact[]> {
  for await (const compiled of compile({ ...request, briefs, formats }, 'build'))
    return compiled.artifacts;
  return [];
}

/** A text of more than one page, without contents and with no word of pages. */
async function longText(): Promise<string> {
  const root = await temporaryFolder();
  const sections = Array.from(
    { length: 30 },
    (_, at) => `## Part ${at}\n\n${'Words. '.repeat(120)}`,
  );
  await writeFile(`${root}/long.md`, `# Title\n\n${sections.join('\n\n')}\n`);
  return `${root}/long.md`;
}

test.each(['docx', 'md'] as const)(
  'the %s of a pack is the same whether other formats are made or not',
  async (format) => {
    const long = await longText();
    for (const brief of ['tajikistan', long]) {
      const whole = await artifactsOf([brief], []);
      const alone = await artifactsOf([brief], [format]);
      expect(alone.length).toBeGreaterThan(0);
      const others = new Map(whole.map(({ file, bytes }) => [file, bytes]));
      const different = alone.filter(
        ({ file, bytes }) => Buffer.compare(bytes, others.get(file) ?? new Uint8Array()) !== 0,
      );
      expect(different.map(({ file }) => file)).toEqual([]);
    }
  },
);

test('a Word document alone has no limit of pages', async () => {
  const root = await temporaryFolder();
  const template = '---\nname: sheet\npages: 1\n---\n\n::rest\n';
  await mkdir(`${root}/templates/house`, { recursive: true });
  await writeFile(`${root}/templates/house/sheet.md`, template);
  for (const file of ['contract.yaml', 'theme.yaml'])
    await copyFile(`templates/plain/${file}`, `${root}/templates/house/${file}`);
  const codesOf = async (formats: readonly Format[]) => {
    const briefs = [await longText()];
    const homes = [`${root}/templates`];
    const asked = { ...request, homes, briefs, formats, family: 'house' };
    for await (const { diagnostics } of compile(asked, 'check'))
      return diagnostics.map(({ code }) => code);
    return [];
  };
  expect(await codesOf(['pdf', 'docx'])).toEqual(['pages/too-many']);
  expect(await codesOf(['docx'])).toEqual([]);
});
