import type { Heading } from '../../model/block.ts';
import type { Range } from './wiki-document.ts';

/** The place is the content's. */
export interface WikiHeading extends Range {
  readonly level: Heading['level'];
}

/** Reads a line such as `== Section ==`, also with spaces in it: ` = = Section = = `. */
export function wikiHeading(line: string, start: number): WikiHeading | undefined {
  const open = /^[ \t]*=(?:[ \t]?=)*/.exec(line)?.[0];
  if (open === undefined) return undefined;
  const visible = withoutComments(line);
  const contentEnd = closingRun(visible, open.length);
  const content = visible.slice(open.length, contentEnd);
  if (content.trim() === '' || contentEnd === visible.length) return undefined;
  const count = Math.min(marks(open), marks(visible.slice(contentEnd)));
  const contentStart = start + open.length + (content.length - content.trimStart().length);
  return { level: levelOf(count), start: contentStart, end: contentStart + content.trim().length };
}

/** A heading may have a comment behind it. */
function withoutComments(line: string): string {
  let visible = line.trimEnd();
  while (visible.endsWith('-->')) {
    const comment = visible.lastIndexOf('<!--');
    if (comment === -1) break;
    visible = visible.slice(0, comment).trimEnd();
  }
  return visible;
}

/** Where the marks at the end of a line begin; none of them stand before `from`. */
function closingRun(line: string, from: number): number {
  let index = line.length;
  for (;;) {
    const width = line[index - 1] === '=' ? 1 : /[ \t]/.test(line[index - 1] ?? '') ? 2 : 0;
    const isMark = width > 0 && line[index - width] === '=' && index - width >= from;
    if (!isMark) return index;
    index -= width;
  }
}

function marks(run: string): number {
  return run.replaceAll(/[^=]/g, '').length;
}

function levelOf(count: number): Heading['level'] {
  const levels = [1, 2, 3, 4, 5, 6] as const;
  return levels[count - 1] ?? 6;
}
