import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compile } from '../../src/pipeline.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function codesOf(text: string): Promise<string[]> {
  const root = await temporaryFolder();
  await writeFile(`${root}/text.md`, text);
  const request = {
    root,
    briefs: ['text.md'],
    packs: [],
    formats: ['md'] as const,
    homes: [`${process.cwd()}/templates`],
    version: 'test',
  };
  const codes: string[] = [];
  for await (const { diagnostics } of compile(request, 'check')) {
    codes.push(...diagnostics.map(({ code }) => code));
  }
  return codes;
}

test('a picture that is not there is missed in a title, in the text and in a note', async () => {
  const missing = ['picture/missing'];

  expect(await codesOf('# A ![alt](gone.png) title\n\nText.\n')).toEqual(missing);
  expect(await codesOf('# A title\n\nText ![alt](gone.png).\n')).toEqual(missing);
  expect(await codesOf('# A title\n\nText.[^n]\n\n[^n]: A ![alt](gone.png) note.\n')).toEqual(
    missing,
  );
});
