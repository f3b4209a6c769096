import { type Properties, shortened } from './properties.ts';
import type { Style } from './style.ts';
import { ownFontSize, type StyleBase, styleReaders } from './style-readers.ts';
import type { SvgFindings } from './svg-finding.ts';
import type { XmlElement } from './xml-element.ts';

/** The style of an element, from its parent's and what is said of itself. */
export function styleOf(
  element: XmlElement,
  properties: Properties,
  { parent, diagonal }: { readonly parent: Style; readonly diagonal: number },
  findings: SvgFindings,
): Style {
  const space = element.attributes.get('xml:space');
  if (properties.size === 0 && space === undefined) return parent;
  const fontSize = ownFontSize(properties, parent);
  const say = (property: string, value: string) =>
    findings.say('unsupported', `has “${shortened(value)}” as “${property}”`, element);
  if (fontSize === undefined) say('font-size', properties.get('font-size') ?? '');
  const base: StyleBase = { parent, diagonal, fontSize: fontSize ?? parent.fontSize };
  const style = { ...parent, fontSize: base.fontSize };
  if (space !== undefined) style.keepsBlanks = space === 'preserve';
  for (const [property, value] of properties) {
    const said = readValue(property, value, base);
    if (said === undefined) say(property, value);
    else Object.assign(style, said);
  }
  return style;
}

/** What a property says of the style: nothing new where it is another's, or inherited. */
function readValue(property: string, value: string, base: StyleBase): Partial<Style> | undefined {
  const read = styleReaders.get(property);
  const word = value.trim().toLowerCase();
  if (read === undefined || word === 'inherit' || word === 'unset') return {};
  return read(word === 'initial' ? (INITIAL_VALUES.get(property) ?? 'none') : value, base);
}

/** What `initial` stands for, where it is not `none`. */
const INITIAL_VALUES: ReadonlyMap<string, string> = new Map([
  ['color', 'black'],
  ['fill', 'black'],
  ['fill-opacity', '1'],
  ['stroke-opacity', '1'],
  ['fill-rule', 'nonzero'],
  ['clip-rule', 'nonzero'],
  ['stroke-width', '1'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['stroke-miterlimit', '4'],
  ['stroke-dashoffset', '0'],
  ['visibility', 'visible'],
  ['font-weight', 'normal'],
  ['letter-spacing', 'normal'],
  ['word-spacing', 'normal'],
  ['text-anchor', 'start'],
  ['dominant-baseline', 'auto'],
]);
