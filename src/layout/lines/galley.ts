import type { StyleName } from '../../model/theme.ts';
import { has, MARK } from '../tags/marks.ts';
import { OBJECT, type Run, type TaggedText } from '../tags/tagged.ts';
import { clustersOf } from '../text/clusters.ts';
import { cutRuns } from '../text/cut-runs.ts';
import type { Proof } from '../text/proof.ts';
import type { TypeCase } from '../text/type-case.ts';
import { type BreakPlace, breakPlaces } from './break-places.ts';
import { type Hyphenate, hyphenation } from './hyphenate.ts';
import { ALWAYS, type Piece } from './piece.ts';
import type { Divider } from './syllables.ts';

/** What a paragraph is cut with. */
export interface GalleyTools {
  readonly types: TypeCase;
  readonly divider: Divider;
  /** How large a picture in the line is, in points, if lines are so long. */
  readonly pictureSize: (source: string, longest: number) => { width: number; height: number };
  /** Told of all words, and of those that have a character without a glyph. */
  readonly proof: Proof;
}

/** The shares of a space's width by which it may grow and shrink. */
const STRETCH = 0.5;
const SHRINK = 0.18;
const COST = { hyphen: 60, dash: 50, slash: 100, anywhere: 3000 };
/** No line of ours holds a word of so many characters. */
const LONGEST_WORD = 400;
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
): Piece[] {
  const { smallCaps, hyphenate } = tools.types.theme.styles[style];
  for (const run of text.runs) tools.proof.read(run);
  const runs = cutRuns(text.runs, smallCaps);
  const whole = runs.map((run) => run.text).join('');
  const divide = hyphenate ? hyphenation(text.lang) : undefined;
  const galley = new Galley(runs, style, { ...tools, narrowest, divide });
  let start = 0;
  for (const place of breakPlaces(whole)) {
    galley.add(whole.slice(start, place.offset), place);
    start = place.offset;
  }
  galley.add(whole.slice(start), { offset: whole.length, isRequired: true });
  return galley.pieces;
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
  readonly pieces: Piece[] = [];
  readonly #runs: readonly Run[];
  readonly #style: StyleName;
  readonly #tools: Tools;
  #run = 0;
  /** Characters of the current run that are already set. */
  #used = 0;
  #words = 0;

  constructor(runs: readonly Run[], style: StyleName, tools: Tools) {
    this.#runs = runs;
    this.#style = style;
    this.#tools = tools;
  }

  /** What stands between two places where a line may end. */
  add(segment: string, { isRequired }: BreakPlace): void {
    const core = segment.replace(SPACES, '');
    const tail = segment.slice(core.length);
    this.#addCore(core);
    const last = this.#takeTail(tail);
    if (last === undefined) return;
    const spot = { ...this.#spot(last), text: /[^\u00AD\u200B]/.test(tail) ? spaceOf(tail) : '' };
    if (isRequired) this.pieces.push({ ...spot, kind: 'penalty', cost: ALWAYS });
    else if (spot.text !== '') this.#addGlue(spot);
    else this.#addPermission(spot, core, tail);
  }

  #addCore(core: string): void {
    const parts = this.#take(core);
    const first = this.pieces.length;
    if (core.length < LONGEST_WORD) {
      for (const part of parts) this.#addWord(part);
      if (this.#widestSince(first) <= this.#tools.narrowest) return;
      this.pieces.length = first;
    }
    for (const part of parts) this.#addAnywhere(part);
    if (this.pieces.length > first) this.pieces.pop();
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
    if (text === OBJECT && run.picture !== undefined) return this.#addPicture(run, run.picture);
    const spot = this.#spot(run);
    const isCode = has(run.marks, MARK.code);
    if (isCode && start === 0) this.#addPad(spot);
    this.#addSyllables(text, spot, isCode);
    if (isCode && start + text.length === run.text.length) this.#addPad(spot);
  }

  #addSyllables(text: string, spot: Piece, isCode: boolean): void {
    const { types, divider, divide, proof } = this.#tools;
    const { look, run } = spot;
    const word = types.word(look, text);
    if (word.isIncomplete) proof.lack(run.text, run.at, types.missing(look, text));
    const isWhole = divide === undefined || isCode;
    const syllables = isWhole ? [{ text, width: word.width }] : divider.divide(look, text, divide);
    const space = isCode ? 0 : (word.spaces * types.word(look, ' ').width) / syllables.length;
    this.#words += 1;
    syllables.forEach((syllable, index) => {
      if (index > 0) this.#addHyphen(spot);
      const box = { ...spot, ...syllable, kind: 'box' as const, word: this.#words };
      this.pieces.push({ ...box, stretch: space * STRETCH, shrink: space * SHRINK });
    });
  }

  /** The tint of code reaches a little over its letters. */
  #addPad(spot: Piece): void {
    const width = this.#tools.types.theme.parts.code.inlinePad;
    this.pieces.push({ ...spot, kind: 'box', width });
  }

  #addPicture(run: Run, source: string): void {
    const size = this.#tools.pictureSize(source, this.#tools.narrowest);
    this.#words += 1;
    this.pieces.push({ ...this.#spot(run), ...size, kind: 'box', text: OBJECT, word: this.#words });
  }

  /** Lets a word that no line can hold end anywhere between two characters. */
  #addAnywhere(part: Part): void {
    const { text, run } = part;
    if (run.picture !== undefined) return this.#addWord(part);
    const { types, proof } = this.#tools;
    const spot = this.#spot(run);
    for (const cluster of clustersOf(text)) {
      const { width, isIncomplete } = types.word(spot.look, cluster);
      if (isIncomplete) proof.lack(run.text, run.at, types.missing(spot.look, cluster));
      this.#words += 1;
      this.pieces.push({ ...spot, kind: 'box', text: cluster, width, word: this.#words });
      this.pieces.push({ ...spot, kind: 'penalty', cost: COST.anywhere });
    }
  }

  #addGlue(spot: Piece): void {
    const { width } = this.#tools.types.word(spot.look, spot.text);
    const isRigid = has(spot.run.marks, MARK.code);
    const stretch = isRigid ? 0 : width * STRETCH;
    const shrink = isRigid ? 0 : width * SHRINK;
    this.pieces.push({ ...spot, kind: 'glue', width, stretch, shrink });
  }

  #addPermission(spot: Piece, core: string, tail: string): void {
    if (tail.includes('\u00AD')) return this.#addHyphen(spot);
    const last = core.at(-1) ?? '';
    const cost = /[-‐–—]/.test(last) ? COST.dash : last === '/' ? COST.slash : 0;
    this.pieces.push({ ...spot, kind: 'penalty', cost, hyphen: /[-‐]/.test(last) });
  }

  #addHyphen(spot: Piece): void {
    const { width } = this.#tools.types.word(spot.look, '\u00AD');
    this.pieces.push({
      ...spot,
      kind: 'penalty',
      width,
      cost: COST.hyphen,
      hyphen: true,
      text: '',
    });
  }

  #spot(run: Run): Piece {
    const look = this.#tools.types.look(run.style ?? this.#style, run.marks);
    return { ...nothing, look, run };
  }

  /** The widest stretch without a place to end a line. */
  #widestSince(first: number): number {
    let widest = 0;
    let width = 0;
    for (let index = first; index < this.pieces.length; index += 1) {
      const piece = this.pieces[index];
      if (piece === undefined) break;
      if (piece.kind === 'penalty') width = 0;
      else width += piece.width;
      widest = Math.max(widest, width);
    }
    return widest;
  }
}

const nothing: Omit<Piece, 'look' | 'run'> = {
  kind: 'box',
  width: 0,
  stretch: 0,
  shrink: 0,
  cost: 0,
  hyphen: false,
  text: '',
  word: 0,
  height: 0,
};

/** Ordinary white space counts once, however much of it there is. */
function spaceOf(tail: string): string {
  const special = tail.replaceAll(/[\t\n\v\f\r \u0085\u00AD\u200B\u2028\u2029]/g, '');
  return special === '' ? ' ' : special;
}
