import type { Pack } from '../../model/pack.ts';
import type { PackBlock } from '../../model/pack-block.ts';

/** The files beside a pack's Markdown, as its text names them: `full-brief-files/tiers.svg`. */
export interface FileNames {
  readonly picture: (source: string) => string;
  readonly chart: (anchor: string) => string;
}

/** Names the pictures as they are named, and each chart after its figure's anchor. */
export function fileNames(pack: Pack, blocks: readonly PackBlock[]): FileNames {
  const folder = `${pack.name}-files`;
  const taken = new Set([...pack.pictures.values()].map(({ name }) => name.toLowerCase()));
  const charts = new Map<string, string>();
  for (const block of blocks) {
    if (block.type !== 'figure' || block.content.type === 'picture') continue;
    if (!charts.has(block.anchor)) charts.set(block.anchor, chartName(block.anchor, taken));
  }
  return {
    picture: (source) => `${folder}/${found(pack.pictures, source).name}`,
    chart: (anchor) => `${folder}/${found(charts, anchor)}`,
  };
}

function chartName(anchor: string, taken: Set<string>): string {
  const stem = anchor.replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').slice(0, 80);
  let name = `${stem}.svg`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}-${number}.svg`;
  taken.add(name.toLowerCase());
  return name;
}

/** Composing a pack has put all there that it names. */
function found<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error(`The pack has no picture or chart “${key}”.`);
  return value;
}
