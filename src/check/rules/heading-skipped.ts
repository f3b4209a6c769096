import type { Rule } from '../rule.ts';

export const headingSkipped: Rule = {
  code: 'heading/skipped',
  severity: { strict: 'error', plain: 'warning' },
  claim: 'No heading is more than one level below the heading before it.',

  *violations({ brief }) {
    // The title is the heading of level 1, whether it stands in the text or before it.
    let before = 1;
    for (const block of brief.body) {
      if (block.type !== 'heading') continue;
      if (block.level > before + 1) {
        const marks = '#'.repeat(before + 1);
        yield {
          message: `This heading is of level ${block.level}, the one before it of level ${before}.`,
          help: `Begin it with “${marks}”.`,
          at: block.at,
        };
      }
      before = block.level;
    }
  },
};
