import type { Part } from '../../package/part.ts';
import type { Rule } from '../../rule.ts';
import { named, wordOf } from '../../xml/element.ts';

const FACES = ['w:embedRegular', 'w:embedBold', 'w:embedItalic', 'w:embedBoldItalic'];

/** So many bytes of a font are mixed with its key. */
const MIXED = 32;

/** How a font begins: TrueType, OpenType with PostScript outlines, Apple's. */
const BEGINNINGS: ReadonlySet<string> = new Set(['\0\x01\0\0', 'OTTO', 'true']);

export const embeddedFonts: Rule = {
  name: 'embedded-fonts',
  basis: 'ISO/IEC 29500-1, 17.8.1',
  claim: 'Every embedded font opens with the key that stands beside it.',

  *violations({ parts }) {
    for (const { xml, relations } of parts.values()) {
      if (xml?.root?.name !== 'w:fonts') continue;
      for (const element of named(xml.root, ...FACES)) {
        const relation = relations.find(({ id }) => id === element.attributes.get('r:id'));
        const font = parts.get(relation?.path ?? '');
        if (font === undefined || opens(font, wordOf(element, 'fontKey'))) continue;
        yield { message: 'The key of this font does not open it.', at: font.name };
      }
    }
  },
};

function opens({ bytes }: Part, fontKey: string): boolean {
  const hex = fontKey.replaceAll(/[^\da-f]/gi, '');
  // Without a key, the font stands there as it is.
  const key = hex === '' ? new Uint8Array(16) : Buffer.from(hex, 'hex').toReversed();
  if (key.length !== 16 || bytes.length < MIXED) return false;
  const first = Array.from(bytes.subarray(0, 16), (byte, index) => byte ^ (key[index] ?? 0));
  const header = String.fromCharCode(...first);
  // Behind the twelve bytes of the header stands the name of the first table.
  return BEGINNINGS.has(header.slice(0, 4)) && /^[ -~]{4}$/.test(header.slice(12));
}
