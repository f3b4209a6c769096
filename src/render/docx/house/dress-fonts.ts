import { WORD } from '../namespaces.ts';
import { element, xmlDocument } from '../xml.ts';
import { treeXml } from './write-part.ts';
import { elementsOf, withChildren, type XmlElement } from './xml-tree.ts';

/** What may be said of a font; not the font itself, whose licence is the house's. */
const SAID: ReadonlySet<string> = new Set(
  ['altName', 'panose1', 'charset', 'family', 'notTrueType', 'pitch', 'sig'].map(
    (name) => `w:${name}`,
  ),
);

/** `word/fontTable.xml`: the house's faces. */
export function dressFonts(house: XmlElement | undefined): string {
  const seen = new Set<string>();
  const fonts = (house === undefined ? [] : elementsOf(house)).filter(({ name, attributes }) => {
    const face = attributes['w:name'] ?? '';
    const isNew = name === 'w:font' && face !== '' && !seen.has(face);
    seen.add(face);
    return isNew;
  });
  const written = fonts.map((font) =>
    treeXml(
      withChildren(
        font,
        elementsOf(font).filter(({ name }) => SAID.has(name)),
      ),
    ),
  );
  return xmlDocument(element('w:fonts', { 'xmlns:w': WORD }, written.join('')));
}
