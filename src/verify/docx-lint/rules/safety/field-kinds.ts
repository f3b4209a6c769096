import { bookmarkNames } from '../../document/bookmarks.ts';
import { kindOf, readFields } from '../../document/fields.ts';
import type { Rule } from '../../rule.ts';

/** Fields that say something of the document, number something, or lead to something in it. */
const HARMLESS: ReadonlySet<string> = new Set(
  `ADDIN ADVANCE AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS COMPARE CREATEDATE DATE
   DOCPROPERTY DOCVARIABLE EDITTIME EQ FILENAME FILESIZE FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF
   INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE
   REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA
   TOC XE`.split(/\s+/),
);

export const fieldKinds: Rule = {
  name: 'field-kinds',
  basis: 'our own: such fields fetch files, run programs or ask their reader',
  claim: 'No field fetches, runs or asks anything: all are of kinds that are known to be harmless.',

  *violations(docx) {
    const names = bookmarkNames(docx);
    for (const field of docx.stories.flatMap(({ root }) => readFields(root).fields)) {
      const kind = kindOf(field);
      // A formula begins with a sign; a bookmark alone is a reference.
      if (kind === '' || kind.startsWith('=') || HARMLESS.has(kind)) continue;
      if (names.has(kind.toLowerCase())) continue;
      yield { message: `A field of the kind “${kind}” is not harmless.`, at: field.element };
    }
  },
};
