import type { Page, Tag } from '../../src/layout/display-list.ts';
import { boxOf } from './item-box.ts';
import type { Proof } from './proof.ts';

/** A page is nearly empty if less of its text block is used. */
const LEAST_USED = 0.25;

/** A page in the middle that is nearly empty, though what opens the next would have fitted. */
export function nearlyEmpty(index: number, proof: Proof): string[] {
  const { laid, paper } = proof;
  const page = laid.pages[index];
  const next = laid.pages[index + 1];
  if (page === undefined || next === undefined || isTurned(page) || isTurned(next)) return [];
  const used = bottomOf(page, proof) - paper.top;
  const { height } = paper.room;
  if (used >= height * LEAST_USED) return [];
  const needed = openingOf(next, proof);
  if (needed === undefined || used + needed + WHITE > height) return [];
  return [`only ${Math.round((used / height) * 100)} % of it is used`];
}

/** Tables on turned pages have them to themselves. */
function isTurned({ width, height }: Page): boolean {
  return width > height;
}

/** The most white that stands between two blocks, and a page's notes with their rule, in points. */
const WHITE = 60;

/** Of what belongs to the text, notes included: they fill a page too. */
function bottomOf({ items }: Page, { paper }: Proof): number {
  let bottom = paper.top;
  for (const item of items) {
    if (item.type === 'link' || !('leaf' in item.owner)) continue;
    bottom = Math.max(bottom, boxOf(item).bottom);
  }
  return bottom;
}

/** How high the first block of a page is, with the headings above it; none if it is all there is. */
function openingOf({ items }: Page, { places, paper }: Proof): number | undefined {
  const bottoms = new Map<Tag, number>();
  for (const item of items) {
    if (item.type === 'link' || !('leaf' in item.owner)) continue;
    const block = places.get(item.owner.leaf)?.block;
    if (block === undefined) continue;
    bottoms.set(block, Math.max(bottoms.get(block) ?? 0, boxOf(item).bottom));
  }
  for (const [block, bottom] of bottoms) {
    if (/^H\d$/.test(block.type)) continue;
    return bottom - paper.top;
  }
  return undefined;
}
