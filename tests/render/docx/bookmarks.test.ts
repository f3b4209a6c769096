import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bookmarks } from '../../../src/render/docx/bookmarks.ts';

describe('Bookmarks', () => {
  it('writes anchors with letters, digits and underscores', () => {
    const bookmarks = new Bookmarks(['law-enforcement', 'tip 2008', '2008', 'фон', '_x_']);
    expect(
      ['law-enforcement', 'tip 2008', '2008', 'фон', '_x_'].map((a) => bookmarks.nameOf(a)),
    ).toEqual(['law_enforcement', 'tip_2008', 'place_2008', 'place_', 'x']);
  });

  it('tells anchors apart that Word would take for one', () => {
    const bookmarks = new Bookmarks(['a-b', 'a_b', 'A B']);
    expect(['a-b', 'a_b', 'A B'].map((anchor) => bookmarks.nameOf(anchor))).toEqual([
      'a_b',
      'a_b_2',
      'A_B_3',
    ]);
  });

  it('keeps every name allowed and unique, whatever the anchors are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 60 }), { maxLength: 40 }), (anchors) => {
        const bookmarks = new Bookmarks(anchors);
        const names = anchors.map((anchor) => bookmarks.nameOf(anchor) ?? '');
        for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(anchors.length);
      }),
    );
  });

  it('marks one place for each anchor, and none for what is no anchor', () => {
    const bookmarks = new Bookmarks(['a', 'b']);
    expect(bookmarks.around('b', 'x')).toBe(
      '<w:bookmarkStart w:id="1" w:name="b"/>x<w:bookmarkEnd w:id="1"/>',
    );
    expect(bookmarks.around('b', 'y')).toBe('y');
    expect(bookmarks.around('c', 'z')).toBe('z');
    expect(bookmarks.around(undefined, 'z')).toBe('z');
  });
});
