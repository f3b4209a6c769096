import { describe, expect, it } from 'vitest';
import { bound, field } from '../../../support/house-base.ts';
import {
  choiceOf,
  faultOf,
  type HouseWish,
  houseBytes,
  type RelationWish,
  SECTION,
} from '../../../support/house-file.ts';
import { paragraph } from '../../../support/house-parts.ts';

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
      'contents without number',
      '<w:p><w:fldSimple w:instr="TOC"/></w:p>'.repeat(30_000),
      'more than 20 lists',
    ],
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
