import type { Code, Construct, Extension, State } from 'micromark-util-types';
import { codes, endsLine, isLetter } from './characters.ts';
import { skipBraces } from './skip-braces.ts';

const NAMES: ReadonlySet<string> = new Set(['stat', 'ref']);
const LONGEST_NAME = 4;
const LONGEST_ID = 200;
const LONGEST_BRACES = 1000;

/** `:stat[id]{…}` and `:ref[id]`. Any other colon is the author's: `10:30`, `3:1`, `UN:OHCHR`. */
export const directiveTextSyntax: Extension = {
  text: {
    [codes.colon]: {
      name: 'directiveText',
      previous: (code) => code !== codes.colon,
      tokenize(effects, ok, nok) {
        let name = '';
        let length = 0;
        return start;

        function start(code: Code): State | undefined {
          effects.enter('directiveText');
          effects.consume(code);
          return nameOf;
        }

        function nameOf(code: Code): State | undefined {
          if (code !== null && isLetter(code) && name.length < LONGEST_NAME) {
            name += String.fromCharCode(code);
            effects.consume(code);
            return nameOf;
          }
          if (code !== codes.leftBracket || !NAMES.has(name)) return nok(code);
          effects.consume(code);
          return id;
        }

        function id(code: Code): State | undefined {
          if (endsLine(code) || code === codes.leftBracket) return nok(code);
          if (code === codes.rightBracket) {
            if (length === 0) return nok(code);
            effects.consume(code);
            return afterId;
          }
          if (++length > LONGEST_ID) return nok(code);
          effects.consume(code);
          return id;
        }

        function afterId(code: Code): State | undefined {
          if (code !== codes.leftBrace) return end(code);
          return effects.attempt(braces, end, end)(code);
        }

        function end(code: Code): State | undefined {
          effects.exit('directiveText');
          return ok(code);
        }
      },
    },
  },
};

const braces: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) =>
    skipBraces(effects, { done: ok, failed: nok, longest: LONGEST_BRACES }),
};
