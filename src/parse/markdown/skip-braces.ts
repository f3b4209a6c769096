import type { Code, Effects, State } from 'micromark-util-types';
import { codes, endsLine } from './characters.ts';

export interface Braces {
  readonly done: State;
  readonly failed: State;
  /** Longer braces are no attributes, so that no line is read again and again to its end. */
  readonly longest: number;
}

/** Consumes `{…}` on one line; a brace in quotes doesn't end it. */
export function skipBraces(effects: Effects, { done, failed, longest }: Braces): State {
  let quote: Code = null;
  let length = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (endsLine(code) || ++length > longest) return failed(code);
    effects.consume(code);
    if (quote !== null) {
      if (code === quote) quote = null;
      return inside;
    }
    if (code === codes.quotationMark || code === codes.apostrophe) quote = code;
    return code === codes.rightBrace ? done : inside;
  }
}
