import { countWords } from '../count-words.ts';
import type { Rule } from '../rule.ts';

export const sectionWords: Rule = {
  code: 'section/words',
  severity: 'error',
  claim: 'Every section has at least and at most as many words as the contract says.',

  *violations({ sections }) {
    for (const { demand, blocks, heading, name } of sections) {
      const { leastWords = 0, mostWords = Infinity } = demand ?? {};
      if (leastWords === 0 && mostWords === Infinity) continue;
      const words = countWords(blocks);
      if (words < leastWords) {
        yield {
          message: `The section “${name}” has ${words} of at least ${leastWords} words.`,
          help: `Write at least ${leastWords - words} more.`,
          at: heading.at,
        };
      }
      if (words > mostWords) {
        yield {
          message: `The section “${name}” has ${words} words; at most ${mostWords} are allowed.`,
          help: `Leave out at least ${words - mostWords}.`,
          at: heading.at,
        };
      }
    }
  },
};
