import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALWAYS, type Box, type Frame, frameOf, NEVER } from '../../../src/layout/flow/frame.ts';
import type { PageFill } from '../../../src/layout/pages/page-fill.ts';
import { type PageWish, paginate as paginateMatter } from '../../../src/layout/pages/paginate.ts';

const wish: PageWish = {
  height: 100,
  turnedHeight: 60,
  step: 0,
  notes: new Map(),
  measures: { gap: 5 },
  sections: 'anywhere',
};

function paginate(frames: readonly Frame[], wanted: PageWish): PageFill[] {
  return paginateMatter({ frames, floats: [] }, wanted);
}

function lines(count: number, height: number, more: Partial<Frame> = {}): Frame[] {
  return Array.from({ length: count }, () => frameOf(height, [], more));
}

/** How many frames stand on each page. */
function counts(pages: readonly PageFill[]): number[] {
  return pages.map(({ frames }) => frames.length);
}

function tops({ frames }: PageFill): number[] {
  return frames.map(({ y }) => y);
}

describe('paginate', () => {
  it('makes no page of nothing', () => {
    expect(paginate([], wish)).toEqual([]);
  });

  it('fills a page before it opens the next', () => {
    expect(counts(paginate(lines(25, 10), wish))).toEqual([10, 10, 5]);
  });

  it('drops the white above what opens a page', () => {
    const [, second] = paginate(lines(6, 30, { before: 10 }), wish);

    expect(second && tops(second)).toEqual([0, 40]);
  });

  it('opens a page where it must', () => {
    const flow = [...lines(2, 10), ...lines(1, 10, { breakCost: ALWAYS }), ...lines(2, 10)];

    expect(counts(paginate(flow, wish))).toEqual([2, 3]);
  });

  it('moves a heading to the page of its text', () => {
    const flow = [...lines(9, 10), frameOf(10, []), ...lines(2, 10, { breakCost: NEVER })];

    expect(counts(paginate(flow, wish))).toEqual([9, 3]);
  });

  it('moves a chain of them, however long, if a page can hold it', () => {
    const flow = [...lines(5, 10), frameOf(10, []), ...lines(7, 10, { breakCost: NEVER })];

    expect(counts(paginate(flow, wish))).toEqual([5, 8]);
  });

  it('cuts a chain that no page can hold where the page is full', () => {
    const flow = [...lines(1, 10), ...lines(24, 10, { breakCost: NEVER })];

    expect(counts(paginate(flow, wish))).toEqual([10, 10, 5]);
  });

  it('would rather leave a line empty than pay much for it', () => {
    const flow = [
      ...lines(9, 10),
      ...lines(1, 10, { breakCost: 0 }),
      ...lines(5, 10, { breakCost: 50 }),
    ];

    expect(counts(paginate(flow, wish))).toEqual([9, 6]);
  });
});

describe('the place of frames', () => {
  it('lets a frame that is higher than any page stand alone', () => {
    expect(counts(paginate([...lines(1, 10), ...lines(1, 300), ...lines(1, 10)], wish))).toEqual([
      1, 1, 1,
    ]);
  });

  it('puts first lines on the grid, and never moves them up', () => {
    const flow = [frameOf(10, []), frameOf(10, [], { before: 1, snap: { lead: 0 } })];
    const [page] = paginate(flow, { ...wish, step: 14 });

    expect(page && tops(page)).toEqual([0, 14]);
  });

  it('puts a heading where the text under it meets the grid', () => {
    const flow = [frameOf(10, []), frameOf(10, [], { before: 1, snap: { lead: 5 } })];
    const [page] = paginate(flow, { ...wish, step: 14 });

    expect(page && tops(page)).toEqual([0, 23]);
  });

  it('keeps room for the edges of boxes, and lets them go on at the next page', () => {
    const box: Box = { id: Symbol('box'), x: 0, width: 1, padTop: 6, padBottom: 4, rules: [] };
    const [first, second] = paginate(lines(12, 10, { boxes: [box] }), wish);

    expect(first?.frames).toHaveLength(9);
    expect(first && tops(first)[0]).toBe(6);
    expect(second && tops(second)[0]).toBe(6);
  });

  it('repeats a table’s head above the rows that open a page', () => {
    const head = { height: 20, items: [] };
    const [, second] = paginate([...lines(1, 20), ...lines(12, 10, { head })], wish);

    expect(second && tops(second)).toEqual([20, 30, 40, 50]);
  });

  it('moves what belongs to the foot down to it', () => {
    const flow = [...lines(2, 10), ...lines(2, 10, { sinks: true, before: 5 })];
    const [page] = paginate(flow, wish);

    expect(page && tops(page)).toEqual([0, 10, 75, 90]);
  });
});

const section = (name: string, count: number) => [
  frameOf(10, [], { section: name }),
  ...lines(count - 1, 10),
];

describe('sections', () => {
  it('open a page each where the theme says so', () => {
    const flow = [...section('one', 2), ...section('two', 2)];

    expect(counts(paginate(flow, { ...wish, sections: 'always' }))).toEqual([2, 2]);
  });

  it('share a page where all of the second fits', () => {
    const flow = [...section('one', 4), ...section('two', 6)];

    expect(counts(paginate(flow, { ...wish, sections: 'rather than be cut' }))).toEqual([10]);
  });

  it('open a page where the second would be cut', () => {
    const flow = [...section('one', 5), ...section('two', 6)];

    expect(counts(paginate(flow, { ...wish, sections: 'rather than be cut' }))).toEqual([5, 6]);
    expect(counts(paginate(flow, { ...wish, sections: 'anywhere' }))).toEqual([10, 1]);
  });

  it('begin on a page that is nearly empty, even if they are cut', () => {
    const flow = [...section('one', 2), ...section('two', 30)];

    expect(counts(paginate(flow, { ...wish, sections: 'rather than be cut' }))).toEqual([
      10, 10, 10, 2,
    ]);
  });
});

const noted = (note: string) => frameOf(10, [], { notes: [note] });
const withNotes = (...lengths: number[]): PageWish => ({
  ...wish,
  notes: new Map(lengths.map((length, index) => [`n${index}`, lines(length, 10)])),
});

describe('notes', () => {
  it('stand at the foot of the page of their call', () => {
    const [page] = paginate([...lines(3, 10), noted('n0')], withNotes(2));

    expect(page?.notes.map(({ y }) => y)).toEqual([80, 90]);
  });

  it('take their room from the text, with the gaps at their rule', () => {
    const pages = paginate([noted('n0'), ...lines(10, 10)], withNotes(2));

    expect(counts(pages)).toEqual([7, 4]);
  });

  it('move with the line that calls them', () => {
    const pages = paginate([...lines(8, 10), noted('n0'), ...lines(1, 10)], withNotes(2));

    expect(counts(pages)).toEqual([8, 2]);
    expect(pages.map(({ notes }) => notes.length)).toEqual([0, 2]);
  });

  it('go on at the next page where they are too long', () => {
    const pages = paginate([noted('n0'), ...lines(12, 10)], withNotes(12));

    expect(pages.map(({ notes }) => notes.length).reduce((sum, count) => sum + count)).toBe(12);
    expect(pages[0]?.notes.length).toBeGreaterThanOrEqual(2);
    expect(pages[1]?.notes.length).toBeGreaterThan(0);
  });

  it('fill pages of their own if there is no text left', () => {
    const pages = paginate([noted('n0')], withNotes(30));

    expect(pages.map(({ notes }) => notes.length).reduce((sum, count) => sum + count)).toBe(30);
    expect(counts(pages)[0]).toBe(1);
  });

  it('that are called in notes stand behind them', () => {
    const first = frameOf(10, [], { notes: ['n1'] });
    const second = frameOf(12, []);
    const notes = new Map([
      ['n0', [first]],
      ['n1', [second]],
    ]);
    const [page] = paginate([noted('n0')], { ...wish, notes });

    expect(page?.notes.map(({ frame }) => frame)).toEqual([first, second]);
  });
});

const frames = fc.array(
  fc.record({
    height: fc.integer({ min: 1, max: 60 }),
    before: fc.integer({ min: 0, max: 30 }),
    breakCost: fc.constantFrom(0, 0, 0, 10, NEVER, ALWAYS),
    note: fc.integer({ min: 0, max: 12 }),
  }),
  { maxLength: 60 },
);
const flowOf = (
  parts: readonly { height: number; before: number; breakCost: number; note: number }[],
) => {
  const notes = new Map<string, Frame[]>();
  const flow = parts.map(({ height, before, breakCost, note }, index) => {
    if (note < 9) return frameOf(height, [], { before, breakCost });
    notes.set(`n${index}`, lines(note - 8, 7));
    return frameOf(height, [], { before, breakCost, notes: [`n${index}`] });
  });
  return { flow, notes };
};

describe('any flow', () => {
  it('is dealt out whole and in order, notes too', () => {
    fc.assert(
      fc.property(frames, (parts) => {
        const { flow, notes } = flowOf(parts);
        const pages = paginate(flow, { ...wish, notes });
        const dealt = pages.flatMap((page) => page.frames.map(({ frame }) => frame));
        const dealtNotes = pages.flatMap((page) => page.notes.map(({ frame }) => frame));
        expect(dealt).toEqual(flow);
        expect(dealtNotes).toEqual([...notes.values()].flat());
      }),
    );
  });

  it('leaves no page empty, and none too full', () => {
    fc.assert(
      fc.property(frames, (parts) => {
        const { flow, notes } = flowOf(parts);
        for (const page of paginate(flow, { ...wish, notes })) {
          expect(page.frames.length + page.notes.length).toBeGreaterThan(0);
          const all = [...page.frames, ...page.notes];
          for (const { frame, y } of all) expect(y + frame.height).toBeLessThanOrEqual(100.01);
        }
      }),
    );
  });

  it('has no frame over another', () => {
    fc.assert(
      fc.property(frames, (parts) => {
        const { flow, notes } = flowOf(parts);
        for (const page of paginate(flow, { ...wish, notes })) {
          let bottom = 0;
          for (const { frame, y } of [...page.frames, ...page.notes]) {
            expect(y).toBeGreaterThanOrEqual(bottom - 0.011);
            bottom = y + frame.height;
          }
        }
      }),
    );
  });
});

describe('chains of frames', () => {
  it('keeps what belongs together on one page, if a page can hold it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 }), (chains) => {
        const flow = chains.flatMap((count) => [
          frameOf(10, []),
          ...lines(count - 1, 10, { breakCost: NEVER }),
        ]);
        for (const page of paginate(flow, wish)) {
          expect(page.frames[0]?.frame.breakCost).toBe(0);
        }
      }),
    );
  });
});
