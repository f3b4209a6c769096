import { readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readThemes } from '../../src/source/family/read-themes.ts';
import { readFamily } from '../../src/source/read-family.ts';
import { makeFont } from '../support/make-font.ts';
import { codes, tempFolder } from './temp-folder.ts';

const WHOLE = readFileSync('templates/plain/theme.yaml', 'utf8');
const FACES = 'faces: { serif: Source Serif 4, sans: Source Sans 3, mono: Source Code Pro }';

/** The plain theme with other keys in the place of its faces. */
function themeWith(keys: string): string {
  if (!WHOLE.includes(FACES)) throw new Error('The theme names its faces in another way.');
  return WHOLE.replace(FACES, keys);
}

const read = (keys: string) =>
  readThemes(new Map([['theme.yaml', { file: 'theme.yaml', text: themeWith(keys) }]]));

const TINY = '{ family: Tiny, files: [{ file: fonts/tiny.ttf }] }';

describe('A theme', () => {
  test('has no fonts of its own unless it says so', () => {
    const theme = read(FACES).value.get('theme.yaml');
    expect(theme).toMatchObject({ fonts: [], fallback: [] });
  });

  test('may bring families with it, and name them as faces and to fall back on', () => {
    const files = '[{ file: a.ttf }, { file: b.ttf, weight: 700, italic: true }]';
    const { value, diagnostics } = read(`
fonts: [${TINY}, { family: House, files: ${files} }]
fallback: [Tiny, Source Serif 4]
faces: { serif: House, sans: Source Sans 3, mono: Tiny }`);
    expect(diagnostics).toEqual([]);
    expect(value.get('theme.yaml')).toMatchObject({
      faces: { serif: 'House', mono: 'Tiny' },
      fallback: ['Tiny', 'Source Serif 4'],
      fonts: [
        {
          family: 'Tiny',
          files: [{ file: { value: 'fonts/tiny.ttf' }, weight: 400, italic: false }],
        },
        {
          family: 'House',
          files: [{ weight: 400 }, { file: { value: 'b.ttf' }, weight: 700, italic: true }],
        },
      ],
    });
  });

  test.each([
    [FACES.replace('Source Sans 3', 'Source Sans'), 'Did you mean “Source Sans 3”?'],
    [`fonts: [${TINY}]\n${FACES.replace('Source Sans 3', 'Tinny')}`, 'Did you mean “Tiny”?'],
    [`${FACES}\nfallback: [Tiny]`, 'a family of “fonts”'],
    [`${FACES}\nfonts: [${TINY}, ${TINY}]`, '“Tiny” should be a name that no other family has'],
    [
      `${FACES}\nfonts: [${TINY.replace('Tiny', 'Source Sans 3')}]`,
      '“Source Sans 3” should be a name',
    ],
    [`${FACES}\nfonts: [{ family: Tiny, files: [] }]`, 'a list of files'],
    [
      `${FACES}\nfonts: [{ family: Tiny, files: [{ file: a }, { file: b }] }]`,
      'of a weight or slope that no other file',
    ],
    [
      `${FACES}\nfonts: [{ family: Tiny, files: [{ file: a, weight: 0 }] }]`,
      'a number from 1 to 1000',
    ],
  ])('is told what is wrong with %s', (keys, message) => {
    const { diagnostics } = read(keys);
    expect(codes(diagnostics)).toEqual(['yaml/value']);
    expect(diagnostics[0]).toMatchObject({ fault: 'setup', at: { file: 'theme.yaml' } });
    expect(diagnostics[0]?.message).toContain(message);
  });
});

describe('The files of a theme’s fonts', () => {
  const family = (file: string) => ({
    'here/house/contract.yaml': 'kind: Note',
    'here/house/note.md': '---\nname: note\n---\n\n::rest\n',
    'here/house/theme.yaml': themeWith(
      `fonts: [{ family: Tiny, files: [{ file: ${file} }] }]\n${FACES}`,
    ),
  });
  const font = makeFont({ characters: 'A' });

  test('are read, and are among what went into the family', async () => {
    const root = await tempFolder({
      ...family('fonts/tiny.ttf'),
      'here/house/fonts/tiny.ttf': font,
    });
    const { value, diagnostics, inputs } = await readFamily('house', { homes: ['here'], root });
    expect(diagnostics).toEqual([]);
    expect(value?.fontFiles.get('fonts/tiny.ttf')?.bytes).toEqual(Buffer.from(font));
    const input = inputs.find(({ file }) => file === 'here/house/fonts/tiny.ttf');
    expect(input?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['fonts/other.ttf', 'file/missing'],
    ['../tiny.ttf', 'file/outside'],
    ['/etc/passwd', 'file/outside'],
    ['fonts', 'file/not-a-file'],
    ['fonts/linked.ttf', 'file/outside'],
  ])('come from the family’s folder only: %s', async (name, code) => {
    const files = { ...family(name), 'here/house/fonts/tiny.ttf': font, 'here/tiny.ttf': font };
    const root = await tempFolder(files);
    await symlink(path.join(root, 'here/tiny.ttf'), path.join(root, 'here/house/fonts/linked.ttf'));
    const { value, diagnostics } = await readFamily('house', { homes: ['here'], root });
    expect(diagnostics).toMatchObject([
      { code, fault: 'setup', at: { file: 'here/house/theme.yaml' } },
    ]);
    expect(value?.fontFiles.size).toBe(0);
  });
});
