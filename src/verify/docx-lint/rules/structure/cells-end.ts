import type { Rule } from '../../rule.ts';
import { named, type XmlElement } from '../../xml/element.ts';

const HOLDERS = ['w:tc', 'w:txbxContent', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:comment'];

export const cellsEnd: Rule = {
  name: 'cells-end',
  basis: 'ISO/IEC 29500-1, 17.4.65',
  claim: 'Every cell, text box, header, footer, note and comment ends in a paragraph.',

  *violations({ stories }) {
    for (const { root } of stories) {
      for (const holder of named(root, ...HOLDERS)) {
        if (endsInParagraph(holder)) continue;
        yield { message: `“${holder.name}” does not end in a paragraph.`, at: holder };
      }
    }
  },
};

const BLOCKS: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:sdt', 'w:customXml', 'w:altChunk']);

function endsInParagraph(holder: XmlElement): boolean {
  const last = holder.children.findLast(({ name }) => BLOCKS.has(name));
  if (last?.name === 'w:sdt') {
    const content = last.children.find(({ name }) => name === 'w:sdtContent');
    return content !== undefined && endsInParagraph(content);
  }
  return last?.name === 'w:p' || (last?.name === 'w:customXml' && endsInParagraph(last));
}
