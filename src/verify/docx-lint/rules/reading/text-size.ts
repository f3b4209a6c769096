import { shownRuns } from '../../document/looks.ts';
import type { Rule } from '../../rule.ts';

/** In points. */
const SMALLEST = 5;

export const textSize: Rule = {
  name: 'text-size',
  basis: 'our own: smaller text can’t be read in print',
  claim: 'No text is smaller than 5 points.',

  *violations(docx) {
    for (const { run, look } of shownRuns(docx)) {
      if (look.size < SMALLEST) yield { message: `Text is set in ${look.size} points.`, at: run };
    }
  },
};
