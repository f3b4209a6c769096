import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { Artifact } from '../../src/model/artifact.ts';
import { readingText } from '../../src/model/reading-text.ts';
import { type Compiled, compile, draft, type Request } from '../../src/pipeline.ts';
import { findBriefs } from '../../src/source/find-briefs.ts';
import { describeDifference } from '../../src/verify/compare/difference.ts';
import { compareReading } from '../../src/verify/compare-reading.ts';
import { lintPdf } from '../../src/verify/pdf-lint/lint-pdf.ts';
import { FORMATS, readBack } from '../support/read-back.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { VARIED } from '../support/vector-picture.ts';

const TEXT = `# Pictures

A ![dot](drawing.svg) in a line.

![A drawing](drawing.svg "What is drawn")
`;
/** What a drawing program leaves in a file, and what has no business there. */
const HIDDEN = `<!-- secret comment --><metadata>secret author</metadata><title>secret title</title>
  <i:view xmlns:i="http://ns.example.org/" path="/home/secret"/>`;

function svg(body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 80">${body}</svg>`;
}

async function requestFor(drawing: string, text = TEXT): Promise<Request> {
  const root = await temporaryFolder();
  await writeFile(join(root, 'text.md'), text);
  await writeFile(join(root, 'drawing.svg'), drawing);
  return {
    root,
    briefs: ['text.md'],
    packs: [],
    formats: [],
    homes: [`${process.cwd()}/templates`],
    version: 'test',
  };
}

async function compiled(drawing: string, text = TEXT): Promise<Compiled> {
  for await (const brief of compile(await requestFor(drawing, text), 'build')) return brief;
  throw new Error('Nothing was compiled.');
}

function bytesOf(artifacts: readonly Artifact[], ending: string): Uint8Array {
  const found = artifacts.find(({ file }) => file.endsWith(ending));
  if (found === undefined) throw new Error(`There is no ${ending}.`);
  return found.bytes;
}

test('a drawing is in every format, read by its words alone', async () => {
  const request = await requestFor(svg(HIDDEN + VARIED));
  const [place] = (await findBriefs(request.briefs, request.root)).value;
  if (place === undefined) throw new Error('The text is not there.');
  const { drafts, diagnostics } = await draft(place, request, openFonts());
  expect(diagnostics).toEqual([]);
  for (const { pack } of drafts) {
    const expected = readingText(pack);
    for (const format of FORMATS) {
      const found = await readBack[format](pack);
      expect([format, ...compareReading(expected, found).map(describeDifference)]).toEqual([
        format,
      ]);
    }
  }
});

test('its PDF keeps all rules, and holds no picture of pixels', async () => {
  const { artifacts } = await compiled(svg(VARIED));
  const pdf = bytesOf(artifacts, '.pdf');
  expect(lintPdf(pdf)).toEqual([]);
  expect(Buffer.from(pdf).toString('latin1')).toContain('/Subtype /Form');
  expect(Buffer.from(pdf).toString('latin1')).not.toContain('/Subtype /Image');
});

test('nothing of the file itself is in what is made of it', async () => {
  const { artifacts } = await compiled(svg(HIDDEN + VARIED));
  const docx = unzipSync(bytesOf(artifacts, '.docx'));
  const drawn = Object.entries(docx).filter(([name]) => name.endsWith('.svg'));
  const copies = [bytesOf(artifacts, 'drawing.svg'), ...drawn.map(([, bytes]) => bytes)];
  expect(copies).toHaveLength(2);
  for (const copy of copies) expect(strFromU8(copy)).not.toMatch(/secret|metadata|example|Words/);
  for (const [, bytes] of Object.entries(docx))
    expect(strFromU8(bytes, true)).not.toContain('secret');
});

test('Word gets the drawing, and pixels for programs that know no SVG', async () => {
  const { artifacts } = await compiled(svg(VARIED));
  const files = unzipSync(bytesOf(artifacts, '.docx'));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const relations = part('word/_rels/document.xml.rels');
  const idOf = (target: string) =>
    new RegExp(`Id="(rId\\d+)"[^>]*Target="${target}"`).exec(relations)?.[1];
  const document = part('word/document.xml');
  const blips = document.match(/<a:blip r:embed="rId\d+">.*?<\/a:blip>/g) ?? [];
  expect(blips).toHaveLength(2);
  for (const blip of blips) {
    expect(blip).toContain(`<a:blip r:embed="${idOf('media/image1.png')}">`);
    expect(blip).toContain(`r:embed="${idOf('media/image2.svg')}"`);
  }
  expect(document).toContain('descr="A drawing"');
});

test('the same drawing gives the same bytes', async () => {
  const [one, other] = [await compiled(svg(VARIED)), await compiled(svg(VARIED))];
  expect(one.artifacts.length).toBeGreaterThan(3);
  expect(other.artifacts).toEqual(one.artifacts);
});

const STRICT = '---\nfamily: country-brief\n---\n';

test.each([
  [
    '<rect width="5" height="5" filter="url(#f)"/>',
    'picture/svg-unsupported',
    'uses “filter: url(#f)”',
  ],
  ['<image href="https://example.org/a.png"/>', 'picture/svg-unsupported', 'holds <image>'],
  ['<use href="b.svg#c"/>', 'picture/svg-external', 'takes a part from elsewhere, with <use>'],
  ['<rect width="NaN"/>', 'picture/broken', 'has “NaN” where “width” is a length'],
  ['<g>', 'picture/broken', 'is no XML that can be read: unexpected close tag'],
])(
  'without %s a drawing would be another one: in plain its words stand for it',
  async (body, code, why) => {
    const { diagnostics, artifacts } = await compiled(svg(`\n${body}`));
    expect(diagnostics[0]).toMatchObject({
      code,
      severity: 'warning',
      message: expect.stringContaining(`The picture “drawing.svg” ${why}`),
      at: { file: 'drawing.svg' },
      related: [{ at: { file: 'text.md' } }],
    });
    expect(artifacts.map(({ file }) => file)).not.toContain('document-files/drawing.svg');
    expect(strFromU8(bytesOf(artifacts, '.md'))).toContain('[A drawing](drawing.svg)');
  },
);

test('what is alive in a drawing is left out: in plain a warning, and the rest is drawn', async () => {
  const alive = '<script>secret()</script><rect width="5" height="5" onclick="secret()"/>';
  const { diagnostics, artifacts } = await compiled(svg(alive));
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ['picture/svg-active', 'warning'],
    ['picture/svg-active', 'warning'],
  ]);
  const copy = strFromU8(bytesOf(artifacts, 'drawing.svg'));
  expect(copy).toContain('<path d="M0 0L5 0L5 5L0 5Z"');
  expect(copy).not.toContain('secret');
});

test('in a family with a contract all of this is an error, at its place in the drawing', async () => {
  const drawing = svg('<script/>\n<image/>');
  const { diagnostics } = await compiled(drawing, STRICT + TEXT);
  const found = diagnostics.filter(({ code }) => code.startsWith('picture/'));
  expect(
    found.map(({ code, severity, at }) => [code, severity, drawing.slice(at.start, at.end)]),
  ).toEqual([
    ['picture/svg-active', 'error', '<script/>'],
    ['picture/svg-unsupported', 'error', '<image/>'],
  ]);
});
