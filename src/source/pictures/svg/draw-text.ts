import type {
  TextBaseline,
  TextChunk,
  TextFont,
  TextPiece,
  VectorNode,
} from '../../../model/vector.ts';
import { share } from './colour.ts';
import type { Drawn } from './drawn.ts';
import { judgeDrawn } from './judge-drawn.ts';
import { lookOf } from './look-of.ts';
import { isNearLook, isNearText } from './near.ts';
import type { Scene } from './scene.ts';
import type { Style } from './style.ts';
import { type Character, charactersOf, type Words } from './text-characters.ts';

/** Words, taken apart to pieces of one look in chunks that are anchored together (SVG 2, 11). */
export function drawText(drawn: Drawn, scene: Scene): VectorNode[] {
  const characters = charactersOf(drawn, scene);
  scene.budget.segments(characters.length * SEGMENTS, drawn.element);
  const chunks = chunksOf(characters, drawn, scene);
  if (!isNear(chunks, drawn, characters.length)) {
    scene.findings.say('broken', 'has words too large or too far away to be meant', drawn.element);
    return [];
  }
  const isSeen = chunks.some(({ pieces }) => pieces.some(leavesMark));
  return isSeen ? [{ type: 'text', chunks, matrix: drawn.spot.matrix }] : [];
}

/** What a letter's outline has at least, by experience. */
const SEGMENTS = 20;

function leavesMark({ fill, stroke }: TextPiece): boolean {
  return fill !== undefined || stroke !== undefined;
}

function chunksOf(characters: readonly Character[], drawn: Drawn, scene: Scene): TextChunk[] {
  const chunks: (TextChunk & { readonly pieces: TextPiece[] })[] = [];
  let last: Character | undefined;
  let text = '';
  const flush = () => {
    if (last !== undefined) chunks.at(-1)?.pieces.push(pieceOf(last, text, drawn, scene));
    text = '';
  };
  for (const character of characters) {
    const begins = last === undefined || character.x !== undefined || character.y !== undefined;
    if (begins || !goesOn(character, last)) {
      flush();
      last = character;
    }
    if (begins) chunks.push(beginChunk(character));
    text += character.text;
  }
  flush();
  return chunks;
}

function beginChunk({ x, y, words }: Character) {
  const place = { ...(x !== undefined && { x }), ...(y !== undefined && { y }) };
  return { ...place, anchor: words.drawn.spot.style.anchor, pieces: [] };
}

function isNear(chunks: readonly TextChunk[], { spot }: Drawn, letters: number): boolean {
  return chunks.every(({ x = 0, y = 0, pieces }) =>
    pieces.every((piece) => {
      const { dx, dy, rotate, length = 0, font } = piece;
      const { size, letterSpace, wordSpace, rise } = font;
      const numbers = [x, y, dx, dy, rotate, length, size, letterSpace, wordSpace, rise];
      return isNearText(numbers, spot.matrix, letters) && isNearLook(piece);
    }),
  );
}

function goesOn(character: Character, last: Character | undefined): boolean {
  const isPlain = character.dx === 0 && character.dy === 0 && character.rotate === 0;
  return isPlain && last?.words === character.words && last.rotate === 0;
}

function pieceOf(
  { words, dx, dy, rotate, start }: Character,
  text: string,
  whole: Drawn,
  scene: Scene,
): TextPiece {
  const { drawn, length } = words;
  const { style } = drawn.spot;
  if (drawn !== whole) judgeDrawn(drawn, scene);
  scene.budget.segments(dashesOf(style, text.length), drawn.element);
  const opacity = drawn === whole ? 1 : opacityOf(words);
  const look = style.isVisible
    ? lookOf(drawn.element, { bounds: undefined, spot: drawn.spot }, scene)
    : {};
  return {
    text,
    font: fontOf(words),
    dx,
    dy,
    rotate,
    ...(length !== undefined && words.isOnePiece && { length }),
    ...look,
    ...(look.fill !== undefined && {
      fill: { ...look.fill, opacity: look.fill.opacity * opacity },
    }),
    ...(look.stroke !== undefined && {
      stroke: { ...look.stroke, opacity: look.stroke.opacity * opacity },
    }),
    at: { file: scene.file, start, end: Math.max(start + 1, words.end) },
  };
}

/** About how many dashes the outlines of letters are cut into. */
function dashesOf({ dashes, fontSize }: Style, letters: number): number {
  const period = dashes.reduce((sum, dash) => sum + dash, 0);
  return period === 0 ? 0 : (letters * fontSize * 10 * dashes.length) / period;
}

function opacityOf({ drawn }: Words): number {
  return share(drawn.properties.get('opacity') ?? '1') ?? 1;
}

function fontOf({ drawn, rise }: Words): TextFont {
  const { style } = drawn.spot;
  return {
    face: style.face,
    size: style.fontSize,
    weight: weightOf(style.weight),
    italic: style.italic,
    letterSpace: style.letterSpace,
    wordSpace: style.wordSpace,
    baseline: baselineOf(drawn),
    rise,
  };
}

/** The nearest that themes have. */
function weightOf(weight: number): TextFont['weight'] {
  if (weight >= 650) return 700;
  return weight >= 500 ? 600 : 400;
}

function baselineOf({ element, properties, spot }: Drawn): TextBaseline {
  const own = element.name === 'tspan' ? properties.get('alignment-baseline')?.trim() : undefined;
  return (own !== undefined && ALIGNED.get(own)) || spot.style.baseline;
}

const ALIGNED: ReadonlyMap<string, TextBaseline> = new Map([
  ['middle', 'middle'],
  ['central', 'central'],
  ['hanging', 'hanging'],
  ['text-before-edge', 'top'],
  ['before-edge', 'top'],
  ['text-after-edge', 'bottom'],
  ['after-edge', 'bottom'],
  ['alphabetic', 'alphabetic'],
]);
