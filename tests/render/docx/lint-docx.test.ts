import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { richPack } from '../../support/pack.ts';
import { lintDocx } from './lint-docx.ts';

const files = unzipSync(await renderDocx(richPack(), new Map([['background', 2]])));

/** What is found when a part is changed. */
function faults(part: string, from: RegExp | string, to: string): string[] {
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  return lintDocx(zipSync({ ...files, [part]: strToU8(changed) }, { level: 0 }));
}

const document = 'word/document.xml';

it.each([
  ['XML that is not closed', document, '</w:body>', ''],
  [
    'a relation to a part that is not there',
    'word/_rels/document.xml.rels',
    'styles.xml',
    'none.xml',
  ],
  ['a relation to a script', 'word/_rels/document.xml.rels', 'https://example.org', 'javascript:x'],
  ['a relation that is not there', document, /r:embed="\w+"/, 'r:embed="rId999"'],
  ['a style that is not there', document, 'w:val="Lead"', 'w:val="Lied"'],
  [
    'two styles of one paragraph',
    document,
    '<w:pStyle w:val="Lead"/>',
    '<w:pStyle w:val="Lead"/><w:pStyle w:val="Lead"/>',
  ],
  ['a list that is not there', document, /<w:numId w:val="1"\/>/, '<w:numId w:val="999"/>'],
  ['a note that is not there', document, /(<w:footnoteReference w:id=)"1"/, '$1"9"'],
  ['a reference to nothing', document, 'REF law', 'REF low'],
  ['a link to nothing', document, 'w:anchor="prosecution"', 'w:anchor="prosecutor"'],
  ['a bookmark with a name that Word refuses', document, 'w:name="counts"', 'w:name="the counts"'],
  ['a bookmark twice', document, 'w:name="counts"', 'w:name="LAW"'],
  ['a field without an end', document, '<w:r><w:fldChar w:fldCharType="end"/></w:r>', ''],
  ['a cell without a paragraph', document, /<w:p>(?:(?!<w:p>).)*<\/w:p><\/w:tc>/, '</w:tc>'],
  ['two drawings of one number', document, '<wp:docPr id="2"', '<wp:docPr id="1"'],
  ['a drawing that says nothing', document, / descr="[^"]*"/, ' descr=""'],
])('finds %s', (_, part, from, to) => {
  expect(faults(part, from, to)).not.toEqual([]);
});
