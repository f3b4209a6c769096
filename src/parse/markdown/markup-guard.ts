import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import { codes, endsLine, isSpace } from './characters.ts';

/**
 * Limits to the markup of one paragraph, cell or heading. micromark looks back, or ahead, from each
 * mark that finds no partner; tens of thousands of them would keep it busy for minutes.
 */
const MOST_OPEN = 1000;
const MOST_FAILED = 2000;
const MOST_MARKS = 20_000;
/** Characters that are read in vain, from marks without a partner to the end of their paragraph. */
const MOST_WORK = 10_000_000;

/** What of one content was met so far. */
interface Tally {
  marks: number;
  /** Marks of emphasis that wait for their end, by character. */
  readonly open: Map<number, number>;
  mostOpen: number;
  failed: number;
  work: number;
}

/** Counts markup while it is read; behind the limit every mark is text, and the place is known. */
export class MarkupGuard {
  readonly #text: string;
  readonly #tallies = new WeakMap<TokenizeContext, Tally>();
  readonly #blankLine = /\n[ \t>]*\r?(?=\n)/g;
  #nextBlank = -1;
  #exceeded: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where a limit was passed, as an offset. */
  get exceededAt(): number | undefined {
    return this.#exceeded;
  }

  /** Constructs in front of micromark's own, and behind them for those that failed. */
  extensions(): Extension[] {
    return [
      { text: Object.fromEntries(MARKS.map((mark) => [mark, inFront(mark, this)])) },
      { text: Object.fromEntries(FAILING.map((mark) => [mark, behind(mark, this)])) },
    ];
  }

  /** Takes a run of marks into account. */
  count(context: TokenizeContext, mark: number, around: Around): void {
    const tally = this.#tallyOf(context);
    tally.marks++;
    if (EMPHASIS.has(mark)) countEmphasis(tally, mark, around);
    if (mark === LEFT_BRACKET && !BEGINS_CALL.has(around.next ?? 0)) countOpen(tally, mark, 1);
    if (mark === RIGHT_BRACKET) countOpen(tally, LEFT_BRACKET, -1);
    this.#judge(tally, context);
  }

  /** Takes into account that a mark was looked at in vain. */
  countFailed(context: TokenizeContext): void {
    const tally = this.#tallyOf(context);
    tally.failed++;
    tally.work += this.#restOfParagraph(context.now().offset);
    this.#judge(tally, context);
  }

  #judge({ marks, failed, work, mostOpen }: Tally, context: TokenizeContext): void {
    const isFine =
      marks <= MOST_MARKS && failed <= MOST_FAILED && work <= MOST_WORK && mostOpen <= MOST_OPEN;
    if (!isFine) this.#exceeded ??= context.now().offset;
  }

  /** How far it is to the next empty line; it is looked for only once. */
  #restOfParagraph(offset: number): number {
    if (this.#nextBlank < offset) {
      this.#blankLine.lastIndex = offset;
      this.#nextBlank = this.#blankLine.exec(this.#text)?.index ?? this.#text.length;
    }
    return this.#nextBlank - offset;
  }

  #tallyOf(context: TokenizeContext): Tally {
    let tally = this.#tallies.get(context);
    if (tally === undefined) {
      tally = { marks: 0, open: new Map(), mostOpen: 0, failed: 0, work: 0 };
      this.#tallies.set(context, tally);
    }
    return tally;
  }
}

const ASTERISK = 42;
const UNDERSCORE = 95;
const TILDE = 126;
const LESS_THAN = 60;
const LEFT_BRACKET = 91;
const RIGHT_BRACKET = 93;
const BACKTICK = 96;
const MARKS = [ASTERISK, UNDERSCORE, TILDE, LESS_THAN, LEFT_BRACKET, RIGHT_BRACKET, BACKTICK];
/** What micromark may try to read, and fail. */
const FAILING = [LESS_THAN, RIGHT_BRACKET, BACKTICK];
/** Behind a bracket: the calls of notes and citations are read in one go. */
const BEGINS_CALL = new Set<number>([codes.circumflex, codes.at]);
const EMPHASIS = new Set([ASTERISK, UNDERSCORE, TILDE]);

/** A run of marks: how long it is, and what stands beside it. */
interface Around {
  readonly previous: Code;
  readonly next: Code;
  readonly length: number;
}

interface Outcome {
  readonly asText: boolean;
  readonly ok: State;
  readonly nok: State;
}

function inFront(mark: number, guard: MarkupGuard): Construct {
  return {
    name: 'markupGuard',
    ...beginsRun(mark),
    tokenize(effects, ok, nok) {
      const { previous } = this;
      const asText = guard.exceededAt !== undefined;
      return readRun(effects, mark, { asText, ok, nok }, (next, length) =>
        guard.count(this, mark, { previous, next, length }),
      );
    },
  };
}

function behind(mark: number, guard: MarkupGuard): Construct {
  return {
    name: 'markupGuardFailed',
    add: 'after',
    ...beginsRun(mark),
    tokenize(_effects, _ok, nok) {
      guard.countFailed(this);
      return nok;
    },
  };
}

/** Code is only looked for where its run of marks begins, as micromark itself does it. */
function beginsRun(mark: number): Pick<Construct, 'previous'> {
  if (mark !== BACKTICK) return {};
  return {
    previous(code) {
      return code !== BACKTICK || this.events.at(-1)?.[1].type === 'characterEscape';
    },
  };
}

/** Reads a run of one mark; only if it is to be text, it is taken, with its line. */
function readRun(
  effects: Effects,
  mark: number,
  { asText, ok, nok }: Outcome,
  seen: (next: Code, length: number) => void,
): State {
  let length = 0;
  return (code) => {
    effects.enter('data');
    return run(code);
  };

  function run(code: Code): State | undefined {
    if (code === mark) {
      length++;
      effects.consume(code);
      return run;
    }
    seen(code, length);
    return asText ? restOfLine(code) : nok(code);
  }

  /** One piece of text for all of it: thousands of pieces would take as long as the marks. */
  function restOfLine(code: Code): State | undefined {
    if (!endsLine(code)) {
      effects.consume(code);
      return restOfLine;
    }
    effects.exit('data');
    return ok(code);
  }
}

/** What stands between two letters may do both: it ends what is open. Underscores there do nothing. */
function countEmphasis(tally: Tally, mark: number, { previous, next, length }: Around): void {
  const opens = !isGap(next);
  const closes = !isGap(previous);
  if (mark === UNDERSCORE && isWord(previous) && isWord(next)) return;
  // Strikes end only strikes of the same length.
  const key = mark === TILDE ? mark * length : mark;
  const isOpen = (tally.open.get(key) ?? 0) > 0;
  if (closes && isOpen) countOpen(tally, key, -length);
  else if (opens) countOpen(tally, key, length);
  else if (closes) tally.failed++;
}

function isGap(code: Code): boolean {
  return isSpace(code) || endsLine(code);
}

function countOpen(tally: Tally, key: number, change: number): void {
  const open = Math.max(0, (tally.open.get(key) ?? 0) + change);
  tally.open.set(key, open);
  tally.mostOpen = Math.max(tally.mostOpen, open);
}

function isWord(code: Code): boolean {
  return code !== null && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}
