import type { Block } from '../../model/block.ts';
import { idOf } from '../id-of.ts';
import { missingThings } from '../missing-things.ts';
import type { Rule } from '../rule.ts';

const FIGURES: ReadonlySet<Block['type']> = new Set(['chartFigure', 'pictureFigure']);

export const figureRequired: Rule = {
  code: 'figure/required',
  severity: 'error',
  claim: 'Every figure that the contract demands is in the brief.',

  *violations(subject) {
    yield* missingThings(subject, {
      name: 'figure',
      demands: subject.contract.figures,
      ids: subject.blocks.flatMap((block) =>
        FIGURES.has(block.type) ? (idOf(block)?.value ?? []) : [],
      ),
      form: (id) => `::chart[…]{#${id} …} or ::figure[…]{#${id} …}`,
    });
  },
};
