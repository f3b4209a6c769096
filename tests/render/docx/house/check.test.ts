import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import type { Pack } from '../../../../src/model/pack.ts';
import { checkHouse } from '../../../../src/render/docx/house/check-house.ts';
import { openHouse } from '../../../../src/render/docx/house/open-house.ts';
import { renderDocx } from '../../../../src/render/docx/render-docx.ts';
import { readPictureBytes } from '../../../../src/source/pictures/read-picture-bytes.ts';
import { readDocx } from '../../../../src/verify/docx/read-docx.ts';
import { BODY, baseWish, bound, field } from '../../../support/house-base.ts';
import {
  choiceOf,
  faultOf,
  type HouseWish,
  houseBytes,
  houseOf,
  type RelationWish,
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

  it('what this brief does not say warns where its line would stay', () => {
    expect(said(judged(['Write to: {{contact}}', '{{contact}}']))).toEqual([]);
    const [finding] = judged(['Dear {{contact}}, hello']);
    expect(finding).toMatchObject({ code: 'house/nothing-to-say', severity: 'warning' });
  });
});

describe('what stands on a cover and not in the house', () => {
  it('is an error that lists it, with the placeholders that would show it', () => {
    const body = paragraph('{{kind}}') + paragraph('{{body}}') + SECTION;
    const [finding] = judged([], { body });
    expect(finding?.code).toBe('house/not-shown');
    expect(finding?.message).toContain('“A title”, “Law”, “the delegation”');
    expect(finding?.help).toContain('{{title}}, {{subtitle}}, {{prepared-for}}');
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

describe('a house’s text that no pack may pass on', () => {
  const withBody = (body: string, wish: HouseWish = {}) =>
    faultOf(
      houseBytes({ body: body + paragraph('{{body}}') + SECTION, ...wish }),
      choiceOf('base'),
    );

  it.each([
    [
      'tracked changes',
      '<w:p><w:ins w:id="1" w:author="Ilse Geheim"><w:r><w:t>new words</w:t></w:r></w:ins></w:p>',
      'tracked changes',
    ],
    [
      'a tracked change of a look',
      '<w:p><w:pPr><w:pPrChange w:id="1" w:author="x"><w:pPr/></w:pPrChange></w:pPr></w:p>',
      'tracked changes',
    ],
    ['a comment', '<w:p><w:commentRangeStart w:id="1"/></w:p>', 'comments'],
    ['an object', '<w:p><w:r><w:object/></w:r></w:p>', 'embedded object'],
    ['a control of ActiveX', '<w:p><w:r><w:control/></w:r></w:p>', 'embedded object'],
    ['a piece of another file', '<w:altChunk r:id="rId9"/>', 'embedded object'],
    ['endnotes', '<w:p><w:r><w:endnoteReference w:id="2"/></w:r></w:p>', 'endnotes'],
    ['its author’s name', `<w:p>${field('AUTHOR', 'Ilse')}</w:p>`, '“AUTHOR”'],
    ['the clock’s date', `<w:p>${field('DATE \\@ yyyy', '2019')}</w:p>`, '“DATE”'],
    ['a text that is fetched', `<w:p>${field('INCLUDETEXT x', '')}</w:p>`, '“INCLUDETEXT”'],
    ['a program to run', '<w:p><w:fldSimple w:instr="DDEAUTO c:\\cmd"/></w:p>', '“DDEAUTO”'],
    ['a list that no pack has', `<w:p>${field('TOC \\c "Abbildung"', '')}</w:p>`, 'no pack counts'],
    [
      'contents without an end',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r></w:p>',
      'ends in another',
    ],
    ['its maker’s name in a control', bound('creator', 'Ilse Geheim'), 'that nothing fills'],
    [
      'a prompt that nothing answers',
      bound('category', '[Category]', '<w:showingPlcHdr/>'),
      'that nothing fills',
    ],
    ['a relation that is not there', '<w:p><w:hyperlink r:id="rId99"/></w:p>', 'not there'],
  ])('with %s is refused', (_, body, message) => {
    const fault = withBody(body);
    expect(fault).toMatch(/^house\/(content|xml)/);
    expect(fault).toContain(message);
  });

  it.each([
    ['oleObject', 'embeddings/x.bin', undefined, 'holds “oleObject”'],
    ['image', 'https://tracker.example/x.png', 'External', 'fetched from'],
    ['hyperlink', 'file:///C:/house/x.docx', 'External', 'only some computers'],
    ['hyperlink', 'javascript:alert(1)', 'External', 'only some computers'],
  ] as const)('with a relation of the type %s to %s is refused', (type, target, mode, message) => {
    const relation: RelationWish =
      mode === undefined ? ['rId9', type, target] : ['rId9', type, target, mode];
    const relations = [relation];
    expect(withBody('<w:p><w:r><w:pict r:id="rId9"/></w:r></w:p>', { relations })).toContain(
      message,
    );
  });

  it('says at which words it stands', () => {
    const body =
      '<w:p><w:r><w:t>Kept </w:t></w:r><w:del w:id="1"><w:r><w:t>gone</w:t></w:r></w:del></w:p>';
    expect(withBody(body)).toContain('It stands in word/document.xml: “Kept gone”.');
  });

  it('may hold them where only its styles are taken', () => {
    const bytes = houseBytes({ body: '<w:p><w:ins w:id="1"><w:r/></w:ins></w:p>' });
    expect(faultOf(bytes, choiceOf('styles'))).toBe('none');
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
