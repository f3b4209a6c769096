import { expect, test } from 'vitest';
import { slotOf } from '../../../src/fonts/opentype/slot.ts';
import { openOutside } from '../../../src/fonts/outside/open-outside.ts';
import { makeFont } from '../../support/make-font.ts';

const STEPS = 200;

/** A lookup whose context is the letter itself, and whose steps are this same lookup again and again. */
function circle(): Uint8Array {
  const steps = Array.from({ length: STEPS }, () => [0, 0]).flat();
  const subtable = [3, 1, STEPS, 8 + 2 * steps.length, ...steps];
  const coverage = [1, 1, 1];
  const words = [
    [1, 0, 10, 30, 44],
    [1, 0x4446, 0x4c54, 8, 4, 0, 0, 0xffff, 1, 0],
    [1, 0x6c69, 0x6761, 8, 0, 1, 0],
    [1, 4, 5, 0, 1, 8],
    subtable,
    coverage,
  ].flat();
  const table = new DataView(new ArrayBuffer(2 * words.length));
  for (const [at, word] of words.entries()) table.setUint16(2 * at, word);
  return new Uint8Array(table.buffer);
}

test('a lookup that calls itself two hundred times, each time again, comes to an end', () => {
  const opened = openOutside(makeFont({ characters: 'A', tables: { GSUB: circle() } }));
  if ('code' in opened) throw new Error(opened.sentence);
  const slots = Array.from('AAAA', (letter) => slotOf(1, letter));
  opened.font.shape(slots, 'DFLT', []);
  expect(slots.map(({ glyph }) => glyph)).toEqual([1, 1, 1, 1]);
});
