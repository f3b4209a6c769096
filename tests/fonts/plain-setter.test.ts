import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFace } from '../../src/fonts/face.ts';
import { type Faces, itemize } from '../../src/fonts/itemize.ts';
import { PlainSetter } from '../../src/fonts/plain-setter.ts';
import { shapeStretch } from '../../src/fonts/shape-stretch.ts';
import { clustersOf } from '../../src/fonts/units.ts';

const face = openFace('SourceSerif4-400');
const symbols = openFace('DejaVuSans-400');
const faces: Faces = { text: [() => face, () => symbols], emoji: () => symbols };

const shaper = (features: readonly string[]) => (text: string) =>
  itemize(clustersOf(text), faces).map((stretch) => shapeStretch(stretch, features));

for (const features of [[], ['onum', 'tnum'], ['c2sc', 'smcp'], ['sups']]) {
  test(`A word put together from pairs is the word as it is shaped: ${features.join() || 'plain'}.`, () => {
    const slow = shaper(features);
    const setter = new PlainSetter(face.key, slow);
    const character = fc.oneof(
      fc.constantFrom(...Array.from('AVTWYoeafilrt.,-–’“(1234567890 /½')),
      fc.constantFrom(...Array.from('ТоҷикистонГдеЖӣғқӯҳАУ')),
      fc.constantFrom(...Array.from('αβγΑΤΥώ')),
      fc.integer({ min: 0x20, max: 0x2ff }).map((codePoint) => String.fromCodePoint(codePoint)),
      fc.constantFrom('\u0301', '\u2612', '\u2044', '\u00AD'),
    );
    let together = 0;
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 10 }), (text) => {
        const run = setter.set(text);
        if (run === undefined) return;
        together += 1;
        expect([run]).toEqual(slow(text));
      }),
      { numRuns: 250 },
    );
    expect(together).toBeGreaterThan(60);
  });
}

test('A ligature, a mark and a character of another face are left to the shaper.', () => {
  const setter = new PlainSetter(face.key, shaper([]));
  expect(['fig', 'x\u0301', 'a\u2612'].map((text) => setter.set(text))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
