import { normalReading, type ReadingUnit } from '../../model/reading-text.ts';
import { readXml } from './read-xml.ts';
import type { StyleKinds } from './style-kinds.ts';

/** A section's own headers by the pages that they stand on, and whether its first page is one of these. */
interface Section {
  readonly headers: Map<string, string>;
  hasOtherFirst: boolean;
}

/**
 * The marks that stand at the head of every page, such as “Draft”: one unit, as they are read once. A page
 * whose header lacks them is a page without them, and then there are none. `textOf` gives a part of the
 * package, or nothing where there is none.
 */
export function readMarks(
  textOf: (name: string) => string | undefined,
  styles: StyleKinds,
): ReadingUnit[] {
  const files = headerFiles(textOf('word/_rels/document.xml.rels'));
  const inherited = new Map<string, string>();
  const heads = new Set<string>();
  for (const { headers, hasOtherFirst } of sectionsIn(textOf('word/document.xml'))) {
    for (const [pages, id] of headers) inherited.set(pages, id);
    for (const pages of hasOtherFirst ? ['first', 'default'] : ['default']) {
      const file = files.get(inherited.get(pages) ?? '');
      heads.add(file === undefined ? '' : marksIn(textOf(`word/${file}`), styles));
    }
  }
  const [words = '', ...others] = heads;
  return words === '' || others.length > 0 ? [] : [{ kind: 'text', text: words }];
}

function headerFiles(xml: string | undefined): Map<string, string> {
  const files = new Map<string, string>();
  readXml(xml ?? NOTHING, {
    open: (_, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (type.endsWith('/header')) files.set(id, target);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return files;
}

const NOTHING = '<none/>';

function sectionsIn(xml: string | undefined): Section[] {
  const sections: Section[] = [];
  let current: Section | undefined;
  readXml(xml ?? NOTHING, {
    open: (name, attributes) => {
      if (name === 'w:sectPr') {
        current = { headers: new Map(), hasOtherFirst: false };
        sections.push(current);
      } else if (name === 'w:headerReference') {
        current?.headers.set(attributes['w:type'] ?? 'default', attributes['r:id'] ?? '');
      } else if (name === 'w:titlePg' && current !== undefined) {
        current.hasOtherFirst = attributes['w:val'] !== '0';
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return sections;
}

/** The words of a header's paragraphs in the style for marks. */
function marksIn(xml: string | undefined, styles: StyleKinds): string {
  let words = '';
  let style = '';
  let isText = false;
  readXml(xml ?? NOTHING, {
    open: (name, attributes) => {
      if (name === 'w:p') style = '';
      if (name === 'w:pStyle') style = attributes['w:val'] ?? '';
      isText = name === 'w:t';
    },
    close: (name) => {
      if (name === 'w:p') words += ' ';
      isText = false;
    },
    text: (text) => {
      if (isText && styles.get(style)?.isMark) words += text;
    },
  });
  return normalReading(words);
}
