/** A character that is to be shown, with the text that its glyph will stand for. */
export interface Unit {
  readonly codePoint: number;
  readonly text: string;
}

/** Characters that only one face can show together: a letter with its marks, a composed emoji. */
export interface Cluster {
  readonly units: readonly Unit[];
  /** It asks for its picture form (U+FE0F), or is a key cap. */
  readonly wantsEmoji: boolean;
}

export const ZERO_WIDTH_JOINER = 0x200d;
const BYTE_ORDER_MARK = 0xfeff;
const ZERO_WIDTH_SPACE = 0x200b;
const EMOJI_SELECTOR = '\uFE0F';
const KEY_CAP = 0x20e3;
const SPACE = 0x20;

/** Divides a text into clusters. What has no look of its own stays in the text of its neighbour. */
export function clustersOf(text: string): Cluster[] {
  const clusters: GrowingCluster[] = [];
  let unseen = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!isIgnorable(codePoint)) {
      put(clusters, unitOf(codePoint, unseen + character));
      unseen = '';
    } else if (codePoint !== BYTE_ORDER_MARK && !hide(clusters.at(-1), character)) {
      unseen += character;
    }
  }
  if (unseen !== '') put(clusters, { codePoint: ZERO_WIDTH_SPACE, text: unseen });
  return clusters;
}

interface GrowingCluster extends Cluster {
  readonly units: Unit[];
  wantsEmoji: boolean;
}

function put(clusters: GrowingCluster[], unit: Unit): void {
  const last = clusters.at(-1);
  if (last === undefined || !joins(last.units, unit.codePoint)) {
    clusters.push({ units: [unit], wantsEmoji: false });
    return;
  }
  last.units.push(unit);
  if (unit.codePoint === KEY_CAP) last.wantsEmoji = true;
}

function hide(cluster: GrowingCluster | undefined, character: string): boolean {
  const last = cluster?.units.pop();
  if (cluster === undefined || last === undefined) return false;
  cluster.units.push({ ...last, text: last.text + character });
  if (character === EMOJI_SELECTOR) cluster.wantsEmoji = true;
  return true;
}

/** Tabs and line ends are white space to a reader, and fonts have no glyph for them. */
function unitOf(codePoint: number, text: string): Unit {
  const isBlank = (codePoint >= 0x09 && codePoint <= 0x0d) || codePoint === 0x2028;
  return isBlank ? { codePoint: SPACE, text: ' ' } : { codePoint, text };
}

function joins(units: readonly Unit[], codePoint: number): boolean {
  const last = units.at(-1)?.codePoint ?? 0;
  if (codePoint === ZERO_WIDTH_JOINER || last === ZERO_WIDTH_JOINER) return true;
  if (isRegional(codePoint)) return units.length === 1 && isRegional(last);
  return isSkinTone(codePoint) || isMark(codePoint);
}

const isRegional = (codePoint: number) => codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
const isSkinTone = (codePoint: number) => codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;
const isMark = (codePoint: number) =>
  codePoint >= 0x300 && /^\p{M}$/u.test(String.fromCodePoint(codePoint));

const ignorable: readonly (readonly [number, number])[] = [
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x180b, 0x180f],
  [0x200b, 0x200c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [BYTE_ORDER_MARK, BYTE_ORDER_MARK],
  [0xe0000, 0xe0fff],
];

/** Default ignorable code points but the joiner, which composes emoji, and the soft hyphen. */
function isIgnorable(codePoint: number): boolean {
  return codePoint >= 0x34f && ignorable.some(([from, to]) => from <= codePoint && codePoint <= to);
}
