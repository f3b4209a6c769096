import { expect, test } from 'vitest';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { layout } from '../../src/layout/layout.ts';
import { type PageOf, readingText } from '../../src/model/reading-text.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { compareReading } from '../../src/verify/compare-reading.ts';
import { readDocx } from '../../src/verify/docx/read-docx.ts';
import { readPdf } from '../../src/verify/pdf/read-pdf.ts';
import { lintPdf } from '../../src/verify/pdf-lint/lint-pdf.ts';
import { plainPack } from '../support/plain-pack.ts';
import { readBack } from '../support/read-back.ts';

const fonts = openFonts();
const kinds = ['heading', 'table', 'note', 'list', 'quote', 'code', 'words', 'data'];
const references = kinds.map((id) => `:ref[${id}]{page=yes}`);
const filler = 'A paragraph of some words.\n\n'.repeat(60);

const pack = plainPack(`---
contents: true
---

# Title

See ${references.join(', ')}. In [a link to :ref[table]{page=yes}](https://example.org), in a note[^1], in **:ref[note]{page=yes}**.

| Where | What |
| --- | --- |
| :ref[table]{page=yes} | the table |

[^1]: And :ref[list]{page=yes}.

${filler}

## Here is a heading, and :ref[table]{page=yes} {#heading}

:::table[A caption with :ref[note]{page=yes}]{#table}
| a | b |
| --- | --- |
| 1 | 2 |
:::

${filler}

:::note-box[A label]{#note}
Text of the box, and :ref[list]{page=yes}.
:::

- an item

{#list}

> a quote

{#quote}

\`\`\`text {#code}
code
\`\`\`

Some words. {#words}

| c | d |
| --- | --- |
| 3 | 4 |

{#data}
`);
const { value: laid, diagnostics } = layout(pack, fonts, { strictGlyphs: true });
const pageOf: PageOf = new Map([...laid.anchors].map(([anchor, { page }]) => [anchor, page + 1]));
const pdf = await renderPdf(pack, laid, fonts);

test('each kind of thing that can be referred to has a page', () => {
  expect(diagnostics).toEqual([]);
  expect(kinds.map((id) => pageOf.get(id))).not.toContain(undefined);
  const { units, notes } = readingText(pack, pageOf);
  const saying = [...units, ...notes].filter(({ text }) => text.includes('on page'));
  expect(saying).toHaveLength(7);
});

test('the words about pages are read in the PDF and the DOCX, with the right numbers', async () => {
  const expected = readingText(pack, pageOf);
  expect(compareReading(expected, readPdf(pdf))).toEqual([]);
  expect(compareReading(expected, readDocx(await renderDocx(pack, pageOf)))).toEqual([]);
  expect(lintPdf(pdf)).toEqual([]);
});

test('a wrong number of a page is caught in both', async () => {
  const wrong: PageOf = new Map([...pageOf].map(([anchor, page]) => [anchor, page + 1]));
  const expected = readingText(pack, wrong);
  expect(compareReading(expected, readPdf(pdf)).length).toBeGreaterThan(0);
  const docx = await renderDocx(pack, pageOf);
  expect(compareReading(expected, readDocx(docx)).length).toBeGreaterThan(0);
});

test('a text without pages says nothing of them', async () => {
  const expected = readingText(pack);
  expect(JSON.stringify(expected)).not.toContain('on page');
  expect(compareReading(expected, await readBack.md(pack))).toEqual([]);
  expect(compareReading(expected, await readBack.docx(pack))).toEqual([]);
});
