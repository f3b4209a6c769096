import type { Frame } from '../flow/frame.ts';
import { withAnchor } from '../flow/frames.ts';
import type { TaggedNote } from '../tags/tagged.ts';
import type { TaggedBlock, TaggedPack } from '../tags/tagged-block.ts';
import { setBlocks } from './set-blocks.ts';
import { baselineOf, setText } from './set-text.ts';
import { type Area, indented, pageArea, type Setting } from './setting.ts';

/** The lines of each footnote, hanging by its number. */
export function setNotes({ notes }: TaggedPack, setting: Setting): ReadonlyMap<string, Frame[]> {
  const page = { ...pageArea(setting), style: 'note', snaps: false } as const;
  const inside = indented(page, setting.theme.parts.note.indent);
  return new Map(
    [...notes.values()].map((note) => [note.anchor, noteFrames(note, page, inside, setting)]),
  );
}

function noteFrames(
  note: TaggedNote<TaggedBlock>,
  page: Area,
  inside: Area,
  setting: Setting,
): Frame[] {
  const { frames } = setBlocks(note.blocks, inside, setting);
  const baseline = baselineOf('note', setting);
  const [label] = setText(
    note.label,
    'note',
    { x: page.x, width: inside.x - page.x + 40, baseline },
    setting,
  );
  const [first, ...rest] = frames;
  if (first === undefined) return label === undefined ? [] : [label];
  const items = [...(label?.items ?? []), ...first.items];
  return [...withAnchor([{ ...first, before: 0, items }, ...rest], note.anchor)];
}
