import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import type { Pack } from '../../../../src/model/pack.ts';
import { checkHouse } from '../../../../src/render/docx/house/check-house.ts';
import { openHouse } from '../../../../src/render/docx/house/open-house.ts';
import { renderDocx } from '../../../../src/render/docx/render-docx.ts';
import { readPictureBytes } from '../../../../src/source/pictures/read-picture-bytes.ts';
import { readDocx } from '../../../../src/verify/docx/read-docx.ts';
import { BODY, baseWish } from '../../../support/house-base.ts';
import {
  choiceOf,
  type HouseWish,
  houseBytes,
  houseOf,
  SECTION,
} from '../../../support/house-file.ts';
import { paragraph, part, STYLES, style } from '../../../support/house-parts.ts';
import { richPack } from '../../../support/pack.ts';
import { line, nowhere, packOf, paragraph as paragraphOf } from '../../../support/pack-nodes.ts';

const fields = new Map([
  ['prepared-for', line('the delegation')],
  ['kind', line('Country brief')],
  ['subtitle', line('Law')],
  ['contact', []],
]);
const MORE = ['date', 'based-on', 'periods', 'pack', 'short-title'].map(
  (name) => [name, line(name)] as const,
);
const covered = packOf(
  [
    {
      type: 'cover',
      kind: 'Country brief',
      title: line('A title'),
      subtitle: line('Law'),
      entries: [{ label: 'Prepared for', value: line('the delegation') }],
      at: nowhere,
    },
  ],
  { fields },
);

const ALL = '{{title}} {{kind}} {{subtitle}} {{prepared-for}}';

function judged(
  lines: readonly string[],
  wish: HouseWish = {},
  pack: Pack = covered,
): Diagnostic[] {
  const body = [...lines, ALL].map((each) => paragraph(each)).join('') + paragraph('{{body}}');
  const house = houseOf(houseBytes({ body: body + SECTION, ...wish }), choiceOf('base'));
  return checkHouse(pack, house, choiceOf('base'));
}

const said = (found: readonly Diagnostic[]) =>
  found.map(({ code, message, related = [] }) =>
    [code, message, ...related.map((each) => each.message)].join(' | '),
  );

describe('a house that asks for', () => {
  it('what a pack has is filled without a word', () => {
    expect(said(judged([]))).toEqual([]);
  });

  it('what no pack has is told so, with what it may have meant', () => {
    const [finding] = judged(['For {{prepard-for}}']);
    expect(finding).toMatchObject({ code: 'house/placeholder', severity: 'error', fault: 'setup' });
    expect(finding?.at.file).toBe('templates/x/pack.md');
    expect(finding?.help).toContain('Did you mean “prepared-for”?');
    expect(finding?.related).toEqual([
      {
        at: { file: 'templates/x/house.docx', start: 0, end: 0 },
        message: 'It stands in word/document.xml: “For {{prepard-for}}”.',
      },
    ]);
  });

  it.each([
    ['two braces without an end', ['Dear {{title'], 'two braces'],
    ['two braces without a beginning', ['Dear title}}'], 'two braces'],
    ['the text within a line', ['See {{body}} here'], 'in a line with other words'],
    ['contents within a line', ['See {{contents}}'], 'in a line with other words'],
    ['the text twice', ['{{body}}'], '“{{body}}” twice'],
  ])('%s is refused', (_, lines, message) => {
    const found = judged(lines);
    expect(found.map(({ code }) => code)).toContain('house/placeholder');
    expect(said(found).join('\n')).toContain(message);
  });

  it.each([
    [
      'a cell',
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${paragraph('{{body}}')}</w:tc></w:tr></w:tbl>`,
    ],
    ['nothing', ''],
  ])('the text in %s is refused', (_, body) => {
    const found = judged([], { body: body + paragraph(ALL) + SECTION });
    expect(said(found).join('\n')).toContain('{{body}}');
    expect(found.every(({ code }) => code === 'house/placeholder')).toBe(true);
  });

  it('is judged in one pass, whatever is opened in it and never closed', () => {
    const [finding] = judged(['{{ '.repeat(200_000)]);
    expect(finding?.message).toContain('two braces that no placeholder begins or ends with');
  });

  it('what this brief does not say warns where its line would stay', () => {
    expect(said(judged(['Write to: {{contact}}', '{{contact}}']))).toEqual([]);
    const [finding] = judged(['Dear {{contact}}, hello']);
    expect(finding).toMatchObject({ code: 'house/nothing-to-say', severity: 'warning' });
  });
});

describe('what stands on a cover and not in the house', () => {
  it('is said to stand at the head of the text, with the placeholders that would show it', () => {
    const body = paragraph('{{title}}, {{kind}}') + paragraph('{{body}}') + SECTION;
    const [finding, ...others] = judged([], { body });
    expect(finding).toMatchObject({ code: 'house/not-shown', severity: 'info' });
    expect(finding?.message).toContain('“Law”, “the delegation”');
    expect(finding?.help).toContain('{{subtitle}}, {{prepared-for}}');
    expect(others).toEqual([]);
  });

  it('is an error if it is the title', () => {
    const body = paragraph('{{fields}}') + paragraph('{{body}}') + SECTION;
    const [finding] = judged([], { body });
    expect(finding).toMatchObject({ code: 'house/not-shown', severity: 'error' });
    expect(finding?.help).toBe('Add {{title}} to it.');
  });

  it('may stand in the house’s own words', () => {
    const body = [
      paragraph('{{title}}: {{subtitle}}'),
      paragraph('Our country brief for the delegation'),
      paragraph('{{body}}'),
      SECTION,
    ].join('');
    expect(said(judged([], { body }))).toEqual([]);
  });

  it('may stand in the text, but for the title', () => {
    const imprint = paragraphOf('A title. Country brief. Law, for the delegation');
    const pack = { ...covered, body: [...covered.body, imprint] };
    const body = paragraph('{{body}}') + SECTION;
    const [finding, ...others] = judged([], { body }, pack);
    expect(finding?.message).toContain('pack’s cover: “A title”.');
    expect(others).toEqual([]);
  });
});

describe('a style that a house lacks', () => {
  it('is an error that names all that the text needs', () => {
    const styles = style('Standard', 'Normal', '') + style('H1', 'heading 1', '');
    const pack = { ...richPack({ fields }), body: richPack().body.slice(2) };
    const [finding] = judged([], { styles }, pack);
    expect(finding?.code).toBe('house/style');
    expect(finding?.message).toContain('“Heading 2”');
    expect(finding?.message).toContain('“Quote”, “Caption”');
    expect(finding?.message).not.toContain('Heading 1');
  });

  it('is no matter if the text does not use it', () => {
    expect(said(judged([], { styles: '' }))).toEqual([]);
  });
});

describe('a house’s text, cut and mixed', () => {
  it('is refused or filled, and never breaks the build', async () => {
    // Words and empty elements, which can stand anywhere without breaking the form of the whole.
    const pieces = part('document', `<w:body>${BODY}</w:body>`).split(/(?=<)|(?<=>)/);
    const loose = pieces.flatMap((piece, index) => (/^[^<]|\/>$/.test(piece) ? [index] : []));
    const swaps = fc.array(fc.tuple(fc.constantFrom(...loose), fc.nat(pieces.length - 1)), {
      minLength: 1,
      maxLength: 4,
    });
    const full = { ...covered, fields: new Map([...fields, ...MORE]) };
    let filled = 0;
    await fc.assert(
      fc.asyncProperty(swaps, async (changes) => {
        const mixed = [...pieces];
        for (const [a, b] of changes) mixed.splice(b, 0, ...mixed.splice(a, 1));
        const files = { ...baseWish().files, 'word/document.xml': mixed.join('') };
        const bytes = houseBytes({ ...baseWish(), files });
        const file = { file: 'house.docx', bytes };
        const { value, diagnostics } = openHouse(file, choiceOf('base'), readPictureBytes);
        expect(value === undefined).toBe(diagnostics.length > 0);
        if (value === undefined) return;
        const faults = checkHouse(full, value, choiceOf('base'));
        if (faults.some(({ severity }) => severity === 'error')) return;
        const made = await renderDocx(full, new Map(), undefined, { house: value });
        expect(readDocx(made).units.length).toBeGreaterThan(0);
        filled += 1;
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(filled).toBeGreaterThan(10);
  });

  it('keeps to its styles if all of them are there', () => {
    expect(said(judged([], { styles: STYLES }))).toEqual([]);
  });
});
