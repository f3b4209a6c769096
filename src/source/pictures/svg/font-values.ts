import type { FaceRole } from '../../../model/theme.ts';
import { lengthFrom } from './length.ts';
import { numberFrom } from './numbers.ts';

/** Names of well-known faces, by what they look like. */
const MONO =
  /\b(?:monospace|ui-monospace|courier|consolas|menlo|monaco|lucida console|mono|code|typewriter)\b/i;
const SANS =
  /\b(?:sans|arial|helvetica|verdana|tahoma|calibri|segoe|roboto|inter|ubuntu|trebuchet|system-ui|gill|frutiger|univers|futura|myriad|lato|grotesk?)\b/i;
const SERIF =
  /\b(?:serif|times|georgia|garamond|cambria|palatino|book antiqua|baskerville|bodoni|caslon|century|didot|minion|utopia|charter|cmr\d*)\b/i;

/** Which of a theme's faces stands for a list of faces: the first name that says what it looks like. */
export function faceOf(list: string): FaceRole {
  for (const name of list.split(',')) {
    if (MONO.test(name)) return 'mono';
    if (SANS.test(name)) return 'sans';
    if (SERIF.test(name)) return 'serif';
  }
  return 'sans';
}

export function weightFrom(value: string, parent: number): number | undefined {
  if (value === 'normal') return 400;
  if (value === 'bold') return 700;
  if (value === 'bolder') return parent < 600 ? 700 : 900;
  if (value === 'lighter') return parent < 600 ? 100 : 400;
  const weight = numberFrom(value);
  return weight === undefined || weight < 1 || weight > 1000 ? undefined : weight;
}

/** Sizes by name, in pixels, as all browsers have them. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['xx-small', 9],
  ['x-small', 10],
  ['small', 13],
  ['medium', 16],
  ['large', 18],
  ['x-large', 24],
  ['xx-large', 32],
]);

export function fontSizeFrom(value: string, parent: number): number | undefined {
  const word = value.trim().toLowerCase();
  if (word === 'larger') return parent * 1.2;
  if (word === 'smaller') return parent / 1.2;
  const size = SIZES.get(word) ?? lengthFrom(word, { fontSize: parent, whole: parent });
  return size === undefined || size < 0 ? undefined : size;
}

/** `italic bold 12px/1.2 serif` as the properties that it stands for. */
export function fontShorthand(value: string): ReadonlyMap<string, string> | undefined {
  const words = value.trim().split(/\s+/);
  const size = words.findIndex((word) => /^[\d.]+(?:px|pt|em|ex|rem|mm|cm|in|pc|%)/i.test(word));
  const [fontSize = ''] = words[size]?.split('/') ?? [];
  const family = words
    .slice(size + 1)
    .join(' ')
    .replace(/^\/\s*\S+\s+/, '');
  if (size === -1 || family === '') return undefined;
  const properties = new Map([
    ['font-size', fontSize],
    ['font-family', family],
    ['font-style', 'normal'],
    ['font-weight', 'normal'],
  ]);
  for (const word of words.slice(0, size)) {
    if (/^(?:italic|oblique)$/i.test(word)) properties.set('font-style', 'italic');
    else if (/^(?:bold|bolder|lighter|[1-9]00)$/i.test(word)) properties.set('font-weight', word);
    else if (word !== 'normal') return undefined;
  }
  return properties;
}
