import type { Rule } from '../../rule.ts';

/** How files of a type begin. Of those that begin in many ways nothing is said. */
const BEGINNINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['image/png', ['\x89PNG\r\n\x1A\n']],
  ['image/jpeg', ['\xFF\xD8\xFF']],
  ['image/gif', ['GIF87a', 'GIF89a']],
  ['image/bmp', ['BM']],
  ['image/tiff', ['II*\0', 'MM\0*']],
]);

export const pictureTypes: Rule = {
  name: 'picture-types',
  basis: 'ISO/IEC 29500-2, 9.1.2',
  claim: 'Every picture is of the type that the package says it is.',

  *violations({ parts }) {
    for (const { name, contentType, bytes } of parts.values()) {
      const beginnings = BEGINNINGS.get(contentType ?? '');
      const found = String.fromCharCode(...bytes.subarray(0, 8));
      if (beginnings?.some((beginning) => found.startsWith(beginning)) ?? true) continue;
      yield { message: `This is no picture of the type “${contentType}”.`, at: name };
    }
  },
};
