import { describe, expect, it } from 'vitest';
import { paperOf, turnedPaper } from '../../../src/layout/pages/paper.ts';
import { quietTheme } from '../../support/theme.ts';

const theme = quietTheme();
const { page } = theme;

describe.each(['A4', 'Letter'] as const)('Paper of the size %s', (size) => {
  const upright = paperOf({ size, sides: 'two' }, theme);
  const turned = turnedPaper({ size, sides: 'two' }, theme);

  it('has its sides changed where it is turned, and its margins as they were.', () => {
    expect([turned.width, turned.height]).toEqual([upright.height, upright.width]);
    expect(turned.top).toBe(page.top);
    expect(turned.room.width).toBeCloseTo(turned.width - page.left - page.right);
    const foot = (paper: typeof upright) => paper.height - paper.top - paper.room.height;
    expect(foot(turned)).toBeCloseTo(foot(upright));
    expect(turned.height - turned.folioTop).toBeCloseTo(upright.height - upright.folioTop);
  });

  it('has its inner margin at the spine, and none where it is turned.', () => {
    expect(upright.left(0)).toBeCloseTo(page.inner);
    expect(upright.left(1) + upright.room.width).toBeCloseTo(upright.width - page.inner);
    expect([turned.left(0), turned.left(1)]).toEqual([page.left, page.left]);
  });
});
