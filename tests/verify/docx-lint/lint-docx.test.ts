import { expect, test } from 'vitest';
import { lintDocx } from '../../../src/verify/docx-lint/lint-docx.ts';
import { contentRules, packageRules } from '../../../src/verify/docx-lint/rules.ts';
import { changed } from './change-docx.ts';
import { contentMutants } from './content-mutants.ts';
import { packageMutants } from './package-mutants.ts';

const mutants = { ...packageMutants, ...contentMutants };
const rules = [...packageRules, ...contentRules];

test('A faultless document has no findings.', () => {
  expect(lintDocx(changed())).toEqual([]);
});

test('Every rule has a mutant, a name of its own and a claim.', () => {
  const names = rules.map(({ name }) => name);
  expect(Object.keys(mutants)).toEqual(names);
  expect(new Set(names).size).toBe(names.length);
  for (const { claim } of rules) expect(claim).toMatch(/^[A-Z].+\.$/);
});

test.each(Object.entries(mutants))('Only the rule “%s” catches its mutants.', (name, all) => {
  for (const [index, mutant] of all.entries()) {
    const found = lintDocx(mutant);
    expect(new Set(found.map(({ rule }) => rule)), `${index}: ${found[0]?.message}`).toEqual(
      new Set([name]),
    );
  }
});
