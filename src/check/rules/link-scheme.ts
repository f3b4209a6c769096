import { isSafeAddress } from '../../model/address.ts';
import type { Rule } from '../rule.ts';

export const linkScheme: Rule = {
  code: 'link/scheme',
  severity: { strict: 'error', plain: 'warning' },
  claim: 'Every link leads to an address that can do no harm.',

  *violations({ inlines }) {
    for (const { href, at } of inlines('link')) {
      if (isSafeAddress(href)) continue;
      const shown = href.length > 60 ? `${href.slice(0, 59)}…` : href;
      yield {
        message: `The link to “${shown}” could start a program or give secrets away.`,
        help: 'Lead it to an address that begins with https:, http:, mailto: or tel:, or to “#id”.',
        at,
      };
    }
  },
};
