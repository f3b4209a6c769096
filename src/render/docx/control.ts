import { storable } from './characters.ts';
import type { Place } from './place.ts';
import { element } from './xml.ts';

/** What an editor of the document may want to fill in anew. */
interface Control {
  /** For programs, such as `date`. */
  readonly tag: string;
  /** For editors, as Word shows it over the control. */
  readonly alias: string;
  /** The property of the document that it shows and changes. */
  readonly property?: 'title';
}

/**
 * Words as a content control (ECMA-376, 17.5.2): they stand in the line as they did, and can be filled in by
 * hand or by a program. Words of several looks can't be bound to a property, which has none.
 */
export function controlXml(
  { tag, alias, property }: Control,
  words: string,
  { book }: Place,
): string {
  if (words === '') return '';
  const isPlain = words.startsWith('<w:r>') && words.indexOf('<w:r>', 1) < 0;
  const properties = [
    element('w:alias', { 'w:val': storable(alias) }),
    element('w:tag', { 'w:val': tag }),
    element('w:id', { 'w:val': book.controls.next() }),
    isPlain && property !== undefined ? BINDINGS[property] : '',
    isPlain ? '<w:text/>' : '',
  ];
  const content = element('w:sdtContent', {}, words);
  return element('w:sdt', {}, element('w:sdtPr', {}, properties.join('')) + content);
}

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** Word's name for the part with the core properties. */
const CORE_PART = '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}';

const BINDINGS = {
  title: element('w:dataBinding', {
    'w:prefixMappings': `xmlns:c='${CORE}' xmlns:d='${DUBLIN_CORE}'`,
    'w:xpath': '/c:coreProperties[1]/d:title[1]',
    'w:storeItemID': CORE_PART,
  }),
} as const;
