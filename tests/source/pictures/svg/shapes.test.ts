import { expect, test } from 'vitest';
import { contentOf, dataOf, shapeOf } from './svg-of.ts';

test.each([
  ['<rect x="1" y="2" width="3" height="4"/>', 'M 1 2 L 4 2 L 4 6 L 1 6 Z'],
  ['<line x1="1" y1="2" x2="50%" y2="4" stroke="red"/>', 'M 1 2 L 50 4'],
  ['<polyline points="1,2 3,4 5,6"/>', 'M 1 2 L 3 4 L 5 6'],
  ['<polygon points="1 2 3 4 5 6"/>', 'M 1 2 L 3 4 L 5 6 Z'],
  ['<rect width="1in" height="2.54cm"/>', 'M 0 0 L 96 0 L 96 96 L 0 96 Z'],
  [
    '<g transform="translate(10 20) scale(2)"><rect width="1" height="2"/></g>',
    'M 10 20 L 12 20 L 12 24 L 10 24 Z',
  ],
  ['<rect width="2" height="1" transform="rotate(90)"/>', 'M 0 0 L 0 2 L -1 2 L -1 0 Z'],
  ['<rect width="2" height="1" transform="matrix(1 0 0 1 5 6)"/>', 'M 5 6 L 7 6 L 7 7 L 5 7 Z'],
  [
    '<circle cx="5" cy="5" r="5" style="cx:0;cy:0;r:1"/>',
    'M 1 0 C 1 0.55 0.55 1 0 1 C -0.55 1 -1 0.55 -1 0 C -1 -0.55 -0.55 -1 0 -1 C 0.55 -1 1 -0.55 1 0 Z',
  ],
])('%s is drawn as %s', (body, data) => {
  expect(dataOf(shapeOf(body))).toBe(data);
});

test('a rectangle with one radius has round corners of two, no larger than its sides allow', () => {
  expect(dataOf(shapeOf('<rect width="10" height="20" rx="50"/>'))).toContain(
    'C 7.76 0 10 4.48 10 10',
  );
});

test.each([
  '<rect width="0" height="5"/>',
  '<circle r="0"/>',
  '<path d=""/>',
  '<polyline points=""/>',
  '<rect width="5" height="5" fill="none"/>',
  '<g display="none"><rect width="5" height="5"/></g>',
  '<rect width="5" height="5" visibility="hidden"/>',
  '<defs><rect width="5" height="5"/></defs>',
  '<rect width="5" height="5" opacity="0"/>',
  '<g transform="scale(0)"><rect width="5" height="5"/></g>',
])('%s leaves no mark', (body) => {
  expect(contentOf(body)).toEqual([]);
});

test('a view box is fitted into the picture, centred, and the other way where it says so', () => {
  const rect = '<rect width="10" height="10"/>';
  expect(dataOf(shapeOf(rect, 'viewBox="0 0 10 20"'))).toBe('M 25 0 L 75 0 L 75 50 L 25 50 Z');
  expect(dataOf(shapeOf(rect, 'viewBox="0 0 10 20" preserveAspectRatio="xMinYMin slice"'))).toBe(
    'M 0 0 L 100 0 L 100 100 L 0 100 Z',
  );
  expect(dataOf(shapeOf(rect, 'viewBox="0 0 10 20" preserveAspectRatio="none"'))).toBe(
    'M 0 0 L 100 0 L 100 50 L 0 50 Z',
  );
});

test('a pen stays round where all directions grow alike, and keeps its matrix where they do not', () => {
  const line = '<path d="M0 0H2" stroke="red" stroke-width="3" stroke-dasharray="1 2"/>';
  expect(shapeOf(`<g transform="rotate(30) scale(2)">${line}</g>`)).toMatchObject({
    stroke: { width: 6, dashes: [2, 4] },
  });
  const uneven = shapeOf(`<g transform="scale(4 1)">${line}</g>`);
  expect(uneven.matrix).toEqual([2, 0, 0, 0.5, 0, 0]);
  expect(uneven.stroke?.width).toBe(6);
  expect(dataOf(uneven)).toBe('M 0 0 L 4 0');
});

test('a pen that does not scale is as wide as it says', () => {
  const line =
    '<path d="M0 0H2" stroke="red" stroke-width="3" vector-effect="non-scaling-stroke"/>';
  const shape = shapeOf(`<g transform="scale(4 1)">${line}</g>`);
  expect([shape.matrix, shape.stroke?.width, dataOf(shape)]).toEqual([undefined, 3, 'M 0 0 L 8 0']);
});

test('opacity of a group is of the whole, that of one outline is its own', () => {
  const rect = '<rect width="5" height="5"/>';
  expect(contentOf(`<g opacity=".5">${rect}${rect}</g>`)).toMatchObject([
    { type: 'group', opacity: 0.5, content: [{ type: 'shape' }, { type: 'shape' }] },
  ]);
  expect(
    shapeOf('<rect width="5" height="5" opacity=".5" fill-opacity="50%"/>').fill?.opacity,
  ).toBe(0.25);
});

test('elements are used where they are said to stand, with what is handed down there', () => {
  const use =
    '<defs><path id="p" d="M0 0H1"/></defs><use xlink:href="#p" x="5" y="6" stroke="red"/>';
  const shape = shapeOf(use);
  expect([dataOf(shape), shape.stroke?.paint]).toEqual([
    'M 5 6 L 6 6',
    { type: 'solid', colour: '#FF0000' },
  ]);
});

test('a symbol is fitted into the size that its use gives it, and cut to it', () => {
  const symbol = '<symbol id="s" viewBox="0 0 10 10"><rect width="20" height="5"/></symbol>';
  expect(contentOf(`${symbol}<use href="#s" x="10" width="20" height="20"/>`)).toMatchObject([
    {
      type: 'group',
      clips: [{ path: { points: [10, 0, 30, 0, 30, 20, 10, 20] } }],
      content: [{ path: { points: [10, 0, 50, 0, 50, 10, 10, 10] } }],
    },
  ]);
});

test('a choice is the first that can be drawn', () => {
  const choice =
    '<switch><foreignObject requiredExtensions="x"/><rect width="1" height="1"/><rect width="2" height="2"/></switch>';
  expect(dataOf(shapeOf(choice))).toBe('M 0 0 L 1 0 L 1 1 L 0 1 Z');
});

test('arrow heads stand on the corners of a line, turned along it', () => {
  const marker =
    '<marker id="m" orient="auto" markerWidth="2" markerHeight="2" overflow="visible"><path d="M0 0H1"/></marker>';
  const [line, ...heads] = contentOf(
    `${marker}<path d="M0 0H10V10" fill="none" stroke="red" stroke-width="2" marker-mid="url(#m)" marker-end="url(#m)"/>`,
  );
  expect(line?.type).toBe('shape');
  expect(heads.map((head) => (head.type === 'shape' ? dataOf(head) : ''))).toEqual([
    'M 10 0 L 11.41 1.41',
    'M 10 10 L 10 12',
  ]);
});

test('what is cut to several outlines is cut to all of their area', () => {
  const clip = '<clipPath id="c"><path d="M0 0V4H4V0Z"/><path d="M2 0H6V4H2Z"/></clipPath>';
  const [group] = contentOf(`${clip}<rect width="9" height="9" clip-path="url(#c)"/>`);
  // The first went round the other way: where both lie it would have cancelled the second.
  expect(group).toMatchObject({
    clips: [
      { rule: 'nonzero', path: { points: [4, 0, 4, 4, 0, 4, 0, 0, 2, 0, 6, 0, 6, 4, 2, 4] } },
    ],
  });
});

test('a cut to a share of the size is of the box of what is cut', () => {
  const clip =
    '<clipPath id="c" clipPathUnits="objectBoundingBox"><rect width=".5" height="1"/></clipPath>';
  expect(
    contentOf(`${clip}<rect x="10" width="20" height="30" clip-path="url(#c)"/>`),
  ).toMatchObject([{ clips: [{ path: { points: [10, 0, 20, 0, 20, 30, 10, 30] } }] }]);
});

test('the ground of the outermost element is painted, as browsers do', () => {
  expect(dataOf(shapeOf('', 'style="background: white"'))).toBe(
    'M 0 0 L 100 0 L 100 100 L 0 100 Z',
  );
});

test('the outermost element and a symbol are seen through and cut as any other', () => {
  const rects = '<rect width="5" height="5"/><rect width="6" height="6"/>';
  expect(contentOf(rects, 'opacity=".5"')).toMatchObject([{ type: 'group', opacity: 0.5 }]);
  const symbol = `<symbol id="s" opacity=".5" overflow="visible">${rects}</symbol><use href="#s"/>`;
  expect(contentOf(symbol)).toMatchObject([{ type: 'group', opacity: 0.5 }]);
});
