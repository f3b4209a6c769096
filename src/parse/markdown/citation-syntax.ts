import type { Code, Extension, State } from 'micromark-util-types';
import { codes, endsLine } from './characters.ts';

const LONGEST = 1000;

/**
 * `[@id]`, `[@id, locator]`, `[@one; @two]`: what looks so is a citation, unless it is the text of
 * a link: `[@id](address)`.
 */
export const citationSyntax: Extension = {
  text: {
    [codes.leftBracket]: {
      name: 'citationText',
      tokenize(effects, ok, nok) {
        let length = 0;
        return start;

        function start(code: Code): State | undefined {
          effects.enter('citationText');
          effects.enter('citationTextData');
          effects.consume(code);
          return sign;
        }

        function sign(code: Code): State | undefined {
          if (code !== codes.at) return nok(code);
          effects.consume(code);
          return inside;
        }

        function inside(code: Code): State | undefined {
          if (code === null || code === codes.leftBracket || ++length > LONGEST) return nok(code);
          if (endsLine(code)) return lineEnd(code);
          effects.consume(code);
          return code === codes.rightBracket ? after : inside;
        }

        function lineEnd(code: Code): State {
          effects.exit('citationTextData');
          effects.enter('lineEnding');
          effects.consume(code);
          effects.exit('lineEnding');
          return nextLine;
        }

        function nextLine(code: Code): State | undefined {
          if (code === null || endsLine(code)) return nok(code);
          effects.enter('citationTextData');
          return inside(code);
        }

        function after(code: Code): State | undefined {
          if (code === codes.leftParenthesis) return nok(code);
          effects.exit('citationTextData');
          effects.exit('citationText');
          return ok(code);
        }
      },
    },
  },
};
