import type { PackOpenings } from '../../model/pack-block.ts';
import { firstParagraph } from '../arrange/first-paragraph.ts';
import type { OpeningsPart } from '../arrange/part.ts';
import { saidIn } from '../statistics/said-in.ts';
import { shortPeriod } from '../statistics/section-period.ts';
import { asLabel } from '../text/as-label.ts';
import { writeLine } from '../write/write-line.ts';
import type { Writing } from '../write/writing.ts';

/** The first paragraph of each section, beside its name and its period. */
export function writeOpenings({ sections, at }: OpeningsPart, writing: Writing): PackOpenings {
  return {
    type: 'openings',
    entries: sections.map((section) => ({
      title: asLabel(writeLine(section.heading.content, writing)),
      period:
        section.period === undefined || section.saysPeriod
          ? ''
          : shortPeriod(section.period, saidIn(section.blocks, writing.registry), writing.words),
      content: writeLine(firstParagraph(section)?.content ?? [], writing),
      at: section.heading.at,
    })),
    at,
  };
}
