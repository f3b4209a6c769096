import type { FrontMatter } from '../../model/brief.ts';
import type { FrontMatterKey } from '../../model/front-matter-keys.ts';
import { keyName } from '../known-keys.ts';
import type { Rule } from '../rule.ts';

export const frontMatterRequired: Rule = {
  code: 'front-matter/required',
  severity: 'error',
  claim: 'The front matter has every key that the contract demands.',

  *violations({ brief: { front, at }, contract }) {
    // Of a block that can't be read it is not known which keys it has.
    if (front.unread !== undefined) return;
    for (const { value: key } of contract.requiredKeys) {
      const mistyped = front.mistyped?.some((entry) => entry.key === key) ?? false;
      if (hasKey(front, key) || mistyped) continue;
      yield {
        message: `The front matter has no “${key}”.`,
        help: `Write “${key}: …” between the two lines of dashes at the head of the text.`,
        at: { file: at.file, start: 0, end: 0 },
        // A mistyped key is the cause of its being missed.
        follows: keyName(key),
      };
    }
  },
};

function hasKey(front: FrontMatter, key: string): boolean {
  const field = fields[key as FrontMatterKey];
  return field === undefined ? front.extra.has(key) : front[field] !== undefined;
}

const fields: Readonly<Partial<Record<FrontMatterKey, keyof FrontMatter>>> = {
  title: 'title',
  subtitle: 'subtitle',
  family: 'family',
  lang: 'lang',
  date: 'date',
  'prepared-for': 'preparedFor',
  'prepared-by': 'preparedBy',
  contact: 'contact',
  keywords: 'keywords',
  contents: 'contents',
  status: 'status',
  embargo: 'embargo',
  classification: 'classification',
};
