import { describe, expect, it } from 'vitest';
import { breadth } from '../../../src/render/docx/estimate.ts';

describe('breadth', () => {
  it('counts a text in average characters', () => {
    expect(breadth('1000')).toBe(4);
    expect(breadth('анда')).toBe(4);
    expect(breadth('')).toBe(0);
  });

  it('knows narrow letters, wide ones and capitals', () => {
    expect(breadth('ill')).toBeLessThan(breadth('one'));
    expect(breadth('mow')).toBeGreaterThan(breadth('one'));
    expect(breadth('ONE')).toBeGreaterThan(breadth('one'));
    expect(breadth('ЯЗЫК')).toBeGreaterThan(breadth('язык'));
  });
});
