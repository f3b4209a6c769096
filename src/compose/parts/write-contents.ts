import type { ContentsEntry, PackBlock, PackHeading } from '../../model/pack-block.ts';
import type { Slot } from '../../model/template.ts';
import { walkPackBlocks } from '../../model/walk-pack.ts';
import type { Arrangement } from '../arrange/arrange.ts';
import { listedBy, option } from '../arrange/slot-options.ts';
import { shortPeriod } from '../statistics/section-period.ts';
import { asLabel } from '../text/as-label.ts';
import type { Writing } from '../write/writing.ts';

/** The entries of a slot `contents`, of the finished pack. */
export function writeContents(
  slot: Slot,
  body: readonly PackBlock[],
  writing: Writing,
): ContentsEntry[] {
  const of = listedBy(slot);
  return of === 'headings' ? headingEntries(slot, body, writing) : captionEntries(of, body);
}

/** Figures or tables, wherever they stand in the text. */
function captionEntries(of: 'figures' | 'tables', body: readonly PackBlock[]): ContentsEntry[] {
  return [...walkPackBlocks(body)].flatMap((block) => {
    if (block.type !== CAPTIONED[of] || block.caption === undefined) return [];
    const { anchor, caption } = block;
    if (anchor === undefined) return [];
    const number = `${caption.label}\u00A0${caption.number}`;
    return [{ anchor, level: 1, number, title: asLabel(caption.content), period: '' }];
  });
}

const CAPTIONED = { figures: 'figure', tables: 'table' } as const;

/** Headings, down to a level. */
function headingEntries(slot: Slot, body: readonly PackBlock[], writing: Writing): ContentsEntry[] {
  const { isCovered } = writing.arrangement;
  const levels = Number(option(slot, 'levels') ?? (isCovered ? 1 : 2));
  // Without a cover level 1 is the title.
  const deepest = isCovered ? levels : levels + 1;
  const unlisted = unlistedAnchors(writing);
  const periods = periodsByAnchor(writing);
  return body
    .filter((block): block is PackHeading => block.type === 'heading')
    .filter(({ level, anchor }) => level <= deepest && !unlisted.has(anchor))
    .map(({ anchor, level, number, content }) => ({
      anchor,
      level: isCovered ? level : Math.max(1, level - 1),
      number,
      title: asLabel(content),
      period: periods.get(anchor) ?? '',
    }));
}

function unlistedAnchors({ arrangement, numbering }: Writing): Set<string> {
  const parts = arrangement.parts.filter(isUnlisted);
  return new Set(parts.map((part) => numbering.headings.get(part)?.anchor ?? ''));
}

function isUnlisted(part: Arrangement['parts'][number]): boolean {
  return part.type === 'title' || (part.type === 'heading' && !part.isListed);
}

function periodsByAnchor({
  arrangement,
  numbering,
  sections,
  words,
}: Writing): Map<string, string> {
  const periods = new Map<string, string>();
  for (const part of arrangement.parts) {
    const place = numbering.headings.get(part);
    if (part.type === 'heading' && place !== undefined) periods.set(place.anchor, part.period);
  }
  for (const [heading, { section, said }] of sections) {
    const place = numbering.headings.get(heading);
    if (place === undefined || section.period === undefined || section.saysPeriod) continue;
    periods.set(place.anchor, shortPeriod(section.period, said, words));
  }
  return periods;
}
