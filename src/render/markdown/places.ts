import type { Pack } from '../../model/pack.ts';
import type { PackBlock } from '../../model/pack-block.ts';
import type { PackInline, Target } from '../../model/pack-inline.ts';
import { inlineText, normalReading } from '../../model/reading-text.ts';
import { walkPack } from '../../model/walk-pack.ts';
import { fileNames } from './file-names.ts';
import { HeadingSlugs } from './heading-slugs.ts';
import { partsOf } from './parts-of-block.ts';

/** Where things of a pack are to be found in its Markdown. */
export interface Places {
  /** What a link leads to. */
  readonly addressOf: (to: Target) => string;
  /** A picture's file beside the Markdown, by the key of `Pack.pictures`. */
  readonly pictureFile: (source: string) => string;
  /** A chart's file beside the Markdown, by its figure's anchor. */
  readonly chartFile: (anchor: string) => string;
  /** A mark for links to lead to, where one is needed; else nothing. */
  readonly markOf: (anchor: string | undefined) => string;
}

/**
 * Headings are found under the names that GitHub gives them. All else that a link leads to gets a
 * mark, and nothing else does: marks disturb who reads the raw text.
 */
export function placesIn(pack: Pack): Places {
  const blocks = [...walkPack(pack)];
  const slugs = slugsByAnchor(blocks);
  const marks = marksByAnchor(blocks, slugs);
  const files = fileNames(pack, blocks);
  return {
    addressOf: (to) => {
      if ('href' in to) return to.href;
      return `#${slugs.get(to.anchor) ?? marks.get(to.anchor) ?? to.anchor}`;
    },
    pictureFile: files.picture,
    chartFile: files.chart,
    markOf: (anchor) => {
      const mark = anchor === undefined ? undefined : marks.get(anchor);
      return mark === undefined ? '' : `<a id="${escapeAttribute(mark)}"></a>`;
    },
  };
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The headings' names by their anchors, in the order of the file. */
function slugsByAnchor(blocks: readonly PackBlock[]): Map<string, string> {
  const slugs = new HeadingSlugs();
  const byAnchor = new Map<string, string>();
  for (const block of blocks) {
    if (block.type === 'cover' || block.type === 'masthead') slugs.next(readable(block.title));
    if (block.type !== 'heading') continue;
    const slug = slugs.next(`${block.number} ${readable(block.content)}`);
    if (slug !== '') byAnchor.set(block.anchor, slug);
  }
  return byAnchor;
}

function readable(line: readonly PackInline[]): string {
  return normalReading(inlineText(line));
}

/** The marks' names by anchors: as the anchor is called, or with a number where a heading is too. */
function marksByAnchor(
  blocks: readonly PackBlock[],
  slugs: ReadonlyMap<string, string>,
): Map<string, string> {
  const taken = new Set(slugs.values());
  const targets = anchorsLedTo(blocks);
  const marks = new Map<string, string>();
  for (const anchor of blocks.flatMap((block) => partsOf(block).anchors)) {
    if (slugs.has(anchor) || marks.has(anchor) || !targets.has(anchor)) continue;
    const name = freeName(anchor, taken);
    taken.add(name);
    marks.set(anchor, name);
  }
  return marks;
}

function freeName(anchor: string, taken: ReadonlySet<string>): string {
  if (!taken.has(anchor)) return anchor;
  let number = 2;
  while (taken.has(`${anchor}-${number}`)) number += 1;
  return `${anchor}-${number}`;
}

/** All anchors that links of the pack lead to. */
function anchorsLedTo(blocks: readonly PackBlock[]): Set<string> {
  const anchors = new Set<string>();
  const waiting = blocks.flatMap((block) => partsOf(block).lines.flat());
  for (const block of blocks) {
    if (block.type !== 'contents') continue;
    for (const { anchor } of block.entries) anchors.add(anchor);
  }
  for (let inline = waiting.pop(); inline !== undefined; inline = waiting.pop()) {
    if (inline.type === 'link' && 'anchor' in inline.to) anchors.add(inline.to.anchor);
    if ('content' in inline) for (const inner of inline.content) waiting.push(inner);
  }
  return anchors;
}
