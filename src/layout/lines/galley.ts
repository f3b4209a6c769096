import type { StyleName } from '../../model/theme.ts';
import { has, MARK } from '../tags/marks.ts';
import { OBJECT, type Run, type TaggedText } from '../tags/tagged.ts';
import { clustersOf } from '../text/clusters.ts';
import { cutRuns } from '../text/cut-runs.ts';
import { padBeside } from '../text/look.ts';
import type { Proof } from '../text/proof.ts';
import type { TypeCase, Word } from '../text/type-case.ts';
import { type BreakPlace, breakPlaces } from './break-places.ts';
import type { Hyphenate, Hyphenation } from './hyphenate.ts';
import type { PageNumbers } from './page-numbers.ts';
import { ALWAYS, BOX, GLUE, PENALTY, Pieces, type Spot } from './pieces.ts';
import type { Divider, Syllable } from './syllables.ts';

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

const COST = { hyphen: 60, dash: 50, slash: 100, anywhere: 3000 };
/** What a hyphen costs more in a name, and behind two letters alone. */
const WORSE_HYPHEN = 50;
/** Shorter words are never divided. */
const SHORTEST_DIVIDED = 5;
/** No line of ours holds a word of so many characters. */
const LONGEST_WORD = 400;
const CAPITAL = /^\P{L}*\p{Lu}/u;
const LETTER = /[\p{L}\p{N}.,;]/u;
const SPACES = /[\t\n\v\f\r \u0085\u00AD\u2000-\u2006\u2008-\u200B\u2028\u2029\u205F\u3000]+$/;

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
  const divide = hyphenate ? tools.hyphenation(text.lang) : undefined;
  const galley = new Galley(runs, style, { ...tools, narrowest, divide });
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
  readonly divide: Hyphenate | undefined;
}

/** A part of a word that stands in one run. */
interface Part {
  readonly text: string;
  readonly run: Run;
  /** In the run. */
  readonly start: number;
}

/** Walks along runs and segments at the same time; each goes on where the other ends. */
class Galley {
  readonly pieces = new Pieces();
  readonly #runs: readonly Run[];
  readonly #style: StyleName;
  readonly #tools: Tools;
  #run = 0;
  /** Characters of the current run that are already set. */
  #used = 0;
  #words = 0;
  #spot: Spot | undefined;

  constructor(runs: readonly Run[], style: StyleName, tools: Tools) {
    this.#runs = runs;
    this.#style = style;
    this.#tools = tools;
  }

  /** What stands between two places where a line may end. */
  add(segment: string, { isRequired }: BreakPlace): void {
    const core = withoutTail(segment);
    const tail = segment.slice(core.length);
    this.#addCore(core);
    const last = this.#takeTail(tail);
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
    const parts = this.#take(core);
    const first = this.pieces.count;
    if (core.length < LONGEST_WORD) {
      for (const part of parts) this.#addWord(part);
      if (this.#widestSince(first) <= this.#tools.narrowest) return;
      this.pieces.cutAt(first);
    }
    for (const part of parts) this.#addAnywhere(part);
    // Behind the word stands what comes behind it anyway.
    if (this.pieces.kinds.at(-1) === PENALTY) this.pieces.cutAt(this.pieces.count - 1);
  }

  /** The parts of a word that stand in runs of their own. */
  #take(core: string): Part[] {
    const parts: Part[] = [];
    let rest = core;
    while (rest !== '') {
      const run = this.#current();
      if (run === undefined) break;
      const text = rest.slice(0, run.text.length - this.#used);
      parts.push({ text, run, start: this.#used });
      this.#used += text.length;
      rest = rest.slice(text.length);
    }
    return parts;
  }

  /** Walks over spaces, and says in which run they stand; without any, where the word ended. */
  #takeTail(tail: string): Run | undefined {
    return this.#take(tail)[0]?.run ?? this.#runs[this.#run] ?? this.#runs.at(-1);
  }

  #current(): Run | undefined {
    let run = this.#runs[this.#run];
    while (run !== undefined && this.#used >= run.text.length) {
      this.#run += 1;
      this.#used = 0;
      run = this.#runs[this.#run];
    }
    return run;
  }

  #addWord({ text, run, start }: Part): void {
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
    const isWhole = divide === undefined || isCode || text.length < SHORTEST_DIVIDED;
    const syllables = isWhole ? [{ text, width: word.width }] : divider.divide(look, text, divide);
    const space = stretching / syllables.length;
    for (const [index, { text: part, width }] of syllables.entries()) {
      if (index > 0) this.#addHyphen(spot, hyphenCost(text, syllables[index - 1], index));
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

  /** Lets a word that no line can hold end anywhere between two characters. */
  #addAnywhere(part: Part): void {
    const { text, run } = part;
    if (run.picture !== undefined || run.page !== undefined) return this.#addWord(part);
    const { types, proof } = this.#tools;
    const spot = this.#spotOf(run);
    for (const cluster of clustersOf(text)) {
      const { width, isIncomplete } = types.word(spot.look, cluster);
      if (isIncomplete) proof.lack(run.text, run.at, types.missing(spot.look, cluster));
      this.#words += 1;
      this.pieces.addBox(spot, cluster, this.#words, { width, space: 0 });
      this.#addPenalty(spot, COST.anywhere, '');
    }
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

  /** The widest stretch without a place to end a line. */
  #widestSince(first: number): number {
    const { kinds, widths } = this.pieces;
    let widest = 0;
    let width = 0;
    for (let index = first; index < kinds.length; index += 1) {
      width = kinds[index] === BOX ? width + (widths[index] ?? 0) : 0;
      if (width > widest) widest = width;
    }
    return widest;
  }
}

function hyphenCost(word: string, before: Syllable | undefined, index: number): number {
  const isName = CAPITAL.test(word);
  const isShort = index === 1 && (before?.text.length ?? 0) < 3;
  return COST.hyphen + (isName ? WORSE_HYPHEN : 0) + (isShort ? WORSE_HYPHEN : 0);
}

/** Mostly one space, or nothing: only the rest is worth a search. */
function withoutTail(segment: string): string {
  const last = segment.length - 1;
  if (LETTER.test(segment.charAt(last))) return segment;
  if (segment.charAt(last) === ' ' && LETTER.test(segment.charAt(last - 1))) {
    return segment.slice(0, last);
  }
  return segment.replace(SPACES, '');
}

/** Ordinary white space counts once, however much of it there is; some has no width at all. */
function spaceOf(tail: string): string {
  if (tail === '' || tail === ' ') return tail;
  const visible = tail.replaceAll(/[\u00AD\u200B]/g, '');
  if (visible === '') return '';
  const special = visible.replaceAll(/[\t\n\v\f\r \u0085\u2028\u2029]/g, '');
  return special === '' ? ' ' : special;
}
