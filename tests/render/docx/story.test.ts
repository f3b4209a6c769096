import { describe, expect, it } from 'vitest';
import { paragraphPiece, type RawPiece, spaced } from '../../../src/render/docx/piece.ts';
import { spacedOut, storyXml } from '../../../src/render/docx/story.ts';

const spaces = new Map([
  ['Body', { before: 0, after: 6 }],
  ['Head', { before: 20, after: 4 }],
]);
const body = paragraphPiece({ style: 'Body' }, 'b');
const head = paragraphPiece({ style: 'Head' }, 'h');
const table: RawPiece = { kind: 'raw', table: true, xml: '<w:tbl/>' };

/** The space that is said of each paragraph itself. */
function said(...pieces: Parameters<typeof spacedOut>[0]) {
  return spacedOut(pieces, spaces).map((piece) =>
    piece.kind === 'raw' ? 'table' : { before: piece.look.before, after: piece.look.after },
  );
}

const silent = { before: undefined, after: undefined };

describe('spacedOut', () => {
  it('says nothing where styles keep enough space', () => {
    expect(said(body, head, body)).toEqual([silent, silent, silent]);
    expect(said({ ...body, below: 26 }, head)).toEqual([silent, silent]);
  });

  it('adds what is missing to the paragraph below', () => {
    expect(said({ ...body, below: 10 }, body)).toEqual([silent, { before: 4, after: undefined }]);
    expect(said(body, { ...head, above: 30 })).toEqual([silent, { before: 24, after: undefined }]);
  });

  it('takes the larger of two wishes', () => {
    expect(said({ ...body, below: 12 }, { ...body, above: 16 })).toEqual([
      silent,
      { before: 10, after: undefined },
    ]);
  });

  it('lets the paragraph above a table keep its space, and the one below', () => {
    const [wide] = spaced([table], 18, 18);
    expect(said(body, wide ?? table, body)).toEqual([
      { before: undefined, after: 18 },
      'table',
      { before: 18, after: undefined },
    ]);
  });

  it('keeps two tables apart, which Word would join', () => {
    expect(said(table, { ...table, above: 9 })).toEqual([
      'table',
      { before: 9, after: 0 },
      'table',
    ]);
  });

  it('brings along the paragraph before one that is never first on a page', () => {
    const [first] = spacedOut([body, { ...body, clings: true }], spaces);
    expect(first).toMatchObject({ look: { keepNext: true } });
  });
});

describe('storyXml', () => {
  it('puts in a row what stood side by side', () => {
    const columns = [1, 2].map((width) => ({ width, pieces: [{ ...body, content: `${width}` }] }));
    expect(storyXml([{ kind: 'columns', gap: 0, columns }], spaces)).toBe(
      '<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr>1</w:p><w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr>2</w:p>',
    );
  });
});
