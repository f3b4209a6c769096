import { readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFamilies } from '../../src/source/list-families.ts';
import { readFamily } from '../../src/source/read-family.ts';
import { codes, tempFolder } from './temp-folder.ts';

const theme = readFileSync('templates/plain/theme.yaml', 'utf8');
const template = '---\nname: note\nformats: [pdf, md]\n---\n\n::rest\n';
const notes = {
  'here/notes/contract.yaml': 'kind: Note',
  'here/notes/theme.yaml': theme,
  'here/notes/note.md': template,
};

test('a family is its contract, its themes and its templates', async () => {
  const root = await tempFolder(notes);
  const { value, diagnostics, inputs } = await readFamily('notes', { homes: ['here'], root });
  expect(diagnostics).toEqual([]);
  expect(value?.contract.kind).toBe('Note');
  expect([...(value?.themes.keys() ?? [])]).toEqual(['theme.yaml']);
  expect(value?.templates).toMatchObject([{ name: 'note', text: { file: 'here/notes/note.md' } }]);
  const [read] = value?.templates ?? [];
  expect(read?.front.get('formats')?.value).toBe('pdf, md');
  expect(template.slice(read?.bodyStart)).toBe('\n::rest\n');
  expect(inputs.map(({ file }) => file)).toEqual([
    'here/notes/contract.yaml',
    'here/notes/note.md',
    'here/notes/theme.yaml',
  ]);
});

test('the first home that has a family of the name wins, family by family', async () => {
  const there = {
    'there/notes/contract.yaml': 'kind: Other',
    'there/plain/contract.yaml': 'kind: Plain',
  };
  const root = await tempFolder({ ...notes, ...there });
  const search = { homes: ['here', path.join(root, 'there')], root };
  expect((await readFamily('notes', search)).value?.contract.kind).toBe('Note');
  expect((await readFamily('plain', search)).value?.contract.kind).toBe('Plain');
  expect(await listFamilies(search)).toEqual(['notes', 'plain']);
});

test('a family without its contract is not replaced by another one silently', async () => {
  const there = { 'there/notes/contract.yaml': 'kind: Other' };
  const root = await tempFolder({ 'here/notes/note.md': template, ...there });
  const { value, diagnostics } = await readFamily('notes', { homes: ['here', 'there'], root });
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      code: 'family/incomplete',
      message: 'The family in “here/notes” has no contract.',
      at: { file: 'here/notes/contract.yaml' },
      fault: 'setup',
    },
  ]);
});

test('a family without a template makes nothing, and says so', async () => {
  const root = await tempFolder({ 'here/notes/contract.yaml': 'kind: Note' });
  const { diagnostics } = await readFamily('notes', { homes: ['here'], root });
  expect(diagnostics).toMatchObject([
    { code: 'family/incomplete', message: 'The family in “here/notes” has no template.' },
  ]);
});

test('a contract that cannot be read is not missed on top of it', async () => {
  const root = await tempFolder({ ...notes, 'here/notes/contract.yaml': Uint8Array.of(0xff) });
  const { diagnostics } = await readFamily('notes', { homes: ['here'], root });
  expect(codes(diagnostics)).toEqual(['text/not-utf8']);
});

test('an unknown family of the command line is a fault of the setup', async () => {
  const root = await tempFolder(notes);
  const { value, diagnostics } = await readFamily('note', { homes: ['here'], root });
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      code: 'family/unknown',
      message: 'There is no family “note”. Did you mean “notes”?',
      help: 'Name one of notes, or add templates/note/contract.yaml.',
      fault: 'setup',
    },
  ]);
});

test('an unknown family of a brief is the brief’s own fault, at its place', async () => {
  const root = await tempFolder(notes);
  const namedAt = { file: 'brief.md', start: 12, end: 16 };
  const { diagnostics } = await readFamily('note', { homes: ['here'], root, namedAt });
  expect(diagnostics).toMatchObject([{ code: 'family/unknown', at: namedAt }]);
  expect(diagnostics[0]?.fault).toBeUndefined();
});

test.each(['../here/notes', 'here/notes', '.', '..', '', '/etc', 'nul\0l'])(
  '%j is no name of a family',
  async (name) => {
    const root = await tempFolder(notes);
    const { diagnostics } = await readFamily(name, { homes: ['here', '.'], root });
    expect(codes(diagnostics)).toEqual(['family/unknown']);
  },
);

test('a template that names a theme of no file is a fault of the setup', async () => {
  const other = '---\ntheme: them.yaml\n---\n';
  const root = await tempFolder({ ...notes, 'here/notes/other.md': other });
  const { diagnostics } = await readFamily('notes', { homes: ['here'], root });
  expect(diagnostics).toMatchObject([
    {
      code: 'theme/missing',
      message: 'There is no theme “them.yaml” in this family. Did you mean “theme.yaml”?',
      at: { file: 'here/notes/other.md', start: 11, end: 20 },
      fault: 'setup',
    },
  ]);
});

test('a theme with a fault is not missed on top of it', async () => {
  const root = await tempFolder({ ...notes, 'here/notes/theme.yaml': 'grid: [' });
  const { diagnostics } = await readFamily('notes', { homes: ['here'], root });
  expect(new Set(codes(diagnostics))).toEqual(new Set(['yaml/syntax']));
});

test('a file that a link leads out of the family is not read', async () => {
  const root = await tempFolder({ ...notes, 'secret.yaml': 'kind: Secret' });
  await symlink(path.join(root, 'secret.yaml'), path.join(root, 'here/notes/other.yaml'));
  const { diagnostics } = await readFamily('notes', { homes: ['here'], root });
  expect(diagnostics).toMatchObject([{ code: 'file/outside', fault: 'setup' }]);
});

test.each(['country-brief', 'plain'])(
  'the family %s that is shipped has no fault',
  async (name) => {
    const { diagnostics, value } = await readFamily(name, {
      homes: ['templates'],
      root: process.cwd(),
    });
    expect(diagnostics).toEqual([]);
    expect(value?.templates.length).toBeGreaterThan(0);
  },
);

test('a template may say what its Word file is to be', async () => {
  const plain = template.replace('name: note\n', '');
  const chosen = template.replace('name: note', 'name: other\ndocx: { embed-fonts: false }');
  const root = await tempFolder({
    ...notes,
    'here/notes/note.md': plain,
    'here/notes/other.md': chosen,
  });
  const { value, diagnostics } = await readFamily('notes', { homes: ['here'], root });
  expect(diagnostics).toEqual([]);
  expect(value?.templates.map(({ docx }) => docx.embedFonts)).toEqual([true, false]);
  expect(value?.templates[1]?.front.has('docx')).toBe(false);
});

test('a Word file of the house is read with the family, once, and is among its inputs', async () => {
  const chosen = template.replace('name: note', 'name: other\ndocx: { styles: house.docx }');
  const based = template.replace('name: note', 'name: third\ndocx: { base: house.docx }');
  const root = await tempFolder({
    ...notes,
    'here/notes/other.md': chosen,
    'here/notes/third.md': based,
    'here/notes/house.docx': 'bytes',
  });
  const { value, diagnostics, inputs } = await readFamily('notes', { homes: ['here'], root });
  expect(diagnostics).toEqual([]);
  expect([...(value?.houses.keys() ?? [])]).toEqual(['house.docx']);
  expect(inputs.filter(({ file }) => file === 'here/notes/house.docx')).toHaveLength(1);
  expect(value?.templates.map(({ docx }) => docx.house)).toMatchObject(
    [
      undefined,
      { takes: 'styles', name: { value: 'house.docx' }, page: 'theme' },
      { takes: 'base', name: { value: 'house.docx' }, page: 'house' },
    ].filter((_, index) => index > 0 || value?.templates.length === 3),
  );
});

test.each([
  ['hause.docx', 'file/missing', 'Did you mean “house.docx”?'],
  ['../../secret.docx', 'file/outside', 'lies outside'],
  ['sub', 'file/not-a-file', 'no regular file'],
])('a Word file of the house named %s is the template’s fault', async (name, code, message) => {
  const chosen = template.replace('name: note', `name: note\ndocx: { styles: ${name} }`);
  const root = await tempFolder({
    ...notes,
    'here/notes/note.md': chosen,
    'here/notes/house.docx': 'bytes',
    'here/notes/sub/x.txt': 'x',
    'secret.docx': 'bytes',
  });
  const { diagnostics } = await readFamily('notes', { homes: ['here'], root });
  expect(diagnostics).toMatchObject([{ code, fault: 'setup', at: { file: 'here/notes/note.md' } }]);
  expect(diagnostics[0]?.message).toContain(message);
});

test.each([
  ['docx: { embed-font: false }', 'yaml/unknown-key', 'Did you mean “embed-fonts”?'],
  ['docx: { embed-fonts: no }', 'yaml/value', '“true” or “false”'],
  ['docx: none', 'yaml/value', 'a mapping'],
  ['docx: { styles: a.docx, base: b.docx }', 'template/value', 'exclude each other'],
  ['docx: { base: b.docx, page: theme }', 'template/value', 'the pages are the house’s'],
  ['docx: { page: house }', 'template/value', 'needs “styles”'],
])('of a Word file it refuses %s', async (written, code, message) => {
  const chosen = template.replace('name: note', written);
  const root = await tempFolder({ ...notes, 'here/notes/note.md': chosen });
  const { diagnostics } = await readFamily('notes', { homes: ['here'], root });
  expect(diagnostics).toMatchObject([{ code, fault: 'setup', at: { file: 'here/notes/note.md' } }]);
  expect(diagnostics[0]?.message).toContain(message);
});
