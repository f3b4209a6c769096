import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/check/rules.ts';

const FOLDER = 'docs/diagnostics';
/** Quoted words with one slash that are no codes. */
const OTHERS: ReadonlySet<string> = new Set([
  'application/xml',
  'image/bmp',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'text/css',
  // An example in a comment.
  'output/tajikistan',
  'family/name',
]);

/** Every text of the form `family/name` in the program, those with a filled-in end included. */
function codesInSource(): ReadonlySet<string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const codes = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(path.join('src', file), 'utf8');
    for (const [, code = ''] of text.matchAll(
      /['"`]([a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z0-9]+)*)['"`]/g,
    )) {
      if (!OTHERS.has(code) && !code.startsWith('docx/') && !code.startsWith('word/'))
        codes.add(code);
    }
  }
  // What these end in is filled in by the program.
  return new Set([
    ...codes,
    'slot/no-figure',
    'slot/no-section',
    'slot/no-statistic',
    'docx/too-many-columns',
    'docx/face-left-out',
  ]);
}

const codes = codesInSource();
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

test('every code has a page that begins with it', () => {
  const missing = [...codes].filter((code) => !pages.includes(`${code.replace('/', '-')}.md`));
  expect(missing).toEqual([]);
  for (const code of codes) {
    const [first] = readFileSync(path.join(FOLDER, `${code.replace('/', '-')}.md`), 'utf8').split(
      '\n',
      1,
    );
    expect(first).toBe(`# ${code}`);
  }
});

test('every page is of a code', () => {
  const known = new Set([...codes].map((code) => `${code.replace('/', '-')}.md`));
  expect(pages.filter((page) => !known.has(page))).toEqual([]);
});

test('every rule has a test that names its code, and a claim that is a sentence', () => {
  const folder = 'tests/check/rules';
  const tests = readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  for (const { code, claim } of rules) {
    expect(tests).toContain(`'${code}'`);
    expect(claim).toMatch(/^[A-Z].*\.$/);
  }
});

test('every page leads only to pages that are there', () => {
  for (const page of pages) {
    // What is indented is an example.
    const text = readFileSync(path.join(FOLDER, page), 'utf8').replaceAll(/^ {4}.*$/gm, '');
    for (const [, target = ''] of text.matchAll(/\]\(([^)#:]+\.md)/g)) {
      expect(readdirSync(path.join(FOLDER, path.dirname(target)))).toContain(path.basename(target));
    }
  }
});
