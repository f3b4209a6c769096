import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/verify/docx/read-docx.ts';
import { complexField, madeDocx, noteCall, p, run } from './made-docx.ts';

/** Units as `kind: text`. */
function unitsOf(body: string, notes = ''): string[] {
  return readDocx(madeDocx(body, notes)).units.map(({ kind, text }) => `${kind}: ${text}`);
}

describe('the units of a document', () => {
  it('reads paragraphs in order, whatever runs they are cut into', () => {
    expect(unitsOf(p(run('One ') + run('two') + run('.')) + p('') + p(run('Three')))).toEqual([
      'text: One two.',
      'text: Three',
    ]);
  });

  it('knows headings by the outline level of their style or its base, not by their names', () => {
    const body =
      p(run('A'), 'Kopf1') + p(run('B'), 'Eigen') + p(run('C'), 'Ring') + p(run('D'), 'No');
    expect(unitsOf(body)).toEqual(['heading: A', 'heading: B', 'text: C', 'text: D']);
  });

  it('knows the title and code by the names of their styles', () => {
    const code = '<w:r><w:t>a</w:t><w:br/><w:t xml:space="preserve">  b</w:t></w:r>';
    expect(unitsOf(p(run('T'), 'T') + p(code, 'C'))).toEqual(['title: T', 'code: a b']);
  });

  it('reads tabs and breaks as spaces', () => {
    expect(unitsOf(p('<w:r><w:t>1</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>'))).toEqual([
      'text: 1 a b',
    ]);
  });

  it('takes all paragraphs of a cell as one, and a table in a cell with it', () => {
    const inner = `<w:tbl><w:tr><w:tc>${p(run('x'))}</w:tc></w:tr></w:tbl>`;
    const row = `<w:tc>${p(run('a'))}${p(run('b'))}</w:tc><w:tc>${p('')}${inner}${p(run('c'))}</w:tc>`;
    expect(unitsOf(`<w:tbl><w:tr>${row}</w:tr></w:tbl>`)).toEqual(['cell: a b', 'cell: x c']);
  });

  it('reads the result of a field, not its instruction, and no page number', () => {
    const inner = complexField('PAGEREF a \\h', run('7'));
    const body =
      p(run('See ') + complexField('REF a \\h', run('Figure 1')) + run('.')) +
      p(complexField('TOC \\o', run('Start ') + inner)) +
      p(run('Page ') + complexField(' NUMPAGES ', run('9')));
    expect(unitsOf(body)).toEqual(['text: See Figure 1.', 'text: Start', 'text: Page']);
  });

  it('says what a drawing says: alone as its description, in a line as a word of it', () => {
    const drawing = '<w:r><w:drawing><wp:docPr id="1" name="x" descr="a flag"/></w:drawing></w:r>';
    expect(unitsOf(p(drawing) + p(run('See ') + drawing))).toEqual([
      'alt: a flag',
      'text: See a flag',
    ]);
  });

  it('leaves out what is hidden or deleted', () => {
    const hidden = run('secret', '<w:rPr><w:vanish/></w:rPr>');
    const deleted = '<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>';
    expect(unitsOf(p(run('a') + hidden + deleted + run('b')))).toEqual(['text: ab']);
  });
});

describe('the notes of a document', () => {
  it('counts the calls of notes as Word does, and reads the notes in that order', () => {
    const mark = '<w:r><w:rPr><w:rStyle w:val="Mark"/></w:rPr><w:footnoteRef/></w:r>';
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${p(mark + run(text))}</w:footnote>`;
    const rule = `<w:footnote w:type="separator" w:id="-1">${p(run('rule'))}</w:footnote>`;
    const { units, notes } = readDocx(
      madeDocx(
        p(run('x') + noteCall(5) + run('y') + noteCall(2)),
        rule + note(2, 'two') + note(5, 'one'),
      ),
    );
    expect(units.map(({ text }) => text)).toEqual(['x1y2']);
    expect(notes.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  it('tells a note that stands inside another by its number', () => {
    const named = run('3', '<w:rPr><w:rStyle w:val="Mark"/></w:rPr>');
    const later = '<w:footnote w:id="2"><w:p><w:r><w:t>second</w:t></w:r></w:p></w:footnote>';
    const first = `<w:footnote w:id="1">${p(run('first, see ') + named)}${p(named + run('third'))}</w:footnote>`;
    const { notes } = readDocx(madeDocx(p(noteCall(1) + noteCall(2)), first + later));
    expect(notes.map(({ text }) => text)).toEqual(['first, see 3', 'second', 'third']);
  });
});

it('throws at what is no document', () => {
  expect(() => readDocx(zipSync({ 'a.txt': strToU8('a') }))).toThrow('This is no Word document');
  expect(() => readDocx(strToU8('no archive'))).toThrow('invalid zip data');
  expect(() => readDocx(madeDocx('<w:p>'))).toThrow('unexpected close tag');
});
