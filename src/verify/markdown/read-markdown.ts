import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import { normalReading, type ReadingText, type ReadingUnit } from '../../model/reading-text.ts';
import { lineText, standsAlone } from './line-text.ts';
import { addNotes } from './note-syntax.ts';

/** Reads a Markdown file as GitHub shows it: what its readers read, unit by unit. */
export function readMarkdown(text: string): ReadingText {
  const units: ReadingUnit[] = [];
  const notes: ReadingUnit[] = [];
  const around: Token[] = [];
  const tokens = parser.parse(text, {});
  for (const [index, token] of tokens.entries()) {
    if (token.nesting > 0) around.push(token);
    if (token.nesting < 0) around.pop();
    const opensItem = tokens[index - 2]?.type === 'list_item_open';
    const unit = unitOf(token, { parent: around.at(-1)?.type ?? '', opensItem });
    if (unit === undefined || unit.text === '') continue;
    const inNote = around.some(({ type }) => type === 'note_open');
    (inNote ? notes : units).push(unit);
  }
  return { units, notes };
}

/** Where a token stands. */
interface Setting {
  readonly parent: string;
  /** Its paragraph is the first thing in a list's item. */
  readonly opensItem: boolean;
}

const parser = makeParser();

function makeParser(): Parser {
  const made = new MarkdownIt('default', { html: true, linkify: false, maxNesting: 10_000 });
  // What a reader sees of an address is what was written.
  made.normalizeLinkText = (address) => address;
  addNotes(made);
  return made;
}

function unitOf(token: Token, setting: Setting): ReadingUnit | undefined {
  switch (token.type) {
    case 'inline':
      return lineUnit(token, setting);
    case 'fence':
    case 'code_block':
      return { kind: 'code', text: normalReading(token.content) };
    case 'html_block':
      return { kind: 'text', text: normalReading(token.content.replaceAll(/<[^>]*>/g, ' ')) };
    default:
      return undefined;
  }
}

function lineUnit({ content, children }: Token, { parent, opensItem }: Setting): ReadingUnit {
  const line = children ?? [];
  const words = lineText(line);
  // GitHub shows a task's box in place of its mark.
  const isTask = opensItem && /^\[[ xX]\]\s/.test(content);
  const text = normalReading(isTask ? words.slice(3) : words);
  if (parent === 'heading_open') return { kind: 'heading', text };
  if (parent === 'th_open' || parent === 'td_open') return { kind: 'cell', text };
  return { kind: standsAlone(line) ? 'alt' : 'text', text };
}
