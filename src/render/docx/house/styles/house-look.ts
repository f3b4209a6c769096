import { childOf, elementsOf, make, valueOf, type XmlElement } from '../xml-tree.ts';
import { type HouseStyle, type HouseStyles, propertiesOf } from './house-styles.ts';

/** What the house's theme says: its faces and its colours. */
export interface HouseTheme {
  readonly major: string | undefined;
  readonly minor: string | undefined;
  /** `RRGGBB` by slot, such as `accent1`. */
  readonly colours: ReadonlyMap<string, string>;
}

/** How a style of the house looks, in points, as far as our own layout must know. */
export interface HouseLook {
  readonly face: string | undefined;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#RRGGBB`. */
  readonly colour: string | undefined;
  readonly before: number;
  readonly after: number;
  readonly left: number;
  readonly first: number;
  readonly isNumbered: boolean;
  /** It stays on the page of the paragraph behind it. */
  readonly keepsNext: boolean;
  /** It has a tab on the right, as lists of contents have. */
  readonly hasRightTab: boolean;
}

export function readTheme(root: XmlElement | undefined): HouseTheme {
  const elements = childOf(root, 'a:themeElements');
  const fonts = childOf(elements, 'a:fontScheme');
  const colours = new Map<string, string>();
  const scheme = childOf(elements, 'a:clrScheme');
  for (const slot of scheme === undefined ? [] : elementsOf(scheme)) {
    const [colour] = elementsOf(slot);
    const value = colour?.attributes['lastClr'] ?? colour?.attributes['val'] ?? '';
    if (/^[0-9a-f]{6}$/i.test(value)) colours.set(slot.name.slice(2), value.toUpperCase());
  }
  return { major: latin(fonts, 'a:majorFont'), minor: latin(fonts, 'a:minorFont'), colours };
}

function latin(fonts: XmlElement | undefined, slot: string): string | undefined {
  const face = childOf(childOf(fonts, slot), 'a:latin')?.attributes['typeface'];
  return face === '' ? undefined : face;
}

/** Half points, where nothing says otherwise (ISO/IEC 29500-1, 17.3.2.38). */
const USUAL_SIZE = '20';

export function lookOf(style: HouseStyle, styles: HouseStyles, theme: HouseTheme): HouseLook {
  const { paragraph, run } = propertiesOf(style, styles);
  return { ...charactersOf(run, theme), ...linesOf(paragraph) };
}

type Said = ReadonlyMap<string, XmlElement>;

function charactersOf(run: Said, theme: HouseTheme) {
  return {
    face: faceOf(run.get('w:rFonts')?.attributes ?? {}, theme),
    size: number(run.get('w:sz')?.attributes['w:val'] ?? USUAL_SIZE) / 2,
    bold: isOn(run.get('w:b')),
    italic: isOn(run.get('w:i')),
    colour: colourOf(run.get('w:color')?.attributes['w:val']),
  };
}

function linesOf(paragraph: Said) {
  const spacing = paragraph.get('w:spacing')?.attributes ?? {};
  const indents = paragraph.get('w:ind')?.attributes ?? {};
  const list = valueOf(paragraph.get('w:numPr'), 'w:numId');
  return {
    before: number(spacing['w:before']) / 20,
    after: number(spacing['w:after']) / 20,
    left: number(indents['w:left'] ?? indents['w:start']) / 20,
    first: (number(indents['w:firstLine']) - number(indents['w:hanging'])) / 20,
    isNumbered: list !== undefined && list !== '0',
    keepsNext: isOn(paragraph.get('w:keepNext')),
    hasRightTab: elementsOf(paragraph.get('w:tabs') ?? NO_TABS).some(isRightTab),
  };
}

const NO_TABS = make('w:tabs');

function isRightTab({ attributes }: XmlElement): boolean {
  return attributes['w:val'] === 'right';
}

function isOn(toggle: XmlElement | undefined): boolean {
  return toggle !== undefined && toggle.attributes['w:val'] !== '0';
}

/** A theme's face counts before a name (ISO/IEC 29500-1, 17.3.2.26). */
function faceOf(fonts: Readonly<Record<string, string>>, theme: HouseTheme): string | undefined {
  const slot = fonts['w:asciiTheme'] ?? fonts['w:hAnsiTheme'] ?? '';
  if (slot.startsWith('major')) return theme.major;
  if (slot.startsWith('minor')) return theme.minor;
  return fonts['w:ascii'] ?? fonts['w:hAnsi'];
}

function colourOf(value: string | undefined): string | undefined {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value)
    ? `#${value.toUpperCase()}`
    : undefined;
}

/** Twips or half points; measures with a unit, which hardly any program writes, count as nothing. */
function number(value: string | undefined): number {
  const found = Number(value ?? 0);
  return Number.isFinite(found) ? found : 0;
}
