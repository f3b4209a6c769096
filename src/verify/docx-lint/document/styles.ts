import { at, childrenOf, named, valueOf, type XmlElement } from '../xml/element.ts';

export interface Style {
  readonly id: string;
  /** `paragraph`, `character`, `table` or `numbering`. */
  readonly type: string;
  /** In lower case, as Word compares names. */
  readonly name: string;
  readonly isDefault: boolean;
  readonly base: string | undefined;
  readonly element: XmlElement;
}

export interface Styles {
  /** In their order; there may be two of one id. */
  readonly list: readonly Style[];
  readonly byId: ReadonlyMap<string, Style>;
  /** The properties that all text begins with. */
  readonly defaults: XmlElement | undefined;
  /** What `chainOf` has found before. */
  readonly chains: Map<string | undefined, readonly Style[]>;
}

export function readStyles(root: XmlElement | undefined): Styles {
  const list = childrenOf(root, 'w:style').map(readStyle);
  return {
    list,
    byId: new Map(list.map((style) => [style.id, style])),
    defaults: at(root, 'w:docDefaults'),
    chains: new Map(),
  };
}

function readStyle(element: XmlElement): Style {
  return {
    id: valueOf(element, 'styleId') ?? '',
    type: valueOf(element, 'type') ?? 'paragraph',
    name: (valueOf(at(element, 'w:name')) ?? '').toLowerCase(),
    isDefault: ['1', 'true', 'on'].includes(valueOf(element, 'default') ?? ''),
    base: valueOf(at(element, 'w:basedOn')),
    element,
  };
}

/** Nobody bases styles on each other so often; a longer chain is cut off. */
const LONGEST_CHAIN = 50;

/** A style and those that it is based on, nearest first; a circle ends where it closes. */
export function chainOf(styles: Styles, id: string | undefined): readonly Style[] {
  const known = styles.chains.get(id);
  if (known !== undefined) return known;
  const chain = new Set<Style>();
  let style = styles.byId.get(id ?? '');
  while (style !== undefined && !chain.has(style) && chain.size < LONGEST_CHAIN) {
    chain.add(style);
    style = styles.byId.get(style.base ?? '');
  }
  styles.chains.set(id, [...chain]);
  return [...chain];
}

/** The style of a paragraph: its own, or the one for all that have none. */
export function styleOf(styles: Styles, paragraph: XmlElement): string | undefined {
  const own = valueOf(at(paragraph, 'w:pPr/w:pStyle'));
  return own ?? styles.list.find(({ type, isDefault }) => type === 'paragraph' && isDefault)?.id;
}

/** Word counts outline levels from 0; this one and what is above mean text. */
const TEXT_LEVEL = 9;

/** The level of a heading, from 1; none for other paragraphs. ISO/IEC 29500-1, 17.3.1.20. */
export function headingLevel(styles: Styles, paragraph: XmlElement): number | undefined {
  const properties = [
    paragraph,
    ...chainOf(styles, styleOf(styles, paragraph)).map(({ element }) => element),
  ];
  for (const holder of properties) {
    const outline = valueOf(at(holder, 'w:pPr/w:outlineLvl'));
    if (outline !== undefined)
      return Number(outline) < TEXT_LEVEL ? Number(outline) + 1 : undefined;
  }
  return undefined;
}

/** Where elements name styles, and of which type these are. */
const USES: ReadonlyMap<string, string> = new Map([
  ['w:pStyle', 'paragraph'],
  ['w:rStyle', 'character'],
  ['w:tblStyle', 'table'],
  ['w:numStyleLink', 'numbering'],
  ['w:styleLink', 'numbering'],
]);

/** All elements that name a style, with the type that it should have. */
export function styleUses(root: XmlElement): { element: XmlElement; type: string }[] {
  return named(root, ...USES.keys()).map((element) => ({
    element,
    type: USES.get(element.name) ?? '',
  }));
}
