import type { Note, Pack } from '../../model/pack.ts';
import type { Tag } from '../display-list.ts';
import { MARK } from './marks.ts';
import { tagLine } from './place.ts';
import { tagBlocks } from './tag-blocks.ts';
import { newLeaf, plainText, tagOf } from './tag-nodes.ts';
import type { Run, TaggedNote } from './tagged.ts';
import type { TaggedBlock, TaggedPack } from './tagged-block.ts';

/**
 * Builds the structure tree of a pack, and hands on the pack's words with their places in it. This
 * comes before layout, so that no place on a page can change the reading order.
 */
export function tagPack(pack: Pack): TaggedPack {
  const notes = new NoteTags(pack);
  const document = tagOf('Document', [], { lang: pack.lang });
  const place = { lang: pack.lang, children: document.children, noteTag: notes.tagOf };
  const marks = tagLine('P', pack.marks, place);
  const blocks = tagBlocks(pack.body, place);
  return { tag: document, marks, blocks, notes: notes.tagged };
}

/** Tags each note when its first call asks for it: by then its place in the tree is known. */
class NoteTags {
  readonly tagged = new Map<string, TaggedNote<TaggedBlock>>();
  readonly #pack: Pack;

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  readonly tagOf = (anchor: string): Tag | undefined => {
    const note = this.#pack.notes.get(anchor);
    if (note === undefined || this.tagged.has(anchor)) return undefined;
    const tag = tagOf('Note', [], { id: anchor });
    // Known before its blocks are read: a note that calls itself has no second place.
    this.tagged.set(anchor, {
      anchor,
      tag,
      label: { runs: [], lang: this.#pack.lang },
      blocks: [],
    });
    this.tagged.set(anchor, this.#taggedNote(note, tag));
    return tag;
  };

  #taggedNote({ anchor, number, blocks, at }: Note, tag: Tag): TaggedNote<TaggedBlock> {
    const { lang } = this.#pack;
    const leaf = newLeaf();
    tag.children.push(tagOf('Lbl', [leaf]));
    const { runs } = plainText(number, leaf, { lang, at });
    // Set like the call, with the font's superior figures.
    const label = { lang, runs: runs.map(asCall) };
    const place = { lang, children: tag.children, noteTag: this.tagOf };
    return { anchor, tag, label, blocks: tagBlocks(blocks, place) };
  }
}

function asCall(run: Run): Run {
  return { ...run, marks: MARK.noteCall };
}
