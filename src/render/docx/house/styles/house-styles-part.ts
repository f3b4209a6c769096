import { element } from '../../xml.ts';
import type { Part } from '../read-part.ts';
import { storyPart } from '../write-part.ts';
import {
  childOf,
  elementsOf,
  isElement,
  make,
  withChildren,
  type XmlElement,
} from '../xml-tree.ts';
import { baseOf, type HouseStyles, lineage } from './house-styles.ts';

export interface StylesSetting {
  readonly part: Part | undefined;
  readonly styles: HouseStyles;
  /** The numbers of the house's lists. */
  readonly lists: ReadonlySet<string>;
  /** The styles that the house lacks, as XML. */
  readonly added: string;
  /** Of the text, BCP 47: the house's own holds for its own words only. */
  readonly lang: string;
}

/** `word/styles.xml`: the house's styles, what leads nowhere left out, and the added ones behind them. */
export function houseStylesPart({ part, styles, lists, added, lang }: StylesSetting): string {
  const children = elementsOf(styles.root).map((child) => {
    if (child.name === 'w:docDefaults') return inLanguage(child, lang);
    return child.name === 'w:style' ? sound(child, styles, lists) : child;
  });
  const hasDefaults = children.some(({ name }) => name === 'w:docDefaults');
  const defaults = hasDefaults ? [] : [inLanguage(make('w:docDefaults'), lang)];
  const root = withChildren(styles.root, [...defaults, ...children, { xml: added }]);
  return storyPart(root, part?.namespaces ?? new Map());
}

function inLanguage(defaults: XmlElement, lang: string): XmlElement {
  const given = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
  const others =
    given === undefined ? [] : elementsOf(given).filter(({ name }) => name !== 'w:lang');
  const before = others.filter(({ name }) => !BEHIND_LANGUAGE.has(name) && name.startsWith('w:'));
  const behind = others.filter((other) => !before.includes(other));
  const language = {
    xml: element('w:lang', { 'w:val': lang, 'w:eastAsia': lang, 'w:bidi': lang }),
  };
  const run = make('w:rPrDefault', {}, [make('w:rPr', {}, [...before, language, ...behind])]);
  return withChildren(defaults, [run, ...[childOf(defaults, 'w:pPrDefault')].filter(isElement)]);
}

const BEHIND_LANGUAGE: ReadonlySet<string> = new Set([
  'w:eastAsianLayout',
  'w:specVanish',
  'w:oMath',
]);

/** A style without ways to styles and lists that are not there, and without a language of its own. */
function sound(style: XmlElement, styles: HouseStyles, lists: ReadonlySet<string>): XmlElement {
  const id = style.attributes['w:styleId'] ?? '';
  const children = elementsOf(style).flatMap((child) => {
    if (child.name === 'w:basedOn') return isBase(id, styles) ? [child] : [];
    if (child.name === 'w:next' || child.name === 'w:link') {
      return fits(child, style, styles) ? [child] : [];
    }
    if (child.name === 'w:rPr') return [without(child, ({ name }) => name === 'w:lang')];
    if (child.name === 'w:pPr') return [without(child, (each) => isLostList(each, lists))];
    return [child];
  });
  return withChildren(style, children);
}

/** A paragraph is followed by one; a style of paragraphs is linked to one of characters, and back. */
function fits({ name, attributes }: XmlElement, style: XmlElement, { byId }: HouseStyles): boolean {
  const own = style.attributes['w:type'] ?? 'paragraph';
  const linked = own === 'paragraph' ? 'character' : 'paragraph';
  return byId.get(attributes['w:val'] ?? '')?.type === (name === 'w:next' ? 'paragraph' : linked);
}

/** A base is there, of the same type, and not based on what is based on it. */
function isBase(id: string, styles: HouseStyles): boolean {
  const style = styles.byId.get(id);
  const base = style && baseOf(style, styles);
  if (style === undefined || base === undefined) return false;
  return !lineage(base, styles).includes(style);
}

function isLostList(property: XmlElement, lists: ReadonlySet<string>): boolean {
  if (property.name !== 'w:numPr') return false;
  const list = childOf(property, 'w:numId')?.attributes['w:val'];
  return list !== undefined && list !== '0' && !lists.has(list);
}

function without(parent: XmlElement, isLeft: (child: XmlElement) => boolean): XmlElement {
  return withChildren(
    parent,
    elementsOf(parent).filter((child) => !isLeft(child)),
  );
}
