import { didYouMean, nearest } from '../../diagnostics/nearest.ts';
import { keyName, knownKeys } from '../known-keys.ts';
import type { Rule } from '../rule.ts';

export const frontMatterUnknown: Rule = {
  code: 'front-matter/unknown',
  severity: { strict: 'error', plain: 'warning' },
  claim: 'Every key of the front matter is one that briefpack or the contract knows.',

  *violations({ brief, contract }) {
    const known = knownKeys(contract);
    const keys = [
      ...[...brief.front.extra].map(([key, { keyAt }]) => ({ key, keyAt })),
      ...(brief.front.mistyped ?? []),
    ];
    for (const { key, keyAt } of keys) {
      // An audience is refused by a rule of its own.
      if (known.includes(key) || key === 'audience') continue;
      const guess = nearest(key, known);
      yield {
        message: `The key “${key}” is not known.${didYouMean(key, known)}`,
        help: `Use one of ${known.join(', ')}.`,
        at: keyAt,
        ...(guess !== undefined && { about: keyName(guess) }),
      };
    }
  },
};
