import { HouseFault } from './house-fault.ts';
import { ORDERS, ROW_TOGGLES, TOGGLES } from './schema-order.ts';
import { childOf, isElement, textIn, valueOf, type XmlElement, type XmlNode } from './xml-tree.ts';

/**
 * A part without what only its making left in it (revision ids, marks of spelling, tags), and with the
 * children of each element in the order of the schema. What belongs nowhere is refused, with its place.
 */
export function tidied(root: XmlElement, part: string): XmlElement {
  return tidyElement(root, part);
}

function tidyElement(element: XmlElement, place: string): XmlElement {
  const here = placeIn(element, place);
  const children = element.children.flatMap((child) => tidyNode(child, here));
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(([name]) => !TRACES.test(name)),
  );
  return { name: element.name, attributes, children: ordered(element.name, children, here) };
}

/** Ids that Word gives to each session of editing and each paragraph. */
const TRACES = /^(w:rsid\w*|w14:paraId|w14:textId)$/;

function tidyNode(node: XmlNode, place: string): XmlNode[] {
  if (!isElement(node)) return [node];
  if (DROPPED.has(node.name)) return [];
  if (UNWRAPPED.has(node.name)) {
    const inside = node.children.filter(
      (child) => !(isElement(child) && child.name.endsWith('Pr')),
    );
    return inside.flatMap((child) => tidyNode(child, place));
  }
  if (TOGGLES.has(node.name)) return toggled(node);
  return [tidyElement(node, place)];
}

/** What says nothing to readers. */
const DROPPED: ReadonlySet<string> = new Set([
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:permStart',
  'w:permEnd',
  'w:rsid',
  'w:rsids',
  'w:printerSettings',
  'w:numPicBullet',
  'w:lvlPicBulletId',
]);

/** Tags that Word keeps round text for other programs. */
const UNWRAPPED: ReadonlySet<string> = new Set(['w:smartTag', 'w:customXml']);

function toggled({ name, attributes }: XmlElement): XmlElement[] {
  const isOff = /^(0|false|off)$/.test(attributes['w:val'] ?? '1');
  if (isOff && ROW_TOGGLES.has(name)) return [];
  return [{ name, attributes: isOff ? { 'w:val': '0' } : {}, children: [] }];
}

function ordered(name: string, children: XmlNode[], place: string): XmlNode[] {
  const order = ORDERS.get(name);
  if (order === undefined) return children;
  const foreign = order.size;
  const placed = children.filter(isElement).map((child) => {
    const known = order.get(child.name);
    if (known === undefined && child.name.startsWith('w:')) throw misplaced(child, name, place);
    return { child, at: known ?? foreign };
  });
  return onceEach(
    name,
    placed.toSorted((a, b) => a.at - b.at).map(({ child }) => child),
  );
}

/** Where each property may be said once, the first counts. */
function onceEach(parent: string, children: XmlElement[]): XmlElement[] {
  if (!parent.endsWith('Pr') || parent === 'w:sectPr') return children;
  const seen = new Set<string>();
  return children.filter(({ name }) => !seen.has(name) && seen.add(name));
}

function misplaced({ name }: XmlElement, parent: string, place: string): HouseFault {
  if (CHANGES.test(name)) return trackedChange(place);
  return new HouseFault('xml', {
    message: `holds “${name}” in “${parent}”, where Word’s format has none`,
    help: 'Open the file in Word and save it anew.',
    place,
  });
}

const CHANGES = /^w:((ins|del|moveFrom|moveTo)(RangeStart)?|cell(Ins|Del|Merge)|\w+Change)$/;

/** Whether an element marks a tracked change. */
export function isTracked(name: string): boolean {
  return CHANGES.test(name);
}

export function trackedChange(place: string): HouseFault {
  return new HouseFault('content', {
    message: 'holds tracked changes',
    help: 'Accept or reject all changes in Word, and save the file.',
    place,
  });
}

/** A style by its name, a paragraph by its first words. */
export function placeIn(element: XmlElement, place: string): string {
  const [part = ''] = place.split(': ', 1);
  if (element.name === 'w:style') return `${part}: the style “${valueOf(element, 'w:name') ?? ''}”`;
  if (element.name !== 'w:p' || childOf(element, 'w:r') === undefined) return place;
  return placeOfText(part, textIn(element));
}

const LONGEST_QUOTE = 60;

/** Such as `word/header1.xml: “Prepared for …”`. */
export function placeOfText(part: string, text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  if (words === '') return part;
  const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1)}…` : words;
  return `${part}: “${quote}”`;
}
