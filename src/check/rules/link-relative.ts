import { isSafeAddress } from '../../model/address.ts';
import type { Rule } from '../rule.ts';

export const linkRelative: Rule = {
  code: 'link/relative',
  severity: { strict: 'warning', plain: 'none' },
  claim: 'No link of a brief leads to a file beside it, which its readers do not have.',

  *violations({ inlines }) {
    for (const { href, at } of inlines('link')) {
      const isRelative = !/^(?:#|[A-Za-z][A-Za-z0-9+.-]*:)/.test(href);
      if (!isRelative || !isSafeAddress(href)) continue;
      yield {
        message: `The link leads to “${href}”, which readers of the pack do not have.`,
        help: 'Give its whole address, or take the link away.',
        at,
      };
    }
  },
};
