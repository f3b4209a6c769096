import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

const arbitraryFrame = fc
  .record({
    height: fc.integer({ min: 1, max: 30 }),
    before: fc.integer({ min: 0, max: 10 }),
    kind: fc.constantFrom('free', 'free', 'free', 'never', 'section', 'kept section', 'opens'),
    notes: fc.boolean(),
  })
  .map(({ height, before, kind }) => {
    const isKept = kind === 'never' || kind === 'kept section';
    const breakCost = isKept ? NEVER : kind === 'opens' ? ALWAYS : 0;
    return frameOf(height, [], {
      before,
      breakCost,
      ...(kind.endsWith('section') ? { isBarrier: true as const } : {}),
    });
  });

const arbitraryMatter = fc
  .tuple(
    fc.array(arbitraryFrame, { maxLength: 60 }),
    fc.array(
      fc.record({
        at: fc.nat(60),
        place: fc.constantFrom('top' as const, 'bottom' as const, 'turned' as const),
        height: fc.integer({ min: 1, max: 60 }),
        space: fc.integer({ min: 0, max: 12 }),
        holds: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    fc.constantFrom(0, 7),
  )
  .map(([frames, wanted, step]) => ({
    matter: {
      frames,
      floats: wanted
        .map(({ at, place, holds, ...size }) => {
          const more = {
            space: size.space,
            ...(place === 'turned' && holds ? { holdsText: true as const } : {}),
          };
          return {
            at: Math.min(at, frames.length),
            place,
            frames: [frameOf(size.height, [])],
            ...more,
          };
        })
        .toSorted((one, other) => one.at - other.at),
    },
    wish: { ...wish, step },
  }));

/** The page of each frame. */
function pageOf(pages: readonly PageFill[]): Map<Frame, number> {
  const found = new Map<Frame, number>();
  for (const [index, page] of pages.entries()) {
    for (const { frame } of [...page.frames, ...page.floats]) {
      expect(found.has(frame)).toBe(false);
      found.set(frame, index);
    }
  }
  return found;
}

describe('In any matter with floats', () => {
  it('each frame stands on one page, in order, and so does each float.', () => {
    fc.assert(
      fc.property(arbitraryMatter, ({ matter, wish: wanted }) => {
        const pages = paginate(matter, wanted);
        const where = pageOf(pages);
        const floated = matter.floats.flatMap(({ frames }) => frames);
        expect(where.size).toBe(matter.frames.length + floated.length);
        for (const flow of [matter.frames, floated]) {
          const order = flow.map((frame) => where.get(frame) ?? -1);
          expect(order).toEqual(order.toSorted((one, other) => one - other));
        }
      }),
    );
  });

  it('no page is overfull, and nothing stands on anything else.', () => {
    fc.assert(
      fc.property(arbitraryMatter, ({ matter, wish: wanted }) => {
        for (const page of paginate(matter, wanted)) {
          const height = page.orientation === undefined ? wanted.height : wanted.turnedHeight;
          const all = [...page.frames, ...page.floats].toSorted((one, other) => one.y - other.y);
          let bottom = 0;
          for (const { frame, y } of all) {
            expect(y).toBeGreaterThanOrEqual(bottom - 0.01);
            bottom = y + frame.height;
          }
          expect(bottom).toBeLessThanOrEqual(height + 0.01);
        }
      }),
    );
  });

  it('no float comes before the page of its place, nor crosses a section.', () => {
    fc.assert(
      fc.property(arbitraryMatter, ({ matter, wish: wanted }) => {
        const places = placesIn(paginate(matter, wanted));
        const at = (frame: Frame | undefined) => places.get(frame) ?? LAST;
        for (const { at: place, frames, holdsText } of matter.floats) {
          const own = at(frames[0]);
          const before = places.get(matter.frames[place - 1]) ?? FIRST;
          expect(own.page).toBeGreaterThanOrEqual(before.page);
          const behind = matter.frames.slice(place);
          const next = holdsText ? behind[0] : behind.find(({ isBarrier }) => isBarrier);
          expect(own).toSatisfy(() => isBefore(own, at(next)));
        }
      }),
    );
  });
});

interface Spot {
  readonly page: number;
  readonly y: number;
}

const FIRST: Spot = { page: 0, y: 0 };
const LAST: Spot = { page: Infinity, y: 0 };

function isBefore(one: Spot, other: Spot): boolean {
  return one.page < other.page || (one.page === other.page && one.y < other.y);
}

function placesIn(pages: readonly PageFill[]): Map<Frame | undefined, Spot> {
  const places = pages.flatMap(({ frames, floats }, page) =>
    [...frames, ...floats].map(({ frame, y }) => [frame, { page, y }] as const),
  );
  return new Map(places);
}
