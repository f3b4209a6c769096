import type { Caption, ContentsEntry, PackBlock } from '../../../../model/pack-block.ts';
import { walkPackBlocks } from '../../../../model/walk-pack.ts';
import type { Asked } from './contents-field.ts';
import type { ShownPack } from './shown-pack.ts';

/** The entries of a house's list, from all that stands in the text: as Word would make them anew. */
export function contentsEntries(
  { pack: { body }, listed }: Pick<ShownPack, 'pack' | 'listed'>,
  { of, levels }: Asked,
): ContentsEntry[] {
  const entries =
    of === 'headings'
      ? body.flatMap((block, index) => headingEntry(block, body[index + 1], levels))
      : [...walkPackBlocks(body)].flatMap((block) => captionEntry(block, of));
  return entries.map((entry) => ({ ...entry, period: listed.get(entry.anchor)?.period ?? '' }));
}

function headingEntry(
  block: PackBlock,
  next: PackBlock | undefined,
  [from, to]: Asked['levels'],
): ContentsEntry[] {
  if (block.type !== 'heading' || next?.type === 'contents') return [];
  const { anchor, level, number, content } = block;
  return level < from || level > to ? [] : [{ anchor, level, number, title: content, period: '' }];
}

function captionEntry(block: PackBlock, of: Exclude<Asked['of'], 'headings'>): ContentsEntry[] {
  if (block.type === 'figure') {
    const data = block.data === undefined ? [] : captionEntry(block.data, of);
    return of === 'figures' ? [entryOf(block.anchor, block.caption), ...data] : data;
  }
  if (block.type !== 'table' || of !== 'tables') return [];
  const { anchor, caption } = block;
  return anchor === undefined || caption === undefined ? [] : [entryOf(anchor, caption)];
}

function entryOf(anchor: string, { label, number, content }: Caption): ContentsEntry {
  return { anchor, level: 1, number: `${label}\u00A0${number}`, title: content, period: '' };
}
