import type { Paragraph } from 'mdast';
import type { Finding } from '../finding.ts';
import { isClosedName } from './directive-names.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { endOf, startOf } from './tree-places.ts';

const WIKI_HEADING =
  /^[ \t>]*(?<marks>={1,6})(?<title>[^=\s](?:.*[^=\s])?|\s.*\S.*)\k<marks>[ \t]*$/;
const DIRECTIVE = /^[ \t>]*::(?<name>[A-Za-z][\w-]*)/;

/** Reports lines of a paragraph that look as if they were meant for something else. */
export function reportLinesOfOtherKinds(node: Paragraph, context: MarkdownContext): void {
  const { reading } = context;
  const raw = reading.text.slice(startOf(node), endOf(node));
  if (!raw.includes('=') && !raw.includes('::')) return;
  let offset = startOf(node);
  for (const line of raw.split(/(?<=\r\n|[\r\n](?!\n))/)) {
    reportLine(line.trimEnd(), offset, context);
    offset += line.length;
  }
}

function reportLine(line: string, offset: number, { reading }: MarkdownContext): void {
  const at = reading.span(offset, offset + line.length);
  const { marks = '', title = '' } = WIKI_HEADING.exec(line)?.groups ?? {};
  if (marks !== '') reading.judge({ ...wikiHeading(line, marks.length, title.trim()), at });
  const { name = '' } = DIRECTIVE.exec(line)?.groups ?? {};
  if (isClosedName(name)) reading.judge({ ...malformed(name), at });
}

function wikiHeading(line: string, level: number, title: string): Omit<Finding, 'at'> {
  return {
    code: 'heading/wiki-markup',
    message: `“${line.trim()}” is a heading of wiki text; in Markdown it is plain text.`,
    help: `Write “${'#'.repeat(level)} ${title}”.`,
  };
}

function malformed(name: string): Omit<Finding, 'at'> {
  return {
    code: 'directive/malformed',
    message: `The directive “::${name}” can't be read, so it is plain text.`,
    help: `Write it on one line of its own as ::${name}[…]{…}.`,
  };
}
