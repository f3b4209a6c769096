import {
  childOf,
  elementsOf,
  isElement,
  valueOf,
  withAttributes,
  type XmlElement,
} from '../xml-tree.ts';
import { styleKey } from './style-names.ts';

export interface HouseStyle {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly isCustom: boolean;
  readonly base: string | undefined;
  readonly element: XmlElement;
}

/** The styles of a house by their ids, and what holds for all text. */
export interface HouseStyles {
  readonly root: XmlElement;
  readonly byId: ReadonlyMap<string, HouseStyle>;
  /** By type and by name as names are compared. */
  readonly byName: ReadonlyMap<string, HouseStyle>;
  /** Of all paragraphs: what they are based on that say nothing else. */
  readonly defaults: Properties;
}

/** What a style, or what it is based on, says of paragraphs and of characters. */
export interface Properties {
  readonly paragraph: ReadonlyMap<string, XmlElement>;
  readonly run: ReadonlyMap<string, XmlElement>;
}

/** Reads `word/styles.xml`. An id that is there twice counts once, as it does in Word. */
export function readStyles(root: XmlElement): HouseStyles {
  const byId = new Map<string, HouseStyle>();
  const byName = new Map<string, HouseStyle>();
  for (const element of elementsOf(root)) {
    if (element.name !== 'w:style') continue;
    const style = readStyle(element);
    if (style.id === '' || byId.has(style.id)) continue;
    byId.set(style.id, style);
    for (const name of namesOf(style)) {
      const key = nameKey(style.type, name);
      if (!byName.has(key)) byName.set(key, style);
    }
  }
  const kept = root.children.filter(
    (child) =>
      !isElement(child) || child.name !== 'w:style' || byId.get(idOf(child))?.element === child,
  );
  return { root: { ...root, children: kept }, byId, byName, defaults: readDefaults(root) };
}

export function nameKey(type: string, name: string): string {
  return `${type} ${styleKey(name)}`;
}

/** What holds in a style: its own words, and those of all that it is based on, the nearest first. */
export function propertiesOf(style: HouseStyle, styles: HouseStyles): Properties {
  const paragraph = new Map<string, XmlElement>();
  const run = new Map<string, XmlElement>();
  for (const { element } of lineage(style, styles)) {
    inherit(paragraph, childOf(element, 'w:pPr'));
    inherit(run, childOf(element, 'w:rPr'));
  }
  inheritAll(paragraph, styles.defaults.paragraph);
  inheritAll(run, styles.defaults.run);
  return { paragraph, run };
}

export function defaultStyle(type: string, styles: HouseStyles): HouseStyle | undefined {
  return [...styles.byId.values()].find((style) => style.type === type && style.isDefault);
}

function readStyle(element: XmlElement): HouseStyle {
  const { attributes } = element;
  return {
    id: idOf(element),
    type: attributes['w:type'] ?? 'paragraph',
    name: valueOf(element, 'w:name') ?? '',
    isDefault: isOn(attributes['w:default']),
    isCustom: isOn(attributes['w:customStyle']),
    base: valueOf(element, 'w:basedOn'),
    element,
  };
}

function idOf({ attributes }: XmlElement): string {
  return attributes['w:styleId'] ?? '';
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && /^(1|true|on)$/.test(value);
}

/** A style's own name before its other ones. */
function namesOf({ name, element }: HouseStyle): string[] {
  const others = (valueOf(element, 'w:aliases') ?? '').split(/[,;]/);
  return [name, ...others].filter((each) => each.trim() !== '');
}

function readDefaults(root: XmlElement): Properties {
  const defaults = childOf(root, 'w:docDefaults');
  const paragraph = new Map<string, XmlElement>();
  const run = new Map<string, XmlElement>();
  inherit(paragraph, childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'));
  inherit(run, childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'));
  return { paragraph, run };
}

/** What a style is based on: only a style of its own type counts. */
export function baseOf(style: HouseStyle, { byId }: HouseStyles): HouseStyle | undefined {
  const base = style.base === undefined ? undefined : byId.get(style.base);
  return base?.type === style.type ? base : undefined;
}

/** From the style itself to the root; a circle ends where it closes. */
export function lineage(style: HouseStyle, styles: HouseStyles): HouseStyle[] {
  const seen = new Set<HouseStyle>();
  let next: HouseStyle | undefined = style;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    next = baseOf(next, styles);
  }
  return [...seen];
}

function inherit(known: Map<string, XmlElement>, properties: XmlElement | undefined): void {
  const said = properties === undefined ? [] : elementsOf(properties);
  inheritAll(known, new Map(said.map((element) => [element.name, element])));
}

/** Of spaces, indents and faces each side is inherited by itself. */
function inheritAll(known: Map<string, XmlElement>, said: ReadonlyMap<string, XmlElement>): void {
  for (const [name, element] of said) {
    const own = known.get(name);
    known.set(name, own === undefined ? element : withAttributes(element, own.attributes));
  }
}
