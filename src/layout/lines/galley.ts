import type { StyleName } from '../../model/theme.ts';
import { has, MARK } from '../tags/marks.ts';
import { OBJECT, type Run, type TaggedText } from '../tags/tagged.ts';
import { cutRuns } from '../text/cut-runs.ts';
import { padBeside } from '../text/look.ts';
import type { Proof } from '../text/proof.ts';
import type { TypeCase, Word } from '../text/type-case.ts';
import { type BreakPlace, breakPlaces } from './break-places.ts';
import type { Hyphenate, Hyphenation } from './hyphenate.ts';
import { crumbsOf } from './last-resort.ts';
import type { PageNumbers } from './page-numbers.ts';
import { ALWAYS, GLUE, Pieces, type Spot } from './pieces.ts';
import { type RunPart, RunWalk } from './run-walk.ts';
import type { Divider, Syllable } from './syllables.ts';
import { spaceOf, withoutTail } from './white-space.ts';

/** What a paragraph is cut with. */
export interface GalleyTools {
  readonly types: TypeCase;
  readonly divider: Divider;
  readonly hyphenation: Hyphenation;
  /** How large a picture in the line is, in points, if lines are so long. */
  readonly pictureSize: (source: string, longest: number) => { width: number; height: number };
  /** Told of all words, and of those that have a character without a glyph. */
  readonly proof: Proof;
  /** What is said of pages. */
  readonly pages: PageNumbers;
}

const COST = { hyphen: 60, dash: 50, slash: 100, joint: 150 };
/** What a hyphen costs more in a name, and behind two letters alone. */
const WORSE_HYPHEN = 50;
/** Shorter words are never divided. */
const SHORTEST_DIVIDED = 5;
/** No line of ours holds a word of so many characters. */
const LONGEST_WORD = 400;
const CAPITAL = /^\P{L}*\p{Lu}/u;

/**
 * Cuts a paragraph into boxes, glue and penalties; the last piece always ends a line. A word wider
 * than `narrowest` may be broken anywhere.
 */
export function galleyOf(
  text: TaggedText,
  style: StyleName,
  narrowest: number,
  tools: GalleyTools,
): Pieces {
  const { smallCaps, hyphenate } = tools.types.theme.styles[style];
  for (const run of text.runs) tools.proof.read(run);
  const runs = cutRuns(
    text.runs.map((run) => numbered(run, tools.pages)),
    smallCaps,
  );
  const whole = runs.map((run) => run.text).join('');
  const rules = tools.hyphenation(text.lang);
  const divide = hyphenate ? rules : undefined;
  const galley = new Galley(runs, style, { ...tools, narrowest, divide, hyphenate: rules });
  let start = 0;
  for (const place of breakPlaces(whole)) {
    galley.add(whole.slice(start, place.offset), place);
    start = place.offset;
  }
  galley.add(whole.slice(start), { offset: whole.length, isRequired: true });
  return galley.pieces;
}

function numbered(run: Run, pages: PageNumbers): Run {
  return run.page === undefined ? run : { ...run, text: pages.textOf(run.page) };
}

interface Tools extends GalleyTools {
  readonly narrowest: number;
  /** The language's rules, in a style that divides words. */
  readonly divide: Hyphenate | undefined;
  /** The language's rules, for words that no line can hold. */
  readonly hyphenate: Hyphenate | undefined;
}

/** Makes pieces of the segments of a paragraph, one after the other. */
class Galley {
  readonly pieces = new Pieces();
  readonly #walk: RunWalk;
  readonly #style: StyleName;
  readonly #tools: Tools;
  #words = 0;
  #spot: Spot | undefined;

  constructor(runs: readonly Run[], style: StyleName, tools: Tools) {
    this.#walk = new RunWalk(runs);
    this.#style = style;
    this.#tools = tools;
  }

  /** What stands between two places where a line may end. */
  add(segment: string, { isRequired }: BreakPlace): void {
    const core = withoutTail(segment);
    const tail = segment.slice(core.length);
    this.#addCore(core);
    const last = this.#walk.pass(tail);
    if (last === undefined) return;
    const spot = this.#spotOf(last);
    const space = spaceOf(tail);
    if (this.pieces.kinds.at(-1) === GLUE) {
      // White space counts once.
      if (!isRequired) return;
      this.pieces.cutAt(this.pieces.count - 1);
    }
    if (isRequired) this.#addPenalty(spot, ALWAYS, space);
    else if (space !== '') this.#addGlue(spot, space);
    else this.#addPermission(spot, core, tail);
  }

  #addCore(core: string): void {
    const parts = this.#walk.take(core);
    const first = this.pieces.count;
    if (core.length < LONGEST_WORD) {
      for (const part of parts) this.#addWord(part);
      if (this.pieces.widestSince(first) <= this.#tools.narrowest) return;
      this.pieces.cutAt(first);
    }
    this.#addCrumbs(parts);
  }

  #addWord({ text, run, start }: RunPart): void {
    if (text === OBJECT && run.picture !== undefined)
      return this.#addPicture(run, run.picture.source);
    const spot = this.#spotOf(run);
    if (run.page !== undefined) return this.#addPageNumber(text, spot);
    const isCode = has(run.marks, MARK.code);
    if (isCode && start === 0) this.#addPad(spot);
    this.#addSyllables(text, spot, isCode);
    if (isCode && start + text.length === run.text.length) this.#addPad(spot);
  }

  #addSyllables(text: string, spot: Spot, isCode: boolean): void {
    const { types, divider, divide, proof } = this.#tools;
    const { look, run } = spot;
    const word = types.word(look, text);
    if (word.isIncomplete) proof.lack(run.text, run.at, types.missing(look, text));
    const stretching = this.#stretchOf(word, spot, isCode);
    this.#words += 1;
    const joined = divider.joined(look, text);
    const isWhole = divide === undefined || isCode || text.length < SHORTEST_DIVIDED;
    const syllables = isWhole || joined.length > 1 ? joined : divider.divide(look, text, divide);
    const space = stretching / syllables.length;
    for (const [index, { text: part, width }] of syllables.entries()) {
      if (index > 0 && joined.length > 1) this.#addPenalty(spot, COST.joint, '');
      else if (index > 0) this.#addHyphen(spot, hyphenCost(text, syllables[index - 1], index));
      this.pieces.addBox(spot, part, this.#words, { width, space });
    }
  }

  /** The width of the spaces inside a word that justification stretches. */
  #stretchOf({ spaces }: Word, { look }: Spot, isCode: boolean): number {
    return isCode || spaces === 0 ? 0 : spaces * this.#tools.types.word(look, ' ').width;
  }

  /** Room for the tint of code. */
  #addPad(spot: Spot): void {
    const width = padBeside(spot.look, this.#tools.types.theme);
    this.pieces.addBox(spot, '', 0, { width, space: 0 });
  }

  #addPicture(run: Run, source: string): void {
    const { width, height } = this.#tools.pictureSize(source, this.#tools.narrowest);
    this.#words += 1;
    this.pieces.heights.set(this.pieces.count, height);
    this.pieces.addBox(this.#spotOf(run), OBJECT, this.#words, { width, space: 0 });
  }

  /** In the room of the widest number: where lines end must not depend on which one it is. */
  #addPageNumber(text: string, spot: Spot): void {
    const { types, pages } = this.#tools;
    const widths = Array.from('0123456789', (digit) => types.word(spot.look, digit).width);
    this.#words += 1;
    const width = pages.digits * Math.max(...widths);
    this.pieces.addBox(spot, text, this.#words, { width, space: 0 });
  }

  /** A word that no line can hold ends where it must. */
  #addCrumbs(parts: readonly RunPart[]): void {
    const words = parts.map(({ text, run }) => ({ text, isWhole: isObject(run) }));
    const crumbs = crumbsOf(words, this.#tools.hyphenate);
    for (const [index, { text, part: at, cost, isHyphen }] of crumbs.entries()) {
      const part = parts[at];
      if (part === undefined) continue;
      this.#addCrumb(text, part);
      // Behind the word stands what comes behind it anyway.
      if (index === crumbs.length - 1) return;
      const spot = this.#spotOf(part.run);
      if (isHyphen) this.#addHyphen(spot, cost);
      else this.#addPenalty(spot, cost, '');
    }
  }

  #addCrumb(text: string, part: RunPart): void {
    const { run } = part;
    if (isObject(run)) return this.#addWord(part);
    const { types, proof } = this.#tools;
    const spot = this.#spotOf(run);
    const { width, isIncomplete } = types.word(spot.look, text);
    if (isIncomplete) proof.lack(run.text, run.at, types.missing(spot.look, text));
    this.#words += 1;
    this.pieces.addBox(spot, text, this.#words, { width, space: 0 });
  }

  #addGlue(spot: Spot, space: string): void {
    const { width } = this.#tools.types.word(spot.look, space);
    this.pieces.addGlue(spot, space, width, has(spot.run.marks, MARK.code));
  }

  #addPenalty(spot: Spot, cost: number, text: string, isHyphen = false): void {
    this.pieces.addPenalty(spot, cost, { text, width: 0, isHyphen });
  }

  #addPermission(spot: Spot, core: string, tail: string): void {
    if (tail.includes('\u00AD')) return this.#addHyphen(spot);
    const last = core.at(-1) ?? '';
    const cost = /[-‐–—]/.test(last) ? COST.dash : last === '/' ? COST.slash : 0;
    this.#addPenalty(spot, cost, '', /[-‐]/.test(last));
  }

  #addHyphen(spot: Spot, cost = COST.hyphen): void {
    const { width } = this.#tools.types.word(spot.look, '\u00AD');
    this.pieces.addPenalty(spot, cost, { text: '', width, isHyphen: true });
  }

  /** Words in a row share one. */
  #spotOf(run: Run): Spot {
    if (this.#spot?.run !== run) {
      const look = this.#tools.types.look(run.style ?? this.#style, run.marks);
      this.#spot = { look, run };
    }
    return this.#spot;
  }
}

/** Pictures and numbers of pages are never broken. */
function isObject({ picture, page }: Run): boolean {
  return picture !== undefined || page !== undefined;
}

function hyphenCost(word: string, before: Syllable | undefined, index: number): number {
  const isName = CAPITAL.test(word);
  const isShort = index === 1 && (before?.text.length ?? 0) < 3;
  return COST.hyphen + (isName ? WORSE_HYPHEN : 0) + (isShort ? WORSE_HYPHEN : 0);
}
