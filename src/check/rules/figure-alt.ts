import type { Block } from '../../model/block.ts';
import type { Finding, Rule } from '../rule.ts';

export const figureAlt: Rule = {
  code: 'figure/alt',
  severity: { strict: 'error', plain: 'warning' },
  claim: 'Every chart and every picture says what it shows to those who do not see it.',

  *violations({ blocks, inlines }) {
    for (const block of blocks) yield* judgeChart(block);
    for (const { alt, source, at } of inlines('image')) {
      if (alt.trim() !== '') continue;
      yield {
        message: `The picture “${source}” has no text for those who do not see it.`,
        help: `Write what it shows: “![…](${source})”.`,
        at,
      };
    }
  },
};

function* judgeChart(block: Block): Generator<Finding> {
  if (block.type !== 'chartFigure' || (block.alt?.value ?? '').trim() !== '') return;
  yield {
    message: `The chart${named(block.attributes.id?.value)} has no text for those who do not see it.`,
    help: 'Write what it shows: alt="…".',
    at: block.at,
  };
}

function named(id: string | undefined): string {
  return id === undefined ? '' : ` “${id}”`;
}
