import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';
import { codes, endsLine, isLetter, isNamePart, isSpace } from './characters.ts';
import { skipBraces } from './skip-braces.ts';

const DEEPEST_BRACKETS = 32;
const LONGEST_BRACES = 20_000;

/**
 * A line that is a directive or the fence of one. With two colons only known names are, and
 * only in full; with three or more every line is, whatever it holds, so that the lines of an
 * unknown fence stay lines of their own.
 */
export function directiveLineSyntax(isBlock: (name: string) => boolean): Extension {
  const wellFormed: Construct = {
    name: 'directiveLine',
    tokenize(effects, ok, nok) {
      return new LineReader({ effects, ok, nok, isBlock }).start;
    },
  };
  return { flow: { [codes.colon]: [wellFormed, fenceOfAnyKind] } };
}

const fenceOfAnyKind: Construct = {
  name: 'directiveFence',
  tokenize(effects, ok, nok) {
    let colons = 0;
    return start;

    function start(code: Code): State | undefined {
      effects.enter('directiveLine');
      effects.enter('directiveLineRest');
      return fence(code);
    }

    function fence(code: Code): State | undefined {
      if (code === codes.colon) {
        colons++;
        effects.consume(code);
        return fence;
      }
      return colons < 3 ? nok(code) : rest(code);
    }

    function rest(code: Code): State | undefined {
      if (!endsLine(code)) {
        effects.consume(code);
        return rest;
      }
      effects.exit('directiveLineRest');
      effects.exit('directiveLine');
      return ok(code);
    }
  },
};

interface LineTask {
  readonly effects: Effects;
  readonly ok: State;
  readonly nok: State;
  readonly isBlock: (name: string) => boolean;
}

/** Reads `:::name[label]{braces}`, each part but the colons at most once. */
class LineReader {
  readonly #task: LineTask;
  #colons = 0;
  #name = '';
  #depth = 0;

  constructor(task: LineTask) {
    this.#task = task;
  }

  readonly start: State = (code) => {
    this.#task.effects.enter('directiveLine');
    this.#task.effects.enter('directiveLineName');
    return this.#fence(code);
  };

  readonly #fence: State = (code) => {
    if (code === codes.colon) {
      this.#colons++;
      this.#task.effects.consume(code);
      return this.#fence;
    }
    if (this.#colons < 2) return this.#task.nok(code);
    return this.#colons === 2 ? this.#nameStart(code) : this.#beforeName(code);
  };

  readonly #beforeName: State = (code) => {
    if (isSpace(code)) {
      this.#task.effects.consume(code);
      return this.#beforeName;
    }
    return endsLine(code) ? this.#nameEnd(code) : this.#nameStart(code);
  };

  readonly #nameStart: State = (code) =>
    isLetter(code) ? this.#nameRest(code) : this.#task.nok(code);

  readonly #nameRest: State = (code) => {
    if (code !== null && isNamePart(code)) {
      this.#name += String.fromCharCode(code);
      this.#task.effects.consume(code);
      return this.#nameRest;
    }
    if (this.#colons === 2 && !this.#task.isBlock(this.#name)) return this.#task.nok(code);
    return this.#nameEnd(code);
  };

  readonly #nameEnd: State = (code) => {
    this.#task.effects.exit('directiveLineName');
    return code === codes.leftBracket ? this.#labelStart(code) : this.#afterLabel(code);
  };

  readonly #labelStart: State = (code) => {
    const { effects } = this.#task;
    effects.enter('directiveLineLabel');
    this.#marker(code);
    return (next) => {
      if (next === codes.rightBracket) return this.#labelEnd(next);
      if (endsLine(next)) return this.#task.nok(next);
      effects.enter('chunkText', { contentType: 'text' });
      return this.#label(next);
    };
  };

  readonly #label: State = (code) => {
    const { effects, nok } = this.#task;
    if (endsLine(code)) return nok(code);
    if (code === codes.rightBracket && this.#depth === 0) {
      effects.exit('chunkText');
      return this.#labelEnd(code);
    }
    if (code === codes.leftBracket) this.#depth++;
    if (code === codes.rightBracket) this.#depth--;
    if (this.#depth > DEEPEST_BRACKETS) return nok(code);
    effects.consume(code);
    return code === codes.backslash ? this.#escaped : this.#label;
  };

  readonly #escaped: State = (code) => {
    if (endsLine(code)) return this.#task.nok(code);
    this.#task.effects.consume(code);
    return this.#label;
  };

  readonly #labelEnd: State = (code) => {
    this.#marker(code);
    this.#task.effects.exit('directiveLineLabel');
    return this.#afterLabel;
  };

  #marker(code: Code): void {
    this.#task.effects.enter('directiveLineMarker');
    this.#task.effects.consume(code);
    this.#task.effects.exit('directiveLineMarker');
  }

  readonly #afterLabel: State = (code) => {
    const { effects, nok } = this.#task;
    if (code !== codes.leftBrace) return this.#end(code);
    effects.enter('directiveLineBraces');
    return skipBraces(effects, {
      done: this.#afterBraces,
      failed: nok,
      longest: LONGEST_BRACES,
    })(code);
  };

  readonly #afterBraces: State = (code) => {
    this.#task.effects.exit('directiveLineBraces');
    return this.#end(code);
  };

  readonly #end: State = (code) => {
    if (!isSpace(code)) return this.#lineEnd(code);
    this.#task.effects.enter('whitespace');
    return this.#trailing(code);
  };

  readonly #trailing: State = (code) => {
    if (isSpace(code)) {
      this.#task.effects.consume(code);
      return this.#trailing;
    }
    this.#task.effects.exit('whitespace');
    return this.#lineEnd(code);
  };

  readonly #lineEnd: State = (code) => {
    if (!endsLine(code)) return this.#task.nok(code);
    this.#task.effects.exit('directiveLine');
    return this.#task.ok(code);
  };
}
