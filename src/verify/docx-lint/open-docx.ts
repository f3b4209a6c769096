import { type Numbering, readNumbering } from './document/numbering.ts';
import { readStyles, type Styles } from './document/styles.ts';
import { DocxFault } from './docx-fault.ts';
import { openPackage, type Package } from './package/open-package.ts';
import type { Part } from './package/part.ts';
import { childOf, type XmlElement } from './xml/element.ts';

/** A Word document, opened for the rules. */
export interface OpenDocx extends Package {
  readonly main: Part;
  /** The roots of all parts in WordprocessingML: text, styles, lists, settings. */
  readonly roots: readonly XmlElement[];
  /** What holds text: the document, then its headers, footers, notes and comments. */
  readonly stories: readonly Story[];
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly settings: XmlElement | undefined;
}

export interface Story {
  /** `document`, or as the relation to it is called: `header`, `footer`, `footnotes`, … */
  readonly kind: string;
  readonly part: Part;
  readonly root: XmlElement;
}

const STORIES = ['header', 'footer', 'footnotes', 'endnotes', 'comments'];

/** Opens a document. Throws a DocxFault if it is none. */
export function openDocx(bytes: Uint8Array): OpenDocx {
  const opened = openPackage(bytes);
  const main = mainPart(opened);
  const rootOf = (kind: string) => partsBy(opened, main, kind)[0]?.xml?.root;
  const stories = [
    ...story('document', main),
    ...STORIES.flatMap((kind) => partsBy(opened, main, kind).flatMap((part) => story(kind, part))),
  ];
  return {
    ...opened,
    main,
    roots: [...opened.xml.values()].flatMap(({ root }) =>
      root?.name.startsWith('w:') ? [root] : [],
    ),
    stories,
    styles: readStyles(rootOf('styles')),
    numbering: readNumbering(rootOf('numbering')),
    settings: rootOf('settings'),
  };
}

function mainPart({ relations, parts, xml }: Package): Part {
  const relation = relations.find(({ kind }) => kind === 'officeDocument');
  const main = parts.get(relation?.path ?? '');
  if (main === undefined) {
    const isRead = xml.get('_rels/.rels')?.fault === undefined;
    throw notWord(isRead ? 'it has no main part' : 'its list of parts is no XML');
  }
  const root = main.xml?.root;
  if (root === undefined) return main;
  if (root.name !== 'w:document') throw notWord(`“${main.name}” is of another kind`);
  if (childOf(root, 'w:body') === undefined) throw notWord(`nothing is in “${main.name}”`);
  return main;
}

function notWord(reason: string): DocxFault {
  return new DocxFault(`This archive is no Word document: ${reason}.`);
}

/** The parts that the main part leads to by relations of a kind, each once. */
function partsBy({ parts }: Package, main: Part, kind: string): Part[] {
  const paths = main.relations.filter((relation) => relation.kind === kind).map(({ path }) => path);
  return [...new Set(paths)].flatMap((path) => parts.get(path ?? '') ?? []);
}

function story(kind: string, part: Part): Story[] {
  const root = part.xml?.root;
  return root === undefined ? [] : [{ kind, part, root }];
}
