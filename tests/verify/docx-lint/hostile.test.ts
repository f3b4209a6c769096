import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { lintDocx } from '../../../src/verify/docx-lint/lint-docx.ts';
import { add, changed, damaged, recordOf, remove, swap } from './change-docx.ts';

/** What is said of a file that cannot be opened; an error if it can. */
function refusal(bytes: Uint8Array): string {
  const [finding, ...more] = lintDocx(bytes);
  expect(more).toEqual([]);
  expect(finding?.rule).toBe('readable');
  return finding?.message ?? '';
}

test('An archive that is cut off is refused, wherever it is cut.', () => {
  const whole = changed();
  for (let length = 0; length < whole.length; length += 97) {
    expect(refusal(whole.subarray(0, length))).toContain('cut off');
  }
});

test('A document with any byte changed is linted or refused, and never ends the run.', () => {
  const whole = changed();
  fc.assert(
    fc.property(
      fc.nat({ max: whole.length - 1 }),
      fc.integer({ min: 0, max: 255 }),
      (place, value) => {
        const bytes = Buffer.from(whole);
        bytes[place] = value;
        expect(Array.isArray(lintDocx(bytes))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('What unpacks to more than the directory says is refused before it fills the memory.', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(5_000_000) });
  const bytes = Buffer.from(bomb);
  bytes.writeUInt32LE(1000, recordOf(bytes, 'word/document.xml', 'directory') + 24);
  expect(refusal(bytes)).toBe('The archive’s “word/document.xml” is damaged.');
});

test('What says that it unpacks to more than 256 MB is refused.', () => {
  const bytes = damaged((all) =>
    all.writeUInt32LE(300 * 2 ** 20, recordOf(all, 'word/styles.xml', 'directory') + 24),
  );
  expect(refusal(bytes)).toBe('The archive unpacks to more than 256 MB.');
});

test('A file with a password, or one packed in a way of its own, is refused.', () => {
  const encrypted = damaged((all) =>
    all.writeUInt16LE(1, recordOf(all, 'word/styles.xml', 'directory') + 8),
  );
  expect(refusal(encrypted)).toBe('The archive’s “word/styles.xml” is encrypted.');
  const strange = damaged((all) =>
    all.writeUInt16LE(14, recordOf(all, 'word/styles.xml', 'directory') + 10),
  );
  expect(refusal(strange)).toContain('is packed by method 14');
});

test('An archive of something else is refused by what it is not.', () => {
  expect(refusal(zipSync({ 'a.txt': strToU8('a') }))).toContain('it has no main part');
  expect(refusal(changed(remove('word/document.xml')))).toContain('it has no main part');
  expect(refusal(changed(swap('_rels/.rels', '</Relationships>', '')))).toContain('is no XML');
  expect(refusal(changed(add('word/document.xml', '<worksheet/>')))).toContain(
    'is of another kind',
  );
  const empty = changed(swap('word/document.xml', /<w:body>.*<\/w:body>/, ''));
  expect(refusal(empty)).toContain('nothing is in');
});

test('Entities are not expanded.', () => {
  const grown = changed(
    swap(
      'word/document.xml',
      '<w:document',
      '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "bbbb">]><w:document',
    ),
    swap('word/document.xml', 'The end', '&a;'),
  );
  expect(lintDocx(grown).map(({ rule }) => rule)).toEqual(['well-formed', 'no-doctype']);
});

test('Of what is wrong in very many places, twenty are told and the rest are counted.', () => {
  const blanks = '<w:p><w:r><w:t>x</w:t></w:r></w:p><w:p/><w:p/>'.repeat(1000);
  const found = lintDocx(changed(swap('word/document.xml', '<w:sectPr>', `${blanks}<w:sectPr>`)));
  expect(found).toHaveLength(21);
  expect(found.at(-1)?.message).toBe('So it is in 980 more places.');
});

test('A place is told by its part and the words around it.', () => {
  const [finding] = lintDocx(changed(swap('word/document.xml', 'The end', ' The end')));
  expect(finding?.place).toBe('word/document.xml, near “The end”');
});

test('What is quoted of a document is cut where it is long.', () => {
  const long = 'x'.repeat(100_000);
  const document = changed(swap('word/document.xml', 'w:val="Shaded"', `w:val="${long}"`));
  const [finding] = lintDocx(document);
  expect(finding?.message).toBe(`There is no style “${'x'.repeat(281)}…`);
});

test('Many runs in one paragraph, many rows and many fields take their time once each.', () => {
  const runs = '<w:r><w:t>x</w:t></w:r>'.repeat(30_000);
  const rows = '<w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>'.repeat(10_000);
  const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows}</w:tbl>`;
  const fields = '<w:fldSimple w:instr="SEQ a"><w:r><w:t>1</w:t></w:r></w:fldSimple>'.repeat(5000);
  const body = `<w:p>${runs}</w:p>${table}<w:p>${fields}</w:p>`;
  const found = lintDocx(changed(swap('word/document.xml', '<w:sectPr>', `${body}<w:sectPr>`)));
  expect(new Set(found.map(({ rule }) => rule))).toEqual(
    new Set(['captions-counted', 'table-header', 'table-description']),
  );
});

test('A place without words is told by the last words before it.', () => {
  const found = lintDocx(
    changed(swap('word/document.xml', '<w:sectPr>', '<w:p/><w:p/><w:sectPr>')),
  );
  expect(found.map(({ place }) => place)).toEqual(['word/document.xml, near “The end”']);
});
