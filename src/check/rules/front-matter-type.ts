import { knownKeys } from '../known-keys.ts';
import type { Rule } from '../rule.ts';

export const frontMatterType: Rule = {
  code: 'front-matter/type',
  severity: { strict: 'error', plain: 'warning' },
  claim: 'Every value of the front matter is of the kind that its key asks for.',

  *violations({ brief, contract }) {
    const known = knownKeys(contract);
    for (const { key, wanted, hint, at } of brief.front.mistyped ?? []) {
      if (!known.includes(key)) continue;
      yield { message: `“${key}” should be ${wanted}.${hint}`, help: `Write ${wanted}.`, at };
    }
  },
};
