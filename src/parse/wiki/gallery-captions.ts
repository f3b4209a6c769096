import { PICTURE_OPTION } from './picture-option.ts';
import type { Range, WikiDocument } from './wiki-document.ts';
import type { WikiRegion } from './wiki-regions.ts';

/** Where the captions of a gallery stand, one a line behind its picture; the pictures are told of as left out. */
export function galleryCaptions(document: WikiDocument, region: WikiRegion): Range[] {
  const pictures = linesIn(document, { start: region.innerStart, end: region.innerEnd });
  if (pictures.length > 0) {
    const what = pictures.length === 1 ? 'The picture' : `The ${pictures.length} pictures`;
    const verb = pictures.length === 1 ? 'is' : 'are';
    document.reading.report('warning', {
      code: 'wiki/picture',
      message: `${what} of a gallery of the wiki ${verb} left out, and what is written there stays.`,
      help: 'Put the pictures into the brief’s folder and write the brief in Markdown to show them.',
      at: document.reading.span(region.start, region.end),
    });
  }
  return pictures.flatMap((picture) => {
    const [, ...others] = document.parts(picture, '|');
    const captions = others.filter((part) => !PICTURE_OPTION.test(document.slice(part)));
    return captions.slice(-1);
  });
}

function linesIn(document: WikiDocument, { start, end }: Range): Range[] {
  const lines: Range[] = [];
  let from = start;
  for (const line of document.slice({ start, end }).split('\n')) {
    if (line.trim() !== '') lines.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return lines;
}
