import type { Chart } from '../../model/chart.ts';
import type { Pack } from '../../model/pack.ts';
import { walkPack } from '../../model/walk-pack.ts';
import type { Proof } from './proof.ts';
import type { TypeCase } from './type-case.ts';

/** Reads the words inside charts, which are drawn and not set in lines. */
export function proofCharts(pack: Pack, types: TypeCase, proof: Proof): void {
  const look = types.look('chartLabel');
  for (const block of walkPack(pack)) {
    if (block.type !== 'figure' || block.content.type === 'picture') continue;
    for (const words of wordsOf(block.content)) {
      proof.read({ text: words, marks: 0, owner: { artifact: 'Layout' }, at: block.at });
      if (types.word(look, words).isIncomplete) {
        proof.lack(words, block.at, types.missing(look, words));
      }
    }
  }
}

function wordsOf(chart: Chart): string[] {
  if (chart.type === 'timeline') {
    return [chart.label, ...chart.ranks, ...chart.placements.map(({ period }) => period)];
  }
  return chart.groups.flatMap(({ label, unit, points }) => [
    label,
    unit,
    ...points.flatMap(({ period, shown }) => [period, shown]),
  ]);
}
