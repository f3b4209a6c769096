import {
  childOf,
  elementsOf,
  isElement,
  make,
  withAttributes,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../xml-tree.ts';

/**
 * A part without what only its making or another computer knows: prompts and bindings of content controls,
 * paths of pictures, second forms of pictures, numbers that notes had.
 */
export function cleanStory(element: XmlElement): XmlElement {
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(([name]) => !isWay(element, name)),
  );
  const children = element.children.flatMap((child) => cleanNode(child, element.name));
  return cleaned({ name: element.name, attributes, children });
}

function cleanNode(node: XmlNode, parent: string): XmlNode[] {
  if (!isElement(node)) return [node];
  return DROPPED.get(parent)?.has(node.name) ? [] : [cleanStory(node)];
}

const DROPPED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'w:sdtPr',
    new Set([
      'w:dataBinding',
      'w15:dataBinding',
      'w:placeholder',
      'w:showingPlcHdr',
      'w:id',
      'w:lock',
      'w:text',
      'w:date',
    ]),
  ],
  // Word’s numbers of notes are those of the pack.
  ['w:footnotePr', new Set(['w:numFmt', 'w:numStart', 'w:numRestart'])],
  // A drawing of the same picture that few programs know.
  ['a:blip', new Set(['a:extLst'])],
]);

/** Ways to files on the computer that made the part. */
function isWay({ name }: XmlElement, attribute: string): boolean {
  if (attribute === 'r:href' || attribute === 'o:href') return true;
  return name.startsWith('v:') && /^(src|href|o:title)$/.test(attribute);
}

const PATH = /^([A-Za-z]:[\\/]|\\\\|file:|\/(Users|home)\/)/;

function cleaned(element: XmlElement): XmlElement {
  if (element.name === 'pic:cNvPr') return { ...element, attributes: { id: '0', name: '' } };
  if (element.name === 'wp:docPr') return described(element);
  return element;
}

/** What nobody has described says nothing: listeners are told so. */
function described(drawing: XmlElement): XmlElement {
  const { descr = '', title = '', ...others } = drawing.attributes;
  const words = [descr, title].find((each) => each.trim() !== '' && !PATH.test(each)) ?? '';
  if (words !== '') return withAttributes({ ...drawing, attributes: others }, { descr: words });
  const kept = elementsOf(drawing).filter(({ name }) => name !== 'a:extLst');
  return withChildren({ ...drawing, attributes: others }, [...kept, DECORATIVE]);
}

const DECORATIVE: XmlElement = make('a:extLst', {}, [
  make('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [
    {
      xml: '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>',
    },
  ]),
]);

/** Whether a content control shows what its reader is to fill in. */
export function showsPrompt(control: XmlElement): boolean {
  return childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
}
