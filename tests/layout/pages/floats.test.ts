import { describe, expect, it } from 'vitest';
import type { Float } from '../../../src/layout/flow/float.ts';
import { ALWAYS, type Frame, frameOf, NEVER } from '../../../src/layout/flow/frame.ts';
import type { PageFill } from '../../../src/layout/pages/page-fill.ts';
import { type PageWish, paginate } from '../../../src/layout/pages/paginate.ts';

const wish: PageWish = {
  height: 100,
  turnedHeight: 60,
  step: 0,
  notes: new Map(),
  measures: { gap: 5 },
  sections: 'anywhere',
};

function lines(count: number, more: Partial<Frame> = {}): Frame[] {
  return Array.from({ length: count }, () => frameOf(10, [], more));
}

function float(at: number, place: Float['place'], height = 30, more: Partial<Float> = {}): Float {
  return { at, place, frames: [frameOf(height, [])], space: 5, ...more };
}

/** The tops of what stands on each page. */
function tops(pages: readonly PageFill[]) {
  return pages.map(({ frames, floats, orientation }) => ({
    frames: frames.map(({ y }) => y),
    floats: floats.map(({ y }) => y),
    ...(orientation === undefined ? {} : { orientation }),
  }));
}

const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + 10 * i);

describe('A float', () => {
  it('stands at the top of the page of its place, with the text below it.', () => {
    const pages = paginate({ frames: lines(4), floats: [float(2, 'top')] }, wish);
    expect(tops(pages)).toEqual([{ floats: [0], frames: upTo(4, 35) }]);
  });

  it('stands at the foot, above the notes, with the text closed up.', () => {
    const frames = [...lines(3), frameOf(10, [], { notes: ['a'] })];
    const notes = new Map([['a', lines(1)]]);
    const [page] = paginate({ frames, floats: [float(2, 'bottom')] }, { ...wish, notes });
    expect(page && tops([page])).toEqual([{ frames: upTo(4), floats: [50] }]);
    expect(page?.notes.map(({ y }) => y)).toEqual([90]);
  });

  it('that has no room waits for the next page, and the text goes on.', () => {
    const pages = paginate({ frames: lines(16), floats: [float(8, 'bottom', 40)] }, wish);
    expect(tops(pages)).toEqual([
      { frames: upTo(10), floats: [] },
      { frames: upTo(5), floats: [60] },
      { frames: [0], floats: [] },
    ]);
  });

  it('never overtakes another.', () => {
    const floats = [float(8, 'top', 40), float(9, 'bottom', 5)];
    const pages = paginate({ frames: lines(12), floats }, wish);
    expect(tops(pages)).toEqual([
      { frames: upTo(10), floats: [] },
      { frames: upTo(2, 45), floats: [0, 95] },
    ]);
  });

  it('stands under its section’s text, where another section follows on the page.', () => {
    const heading = frameOf(10, [], { isBarrier: true });
    const frames = [heading, ...lines(2), heading, ...lines(2)];
    for (const place of ['top', 'bottom'] as const) {
      const floats = [float(2, place, 20)];
      expect(tops(paginate({ frames, floats }, wish))).toEqual([
        { frames: [0, 10, 20, 55, 65, 75], floats: [35] },
      ]);
    }
  });

  it('brings its notes to the foot there, too, and only once.', () => {
    const heading = frameOf(10, [], { isBarrier: true });
    const calling = frameOf(20, [], { notes: ['a'] });
    const notes = new Map([['a', lines(1)]]);
    const floats = [{ ...float(1, 'bottom'), frames: [calling] }];
    const frames = [heading, heading, ...lines(2)];
    const [page] = paginate({ frames, floats }, { ...wish, notes });
    expect(page && tops([page])).toEqual([{ frames: [0, 35, 45, 55], floats: [15] }]);
    expect(page?.notes.map(({ y }) => y)).toEqual([90]);
  });

  it('opens the page of the next section, if there is no other room before it.', () => {
    const frames = [...lines(8), frameOf(10, [], { isBarrier: true }), ...lines(2)];
    expect(tops(paginate({ frames, floats: [float(7, 'bottom')] }, wish))).toEqual([
      { frames: upTo(8), floats: [] },
      { frames: upTo(3, 35), floats: [0] },
    ]);
  });

  it('stands on the page that must end behind it.', () => {
    const frames = [...lines(3), ...lines(1, { breakCost: ALWAYS })];
    expect(tops(paginate({ frames, floats: [float(3, 'top')] }, wish))).toEqual([
      { frames: upTo(3, 35), floats: [0] },
      { frames: [0], floats: [] },
    ]);
  });

  it('has a page of its own before it parts what belongs together.', () => {
    const frames = [...lines(9), frameOf(10, []), ...lines(3, { breakCost: NEVER })];
    expect(tops(paginate({ frames, floats: [float(8, 'top', 70)] }, wish))).toEqual([
      { frames: upTo(9), floats: [] },
      { frames: [], floats: [0] },
      { frames: upTo(4), floats: [] },
    ]);
  });

  it('stands before a section whose heading is parted from what no page can hold with it.', () => {
    const heading = frameOf(10, [], { isBarrier: true, breakCost: NEVER });
    const frames = [...lines(1), heading, frameOf(70, [], { breakCost: NEVER })];
    expect(tops(paginate({ frames, floats: [float(0, 'bottom')] }, wish))).toEqual([
      { frames: [0, 45], floats: [15] },
      { frames: [0], floats: [] },
    ]);
  });

  it('keeps the text around it on the grid.', () => {
    const onGrid = { ...wish, step: 10, height: 114 };
    const floats = [float(1, 'top', 23), float(2, 'bottom', 12)];
    expect(tops(paginate({ frames: lines(3), floats }, onGrid))).toEqual([
      { frames: upTo(3, 40), floats: [0, 90] },
    ]);
  });

  it('brings its notes with it, in the order of their calls.', () => {
    const calling = (note: string) => frameOf(10, [], { notes: [note] });
    const notes = new Map(['a', 'b', 'c'].map((note) => [note, [frameOf(5, [])]]));
    const floats = [{ ...float(1, 'top'), frames: [calling('b')] }];
    const matter = { frames: [calling('a'), calling('c')], floats };
    const [page] = paginate(matter, { ...wish, notes });
    const called = page?.notes.map(({ frame }) => [...notes].find(([, own]) => own[0] === frame));
    expect(called?.map((found) => found?.[0])).toEqual(['a', 'b', 'c']);
  });
});

describe('Turned pages', () => {
  const turned = (at: number, more: Partial<Float> = {}): Float => ({
    ...float(at, 'turned', 30, more),
    frames: lines(8),
  });

  it('follow the page of their place, which text fills that comes after them.', () => {
    expect(tops(paginate({ frames: lines(12), floats: [turned(3)] }, wish))).toEqual([
      { frames: upTo(10), floats: [] },
      { frames: upTo(6), floats: [], orientation: 'landscape' },
      { frames: upTo(2), floats: [], orientation: 'landscape' },
      { frames: upTo(2), floats: [] },
    ]);
  });

  it('hold back the text that may not come before them.', () => {
    const floats = [turned(3, { holdsText: true })];
    const orientations = paginate({ frames: lines(5), floats }, wish);
    expect(tops(orientations).map(({ frames }) => frames.length)).toEqual([3, 6, 2, 2]);
  });

  it('come first, with no empty page before them, where they open a text.', () => {
    const [first] = paginate({ frames: lines(1), floats: [turned(0)] }, wish);
    expect(first?.orientation).toBe('landscape');
  });

  it('come before the next section.', () => {
    const frames = [...lines(2), frameOf(10, [], { isBarrier: true })];
    const pages = tops(paginate({ frames, floats: [turned(1)] }, wish));
    expect(pages.map((page) => page.frames.length)).toEqual([2, 6, 2, 1]);
  });

  it('go on with the notes that the page before had no room for.', () => {
    const frames = [...lines(8), frameOf(10, [], { notes: ['a'] })];
    const notes = new Map([['a', lines(5)]]);
    const pages = paginate({ frames, floats: [turned(9)] }, { ...wish, notes });
    expect(pages.map((page) => page.notes.length)).toEqual([0, 5, 0, 0]);
  });
});
