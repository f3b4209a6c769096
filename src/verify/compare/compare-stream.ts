import type { ReadingUnit, UnitKind } from '../../model/reading-text.ts';
import { alignWords } from './align-words.ts';
import type { Added, Difference, Moved, Stream } from './difference.ts';
import { type Words, wordsOf } from './words.ts';

/** The kinds that a format may read for each kind of a pack; see `UnitKind`. */
const readAs: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  title: ['title', 'heading', 'text'],
  heading: ['heading'],
  text: ['text', 'alt'],
  code: ['code'],
  cell: ['cell'],
  alt: ['alt'],
  dataHead: ['dataHead', 'data', 'cell'],
  data: ['data', 'cell'],
  drawn: ['drawn'],
};

/** Compares two sequences of units by pairing their words, and says what became of each unit. */
export function compareStream(
  stream: Stream,
  expected: readonly ReadingUnit[],
  found: readonly ReadingUnit[],
): Difference[] {
  const left = wordsOf(expected);
  const right = wordsOf(found);
  const partners = alignWords(left.words, right.words);
  const paired: Paired = {
    stream,
    found,
    left,
    right,
    partners,
    taken: takenWords(right, partners),
  };
  const fates = expected.flatMap((unit, index) => fateOf(unit, index, paired) ?? []);
  return withMoves(fates, addedUnits(paired));
}

interface Paired {
  readonly stream: Stream;
  readonly found: readonly ReadingUnit[];
  readonly left: Words;
  readonly right: Words;
  /** By expected word: the found word, or -1. */
  readonly partners: Int32Array;
  /** By found word: 1 if it has a partner. */
  readonly taken: Uint8Array;
}

function takenWords({ words }: Words, partners: Int32Array): Uint8Array {
  const taken = new Uint8Array(words.length);
  for (const partner of partners) if (partner >= 0) taken[partner] = 1;
  return taken;
}

/** What is wrong with an expected unit; nothing if it is there as it should be. */
function fateOf(expected: ReadingUnit, index: number, paired: Paired): Difference | undefined {
  const { stream, left, partners } = paired;
  const own = partners.subarray(left.starts[index], left.starts[index + 1]);
  const placed = own.filter((partner) => partner >= 0);
  const [first] = placed;
  const last = placed.at(-1);
  if (first === undefined || last === undefined) {
    return own.length === 0 ? undefined : { type: 'lost', stream, expected };
  }
  const place = { first, last };
  const whole = placed.length === own.length && last - first === own.length - 1;
  if (!whole || touchesStrangers(place, paired)) {
    return { type: 'changed', stream, expected, found: surroundings(place, paired) };
  }
  return boundaryFault(expected, place, paired) ?? kindFault(expected, place, paired);
}

/** Found words, first and last, that an expected unit's words are paired with. */
interface PlaceFound {
  readonly first: number;
  readonly last: number;
}

/** Whether words that are nowhere expected stand beside these, in the same found unit. */
function touchesStrangers({ first, last }: PlaceFound, { right, taken }: Paired): boolean {
  const isStranger = (word: number, neighbour: number) =>
    right.unitOf[word] === right.unitOf[neighbour] && taken[word] === 0;
  return isStranger(first - 1, first) || isStranger(last + 1, last);
}

function boundaryFault(
  expected: ReadingUnit,
  place: PlaceFound,
  paired: Paired,
): Difference | undefined {
  const { stream, right } = paired;
  const opens = right.unitOf[place.first - 1] !== right.unitOf[place.first];
  const isOne = right.unitOf[place.first] === right.unitOf[place.last];
  if (isOne && (opens || expected.joins)) return undefined;
  return { type: 'misjoined', stream, expected, found: surroundings(place, paired) };
}

function kindFault(
  expected: ReadingUnit,
  { first }: PlaceFound,
  { stream, right, found }: Paired,
): Difference | undefined {
  const unit = found[right.unitOf[first] ?? -1];
  if (unit === undefined || readAs[expected.kind].includes(unit.kind)) return undefined;
  return { type: 'mistaken', stream, expected, found: unit };
}

/** The text of all found units that hold these words. */
function surroundings({ first, last }: PlaceFound, { found, right }: Paired): string {
  const units = found.slice(right.unitOf[first], (right.unitOf[last] ?? -1) + 1);
  return units.map(({ text }) => text).join(' ¶ ');
}

/** Found units of which no word was expected where it stands. */
function addedUnits({ stream, found, right, taken }: Paired): Added[] {
  return found.flatMap((unit, index) => {
    const own = taken.subarray(right.starts[index], right.starts[index + 1]);
    const isStranger = own.length > 0 && own.every((word) => word === 0);
    return isStranger ? [{ type: 'added' as const, stream, found: unit }] : [];
  });
}

/** What is lost in one place and added in another has moved. */
function withMoves(fates: readonly Difference[], added: readonly Added[]): Difference[] {
  const waiting = new Map<string, Added[]>();
  for (const unit of added) {
    const same = waiting.get(unit.found.text) ?? [];
    same.push(unit);
    waiting.set(unit.found.text, same);
  }
  const moved = new Set<Added>();
  const settled = fates.map((fate) => {
    const partner = fate.type === 'lost' ? waiting.get(fate.expected.text)?.pop() : undefined;
    if (fate.type !== 'lost' || partner === undefined) return fate;
    moved.add(partner);
    return { type: 'moved', stream: fate.stream, expected: fate.expected } satisfies Moved;
  });
  return [...settled, ...added.filter((unit) => !moved.has(unit))];
}
