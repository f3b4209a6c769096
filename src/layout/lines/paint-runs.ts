import type { Item, Owner, TextItem } from '../display-list.ts';
import type { ShapedRun } from '../shaper.ts';
import { has, MARK } from '../tags/marks.ts';
import type { RunLink } from '../tags/tagged.ts';
import { type Look, padBeside } from '../text/look.ts';
import type { TypeCase } from '../text/type-case.ts';
import type { Letters } from './letters.ts';
import type { Spot } from './pieces.ts';

/** Where a line's letters go, in points. */
export interface Stand {
  readonly x: number;
  readonly baseline: number;
  readonly top: number;
  readonly height: number;
  readonly wordSpace: number;
}

const layout = { artifact: 'Layout' } as const;

/**
 * Makes items of a line: grounds first, then letters from left to right, then lines through and
 * under them, then links. So the letters of one element follow each other.
 */
export function paintRuns(letters: Letters, stand: Stand, types: TypeCase): Item[] {
  const stretches = stretchesOf(letters, stand);
  const isPlain = stretches.every(({ first }) => first.run.marks === 0);
  const written = stretches.flatMap((stretch) => write(stretch, stand));
  if (isPlain) return written;
  return [
    ...sameIn(stretches, codeOf).flatMap((piece) => tint(piece, stand, types)),
    ...written,
    ...stretches.flatMap((stretch) => linesOf(stretch, stand, types)),
    ...sameIn(stretches, ({ first }) => first.run.link).flatMap((piece) =>
      leadTo(piece, stand, types),
    ),
  ];
}

/** Letters in a row that one item holds. */
interface Stretch {
  readonly first: Spot;
  readonly x: number;
  readonly runs: ShapedRun[];
  width: number;
  /** Before the first letter: the room that the tint of code takes. */
  lead: number;
  /** Of a picture. */
  readonly height: number;
}

function stretchesOf(
  { words, spots, heights, hanging }: Letters,
  { x, wordSpace }: Stand,
): Stretch[] {
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  let left = x;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const spot = spots[index];
    if (word === undefined || spot === undefined) continue;
    if (last === undefined || !holds(last.first, spot)) {
      const height = heights.get(index) ?? 0;
      last = { first: spot, x: left, runs: [], width: 0, lead: 0, height };
      stretches.push(last);
    }
    if (last.runs.length === 0) last.lead = last.width;
    for (const run of word.runs) last.runs.push(run);
    const width = word.width + word.spaces * stretchIn(spot, wordSpace);
    left += width;
    // What hangs behind the line has no ground and no line under it.
    if (index < words.length - hanging) last.width += width;
  }
  return stretches;
}

/** Spaces in code keep their width. */
function stretchIn({ run }: Spot, wordSpace: number): number {
  return has(run.marks, MARK.code) ? 0 : wordSpace;
}

function holds(first: Spot, spot: Spot): boolean {
  if (first === spot) return first.run.picture === undefined;
  if (first.look !== spot.look || first.run.picture !== undefined) return false;
  return (
    leafOf(first.run.owner) === leafOf(spot.run.owner) &&
    first.run.link === spot.run.link &&
    spot.run.picture === undefined
  );
}

function leafOf(owner: Owner) {
  return 'leaf' in owner ? owner.leaf : undefined;
}

function write({ first, x, runs, width, height, lead }: Stretch, stand: Stand): Item[] {
  const { owner, picture } = first.run;
  const { look } = first;
  if (picture !== undefined) {
    const y = stand.top + (stand.height - height) / 2;
    return [{ type: 'picture', source: picture.source, x, y, width, height, owner }];
  }
  if (runs.length === 0) return [];
  const isRigid = has(first.run.marks, MARK.code);
  const item: TextItem = {
    type: 'text',
    x: x + lead,
    y: stand.baseline - look.rise,
    size: look.size,
    colour: look.colour,
    runs,
    wordSpace: isRigid ? 0 : stand.wordSpace,
    letterSpace: look.letterSpace,
    owner,
  };
  return [item];
}

/** A part of a line with something in common, such as a link. */
interface Common<Value> {
  readonly value: Value;
  readonly look: Look;
  readonly x: number;
  width: number;
  /** Of its highest picture. */
  height: number;
}

function sameIn<Value>(
  stretches: readonly Stretch[],
  valueOf: (stretch: Stretch) => Value | undefined,
): Common<Value>[] {
  const found: Common<Value>[] = [];
  let last: Common<Value> | undefined;
  for (const stretch of stretches) {
    const value = valueOf(stretch);
    if (value === undefined) last = undefined;
    else if (last !== undefined && last.value === value) {
      last.width += stretch.width;
      last.height = Math.max(last.height, stretch.height);
    } else {
      const { x, width, height } = stretch;
      last = { value, look: stretch.first.look, x, width, height };
      found.push(last);
    }
  }
  return found;
}

function codeOf({ first: { run } }: Stretch) {
  return has(run.marks, MARK.code) ? leafOf(run.owner) : undefined;
}

function tint({ look, x, width }: Common<unknown>, stand: Stand, types: TypeCase): Item[] {
  const { ascent, descent } = types.extent(look);
  const { colours, parts } = types.theme;
  const reach = parts.code.inlinePad - padBeside(look, types.theme);
  const y = stand.baseline - ascent * 0.9;
  const height = ascent * 0.9 + descent * 0.9;
  const across = { x: x - reach, width: width + 2 * reach };
  return [{ type: 'rectangle', ...across, y, height, fill: colours.tint, owner: layout }];
}

/** Lines through and under letters; under pictures there are none. */
function linesOf({ first, x, width }: Stretch, stand: Stand, types: TypeCase): Item[] {
  const { look, run } = first;
  if (run.picture !== undefined) return [];
  const { colour, size } = look;
  const lines: Item[] = [];
  if (has(run.marks, MARK.strike)) {
    const y = stand.baseline - types.extent(look).xHeight / 2;
    lines.push(rule(x, y, width, { thickness: size / 15, colour }));
  }
  const thickness = types.theme.parts.link.underline;
  if (has(run.marks, MARK.link) && thickness > 0) {
    lines.push(rule(x, stand.baseline + size * 0.14, width, { thickness, colour }));
  }
  return lines;
}

/** The area of a link, as high as its letters or its highest picture. */
function leadTo(
  { value, look, x, width, height: tallest }: Common<RunLink>,
  stand: Stand,
  types: TypeCase,
): Item[] {
  const { ascent, descent } = types.extent(look);
  const isPicture = tallest > ascent + descent;
  const y = isPicture ? stand.top : stand.baseline - ascent;
  const height = isPicture ? stand.height : ascent + descent;
  return [{ type: 'link', x, y, width, height, ...value }];
}

function rule(
  x: number,
  y: number,
  width: number,
  { thickness, colour }: { thickness: number; colour: string },
): Item {
  return { type: 'line', x1: x, y1: y, x2: x + width, y2: y, thickness, colour, owner: layout };
}
