import { lookTeller, shownRuns } from '../../document/looks.ts';
import type { Rule } from '../../rule.ts';

/** In points. */
const SMALLEST = 5;

export const textSize: Rule = {
  name: 'text-size',
  basis: 'our own: smaller text can’t be read in print',
  claim: 'No text is smaller than 5 points.',

  *violations(docx) {
    const lookOf = lookTeller(docx);
    for (const run of shownRuns(docx)) {
      const { size } = lookOf(run);
      if (size < SMALLEST) yield { message: `Text is set in ${size} points.`, at: run };
    }
  },
};
