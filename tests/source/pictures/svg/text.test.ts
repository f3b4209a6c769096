import { expect, test } from 'vitest';
import type { TextChunk } from '../../../../src/model/vector.ts';
import { contentOf } from './svg-of.ts';

function chunksOf(body: string): readonly TextChunk[] {
  const [text] = contentOf(body);
  return text?.type === 'text' ? text.chunks : [];
}

const words = (chunks: readonly TextChunk[]) =>
  chunks.map(({ x, y, pieces }) => [x, y, ...pieces.map(({ text }) => text)]);

test('blanks are joined as in any XML, and kept where that is asked for', () => {
  expect(words(chunksOf('<text x="1" y="2">\n  a \t b\n </text>'))).toEqual([[1, 2, 'a b']]);
  expect(words(chunksOf('<text xml:space="preserve"> a  b </text>'))).toEqual([
    [undefined, undefined, ' a  b '],
  ]);
  expect(words(chunksOf('<text><tspan>a </tspan> <tspan> b</tspan></text>'))).toEqual([
    [undefined, undefined, 'a ', 'b'],
  ]);
});

test('places are of characters one by one, those of a child before those of its parent', () => {
  expect(words(chunksOf('<text x="1 2 3" y="9">ab<tspan x="7">c</tspan>d</text>'))).toEqual([
    [1, 9, 'a'],
    [2, undefined, 'b'],
    [7, undefined, 'c', 'd'],
  ]);
});

test('shifts begin a piece, not a chunk', () => {
  const [chunk, ...others] = chunksOf('<text>ab<tspan dx="3" dy="-1em">cd</tspan></text>');
  expect(others).toEqual([]);
  expect(chunk?.pieces.map(({ text, dx, dy }) => [text, dx, dy])).toEqual([
    ['ab', 0, 0],
    ['cd', 3, -16],
  ]);
});

test('faces are those of the theme that look most like what is asked for', () => {
  const faceOf = (style: string) => {
    const font = chunksOf(`<text style="${style}">a</text>`)[0]?.pieces[0]?.font;
    return [font?.face, font?.size, font?.weight, font?.italic];
  };
  expect(faceOf('')).toEqual(['sans', 16, 400, false]);
  expect(faceOf("font-family:'Times New Roman',serif;font-weight:bold")).toEqual([
    'serif',
    16,
    700,
    false,
  ]);
  expect(faceOf('font-family:Helvetica,Times;font-size:12pt')).toEqual(['sans', 16, 400, false]);
  expect(faceOf('font-family:DejaVu Sans Mono;font-style:oblique;font-weight:550')).toEqual([
    'mono',
    16,
    600,
    true,
  ]);
  expect(faceOf('font: italic bold 10px/1.2 Georgia, serif')).toEqual(['serif', 10, 700, true]);
});

test('words know where they stand in the file', () => {
  const body = '<text>see <tspan>this</tspan></text>';
  const piece = chunksOf(body)[0]?.pieces[1];
  const file = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100" >${body}</svg>`;
  expect(file.slice(piece?.at.start, piece?.at.end)).toContain('this');
});
