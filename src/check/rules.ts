import type { Rule } from './rule.ts';
import { audienceNotYet } from './rules/audience-not-yet.ts';
import { figureAlt } from './rules/figure-alt.ts';
import { figureData } from './rules/figure-data.ts';
import { figureRanks } from './rules/figure-ranks.ts';
import { figureRequired } from './rules/figure-required.ts';
import { frontMatterRequired } from './rules/front-matter-required.ts';
import { frontMatterSyntax } from './rules/front-matter-syntax.ts';
import { frontMatterType } from './rules/front-matter-type.ts';
import { frontMatterUnknown } from './rules/front-matter-unknown.ts';
import { headingSkipped } from './rules/heading-skipped.ts';
import { idDuplicate } from './rules/id-duplicate.ts';
import { linkRelative } from './rules/link-relative.ts';
import { linkScheme } from './rules/link-scheme.ts';
import { noteUnused } from './rules/note-unused.ts';
import { periodEdtf } from './rules/period-edtf.ts';
import { referenceUnknown } from './rules/reference-unknown.ts';
import { sectionDuplicate } from './rules/section-duplicate.ts';
import { sectionOrder } from './rules/section-order.ts';
import { sectionPeriod } from './rules/section-period.ts';
import { sectionRequired } from './rules/section-required.ts';
import { sectionUnknown } from './rules/section-unknown.ts';
import { sectionWords } from './rules/section-words.ts';
import { sourceUnknown } from './rules/source-unknown.ts';
import { sourceUnused } from './rules/source-unused.ts';
import { statisticPeriodNeeded } from './rules/statistic-period-needed.ts';
import { statisticRank } from './rules/statistic-rank.ts';
import { statisticRequired } from './rules/statistic-required.ts';
import { statisticSource } from './rules/statistic-source.ts';
import { statisticUnknown } from './rules/statistic-unknown.ts';
import { tableRequired } from './rules/table-required.ts';

/** All rules. The order is of no account: diagnostics are sorted by place. */
export const rules: readonly Rule[] = [
  frontMatterSyntax,
  frontMatterUnknown,
  frontMatterType,
  frontMatterRequired,
  audienceNotYet,
  sectionRequired,
  sectionOrder,
  sectionDuplicate,
  sectionUnknown,
  sectionWords,
  sectionPeriod,
  headingSkipped,
  periodEdtf,
  figureRequired,
  figureData,
  figureRanks,
  figureAlt,
  tableRequired,
  statisticRequired,
  statisticUnknown,
  statisticPeriodNeeded,
  statisticSource,
  statisticRank,
  sourceUnknown,
  sourceUnused,
  referenceUnknown,
  idDuplicate,
  noteUnused,
  linkScheme,
  linkRelative,
];
