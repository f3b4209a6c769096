import type { Rule } from '../../rule.ts';
import { walk, within, type XmlElement } from '../../xml/element.ts';

const BLOCK_HOLDERS = `body tc hdr ftr footnote endnote comment txbxContent sdtContent customXml docPartBody`;
const RUN_HOLDERS = `p hyperlink fldSimple sdtContent smartTag customXml ins del moveFrom moveTo dir bdo rt
  rubyBase`;

/** What an element may stand in. */
const HOLDERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['w:p', names(BLOCK_HOLDERS)],
  ['w:tbl', names(BLOCK_HOLDERS)],
  ['w:tr', names('tbl sdtContent customXml')],
  ['w:tc', names('tr sdtContent customXml')],
  ['w:r', names(RUN_HOLDERS)],
  ['w:hyperlink', names(RUN_HOLDERS)],
  ['w:t', names('r')],
  ['w:drawing', names('r')],
  ['w:fldChar', names('r')],
  ['w:footnoteReference', names('r')],
]);

export const nesting: Rule = {
  name: 'nesting',
  basis: 'ISO/IEC 29500-1, annex A',
  claim:
    'Paragraphs, tables, rows, cells, runs and texts stand only where they may, and no paragraph in another.',

  *violations({ stories }) {
    for (const { root } of stories) {
      for (const element of walk(root)) {
        const { parent, name } = element;
        const allowed = HOLDERS.get(name);
        // Formulas and drawings have their own rules for what is in them.
        if (allowed === undefined || !parent?.name.startsWith('w:')) continue;
        if (!allowed.has(parent.name)) {
          yield { message: `“${name}” may not stand in “${parent.name}”.`, at: element };
        } else if (name === 'w:p' && isInParagraph(element)) {
          yield { message: 'A paragraph stands in another.', at: element };
        }
      }
    }
  },
};

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map((name) => `w:${name}`));
}

/** Text in a drawing is a story of its own. */
function isInParagraph(element: XmlElement): boolean {
  const outer = within(element, 'w:p');
  const box = within(element, 'w:txbxContent');
  return outer !== undefined && (box === undefined || within(outer, 'w:txbxContent') === box);
}
