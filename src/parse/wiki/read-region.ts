import type { Inline } from '../../model/inline.ts';
import { withoutStrange } from '../strange-characters.ts';
import { galleryCaptions } from './gallery-captions.ts';
import type { Range, WikiDocument } from './wiki-document.ts';
import type { WikiRegion } from './wiki-regions.ts';

const LONGEST_NAME = 40;

type ReadInner = (range: Range) => readonly Inline[];
type RegionReader = (
  document: WikiDocument,
  region: WikiRegion,
  readInner: ReadInner,
) => readonly Inline[];

/** What a region is inside of a line. */
export function readRegion(
  document: WikiDocument,
  region: WikiRegion,
  readInner: ReadInner,
): readonly Inline[] {
  return readers[region.type](document, region, readInner);
}

const readers: Readonly<Record<WikiRegion['type'], RegionReader>> = {
  comment: () => [],
  references: () => [],
  nowiki: (document, { innerStart, innerEnd }) =>
    document.text({ start: innerStart, end: innerEnd }),
  code(document, { start, end, innerStart, innerEnd }) {
    const value = withoutStrange(document.slice({ start: innerStart, end: innerEnd })).trim();
    return value === ''
      ? []
      : [{ type: 'inlineCode', value, at: document.reading.span(start, end) }];
  },
  note(document, region) {
    const label = document.notes.labelOf(region);
    const at = document.reading.span(region.start, region.end);
    return label === undefined ? [] : [{ type: 'noteCall', label, at }];
  },
  template,
  // In a list or a table, where no block has room, their words stay in the line.
  quote: (_, { innerStart, innerEnd }, readInner) =>
    readInner({ start: innerStart, end: innerEnd }),
  gallery: (document, region, readInner) =>
    galleryCaptions(document, region).flatMap((caption, index) => {
      const gap: Inline[] =
        index === 0
          ? []
          : [{ type: 'lineBreak', at: document.reading.span(caption.start, caption.start) }];
      return [...gap, ...readInner(caption)];
    }),
};

/** A template stays as it is written, without the comments in it. */
function template(document: WikiDocument, region: WikiRegion): Inline[] {
  const { innerStart, end } = region;
  if (document.isListOfNotes(region)) return [];
  const name = /^\{\{\s*([^|{}\n]*)/.exec(document.slice(region))?.[1]?.trim() ?? '';
  document.leave(`The template “{{${name.slice(0, LONGEST_NAME)}}}”`, region);
  const content: Inline[] = [];
  let { start } = region;
  let from = innerStart;
  for (;;) {
    const inner = document.regionIn({ start: from, end });
    if (inner === undefined) break;
    from = inner.type === 'comment' ? inner.end : inner.innerStart;
    if (inner.type !== 'comment') continue;
    content.push(...document.text({ start, end: inner.start }));
    start = inner.end;
  }
  return [...content, ...document.text({ start, end })];
}
