import { type Drawn, readElement } from './drawn.ts';
import { lengthFrom } from './length.ts';
import { numbersFrom } from './numbers.ts';
import { shortened } from './properties.ts';
import type { Scene } from './scene.ts';
import type { XmlElement, XmlText } from './xml-element.ts';

/** A character with where it says that it stands, in lengths of its text. */
export interface Character {
  readonly text: string;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly dx: number;
  readonly dy: number;
  readonly rotate: number;
  readonly words: Words;
  /** Offset in the file: of the text that it stands in, near enough where the text has entities. */
  readonly start: number;
}

/** Text of one look: one stretch of text directly in one element. */
export interface Words {
  readonly drawn: Drawn;
  /** Above the line of the text. */
  readonly rise: number;
  /** How wide the element's text must come out. */
  readonly length: number | undefined;
  /** Nothing else is in the element. */
  readonly isOnePiece: boolean;
  readonly end: number;
}

/** Lists of places that an element gives to its characters, those of its children included. */
interface Places {
  readonly lists: ReadonlyMap<'x' | 'y' | 'dx' | 'dy' | 'rotate', readonly number[]>;
  count: number;
}

interface Reading {
  readonly scene: Scene;
  readonly characters: Character[];
  /** Of the elements around, the innermost last. */
  readonly places: Places[];
  /** A blank here would follow a blank. */
  isAfterBlank: boolean;
}

/** The characters of a text and of all in it, blanks joined as XML's writers mean them. */
export function charactersOf(drawn: Drawn, scene: Scene): Character[] {
  const reading: Reading = { scene, characters: [], places: [], isAfterBlank: true };
  readAll(drawn, 0, reading);
  const { characters } = reading;
  const last = characters.at(-1);
  if (last?.text === ' ' && !last.words.drawn.spot.style.keepsBlanks) characters.pop();
  return characters;
}

function readAll(drawn: Drawn, rise: number, reading: Reading): void {
  const { element } = drawn;
  const { scene } = reading;
  reading.places.push({ lists: listsOf(drawn, scene), count: 0 });
  const written = element.attributes.get('textLength');
  const { fontSize } = drawn.spot.style;
  const length =
    written === undefined
      ? undefined
      : lengthFrom(written, { fontSize, whole: drawn.spot.viewport.width });
  const isOnePiece = element.children.length === 1;
  for (const child of element.children) {
    if (child.type === 'text') {
      readText(child, { drawn, rise, length, isOnePiece, end: child.end }, reading);
    } else {
      readInner(child, drawn, rise, reading);
    }
  }
  reading.places.pop();
}

function readInner(child: XmlElement, drawn: Drawn, rise: number, reading: Reading): void {
  if (child.space !== 'svg' || SILENT.has(child.name)) return;
  const { scene } = reading;
  if (child.name !== 'tspan' && child.name !== 'a') {
    scene.findings.say('unsupported', `holds <${child.name}> in a text`, child);
    return;
  }
  scene.budget.element(child, drawn.spot.depth);
  const inner = readElement(child, drawn.spot, scene);
  if (inner.properties.get('display')?.trim() === 'none') return;
  readAll(inner, rise + shiftOf(inner, drawn, scene), reading);
}

const SILENT: ReadonlySet<string> = new Set(
  'title desc metadata script style set animate animateTransform animateMotion animateColor'.split(
    ' ',
  ),
);

/** How far `baseline-shift` raises the letters. */
function shiftOf({ element, properties, spot }: Drawn, around: Drawn, { findings }: Scene): number {
  const written = properties.get('baseline-shift')?.trim() ?? 'baseline';
  const size = around.spot.style.fontSize;
  if (written === 'sub') return -0.2 * size;
  if (written === 'super') return 0.33 * size;
  if (/^(?:baseline|inherit|initial|unset)$/.test(written)) return 0;
  const shift = lengthFrom(written, { fontSize: spot.style.fontSize, whole: spot.style.fontSize });
  if (shift === undefined) {
    findings.say('unsupported', `has “${shortened(written)}” as “baseline-shift”`, element);
  }
  return shift ?? 0;
}

function listsOf({ element, spot }: Drawn, { findings }: Scene): Places['lists'] {
  const { width, height } = spot.viewport;
  const lists = new Map<'x' | 'y' | 'dx' | 'dy' | 'rotate', readonly number[]>();
  for (const name of ['x', 'y', 'dx', 'dy', 'rotate'] as const) {
    const written = element.attributes.get(name);
    if (written === undefined || written.trim() === '') continue;
    const whole = name.endsWith('x') ? width : height;
    const list =
      numbersFrom(written) ??
      written
        .trim()
        .split(/[\s,]+/)
        .map((one) => lengthFrom(one, { fontSize: spot.style.fontSize, whole }));
    const lengths = list.filter((length) => length !== undefined);
    if (lengths.length === list.length) lists.set(name, lengths);
    else findings.say('broken', `has “${shortened(written)}” where “${name}” is a length`, element);
  }
  return lists;
}

function readText(node: XmlText, words: Words, reading: Reading): void {
  const { keepsBlanks } = words.drawn.spot.style;
  let start = node.start;
  for (const written of node.text) {
    const text = BLANK.test(written) ? ' ' : written;
    const isDropped = text === ' ' && !keepsBlanks && reading.isAfterBlank;
    if (!isDropped) addCharacter(text, words, start, reading);
    start += written.length;
  }
}

const BLANK = /^[ \t\r\n]$/;

function addCharacter(text: string, words: Words, start: number, reading: Reading): void {
  reading.isAfterBlank = text === ' ';
  const { places } = reading;
  const placeOf = (name: 'x' | 'y' | 'dx' | 'dy') => {
    const owner = places.findLast(({ lists, count }) => lists.get(name)?.[count] !== undefined);
    return owner?.lists.get(name)?.[owner.count];
  };
  reading.characters.push({
    text,
    x: placeOf('x'),
    y: placeOf('y'),
    dx: placeOf('dx') ?? 0,
    dy: placeOf('dy') ?? 0,
    rotate: rotationOf(places),
    words,
    start,
  });
  for (const place of places) place.count += text.length;
}

/** The last angle of a list goes on. */
function rotationOf(places: readonly Places[]): number {
  const owner = places.findLast(({ lists }) => lists.has('rotate'));
  const angles = owner?.lists.get('rotate') ?? [];
  return angles[Math.min(owner?.count ?? 0, angles.length - 1)] ?? 0;
}
