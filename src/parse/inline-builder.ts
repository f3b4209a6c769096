import type { Inline } from '../model/inline.ts';
import type { Span } from '../model/span.ts';

/** The beginning of something that encloses what follows, up to its end. */
export interface Opening {
  /** Its end has the same. */
  readonly key: string;
  readonly at: Span;
  /** Where something around it ends, it ends too, and goes on behind that. */
  readonly goesOn: boolean;
  readonly enclose: (content: readonly Inline[], at: Span, inner: Inner) => readonly Inline[];
  /** Called if it never ends; what was to be enclosed stays as it is. */
  readonly abandon: () => void;
}

/** Offsets, in the text that was parsed, of what is enclosed. */
export interface Inner {
  readonly start: number;
  readonly end: number;
}

/** Where something ends, with the place of what ends it. */
export interface Ending {
  readonly offset: number;
  readonly at: Span;
}

interface Frame {
  readonly opening: Opening;
  readonly innerStart: number;
  readonly content: Inline[];
}

/** Deeper openings enclose nothing, so that no later stage has to follow them. */
const DEEPEST = 40;

/** Gathers a line's content, and puts between openings and endings what they enclose. */
export class InlineBuilder {
  #top: Inline[] = [];
  #frames: Frame[] = [];

  add(content: readonly Inline[]): void {
    const target = this.#frames.at(-1)?.content ?? this.#top;
    for (const inline of content) target.push(inline);
  }

  open(opening: Opening, innerStart: number): void {
    if (this.#frames.length >= DEEPEST) opening.abandon();
    else this.#frames.push({ opening, innerStart, content: [] });
  }

  isOpen(key: string): boolean {
    return this.#frames.some(({ opening }) => opening.key === key);
  }

  /** Ends the innermost opening of a key; false if there is none. */
  close(key: string, ending: Ending): boolean {
    const index = this.#frames.findLastIndex(({ opening }) => opening.key === key);
    if (index === -1) return false;
    const goingOn = this.#endInner(index + 1, ending);
    this.#wrap(ending);
    for (const opening of goingOn) this.open(opening, ending.offset);
    return true;
  }

  /** What was gathered so far, for a paragraph that ends inside of openings: all of them go on. */
  split(ending: Ending): Inline[] {
    const openings = this.#frames.map(({ opening }) => opening);
    while (this.#frames.length > 0) this.#wrap(ending);
    const content = this.#take();
    for (const opening of openings) this.open(opening, ending.offset);
    return content;
  }

  /** All that was gathered. What never ended encloses nothing. */
  finish(): Inline[] {
    while (this.#frames.length > 0) this.#dissolve();
    return this.#take();
  }

  /** Ends the frames from an index on, since something around them ends; some of them go on. */
  #endInner(index: number, ending: Ending): Opening[] {
    const goingOn: Opening[] = [];
    while (this.#frames.length > index) {
      const opening = this.#frames.at(-1)?.opening;
      if (opening?.goesOn) {
        goingOn.unshift(opening);
        this.#wrap(ending);
      } else this.#dissolve();
    }
    return goingOn;
  }

  #wrap({ offset, at }: Ending): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const { opening, innerStart, content } = frame;
    const span = { ...opening.at, end: Math.max(opening.at.end, at.end) };
    this.add(opening.enclose(content, span, { start: innerStart, end: offset }));
  }

  #dissolve(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    frame.opening.abandon();
    this.add(frame.content);
  }

  #take(): Inline[] {
    const content = this.#top;
    this.#top = [];
    return content;
  }
}
