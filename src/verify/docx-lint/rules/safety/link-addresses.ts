import { addressesOf } from '../../document/addresses.ts';
import type { Rule } from '../../rule.ts';

/** The characters of RFC 3986, those of other scripts (RFC 3987), and escapes that are whole. */
const ADDRESS = /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|[\u{A0}-\u{10FFFF}]|%[\da-fA-F]{2})+$/u;

export const linkAddresses: Rule = {
  name: 'link-addresses',
  basis: 'RFC 3986, appendix A; ISO/IEC 29500-2, 9.3.2.2',
  claim: 'Every address is written as an address may be; Word opens no file with another.',

  *violations(docx) {
    for (const { address, at } of addressesOf(docx)) {
      if (!ADDRESS.test(address)) yield { message: `“${address}” is no address.`, at };
    }
  },
};
