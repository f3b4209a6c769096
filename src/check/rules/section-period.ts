import type { Block } from '../../model/block.ts';
import type { StatisticCall } from '../../model/inline.ts';
import { type Period, readPeriod } from '../../model/period.ts';
import type { Located } from '../../model/span.ts';
import type { Statistic } from '../../model/statistic.ts';
import { linesOf, walkBlocks, walkLine } from '../../model/walk.ts';
import { endsLieIn } from '../ends-lie-in.ts';
import { openRegistry, type Registry } from '../registry.ts';
import type { Finding, Rule } from '../rule.ts';

export const sectionPeriod: Rule = {
  code: 'section/period',
  severity: 'warning',
  claim: 'A statistic in the prose is of the period that its section states.',

  *violations({ brief, sections }) {
    const registry = openRegistry(brief.statistics);
    for (const { blocks, name, period } of sections) {
      yield* judgeBlocks(blocks, { name, registry, ...(period !== undefined && { period }) });
    }
  },
};

interface Statement {
  readonly name: string;
  readonly registry: Registry;
  readonly period?: Located<string>;
}

/** A heading or a block that states a period of its own is held against that one. */
function* judgeBlocks(blocks: readonly Block[], section: Statement): Generator<Finding> {
  let subsection: Located<string> | undefined;
  for (const block of blocks) {
    if (block.type === 'heading') subsection = block.attributes.period;
    for (const inner of walkBlocks([block])) {
      // A chart prints the period of each of its values; what its caption says stands beside them.
      if (inner.type === 'chartFigure') continue;
      const own = 'attributes' in inner ? inner.attributes.period : undefined;
      const period = own ?? subsection ?? section.period;
      if (period !== undefined) yield* judgeBlock(inner, period, section);
    }
  }
}

function* judgeBlock(
  block: Block,
  stated: Located<string>,
  { name, registry }: Statement,
): Generator<Finding> {
  const period = readPeriod(stated.value);
  if (period === undefined) return;
  for (const line of linesOf(block)) {
    for (const inline of walkLine(line)) {
      if (inline.type !== 'statisticCall') continue;
      const row = registry.find(inline.id, inline.period);
      if (row === undefined || fits(row, period)) continue;
      yield finding(inline, row, { ...stated, name });
    }
  }
}

/** A date is itself a time, and cannot be taken for one of another. */
function fits({ kind, period }: Statistic, stated: Period): boolean {
  const own = readPeriod(period.value);
  return kind === 'date' || own === undefined || endsLieIn(stated, own);
}

function finding(
  { id, at }: StatisticCall,
  row: Statistic,
  stated: Located<string> & { readonly name: string },
): Finding {
  return {
    message: `“${id}” is of ${row.period.value}, but its section “${stated.name}” speaks of ${stated.value}.`,
    help: `Widen the period of the section, or say in the sentence that the number is of ${row.period.value}.`,
    at,
    related: [
      { at: stated.at, message: `The period ${stated.value} is stated here.` },
      { at: row.period.at, message: `The registry says ${row.period.value}.` },
    ],
  };
}
