import { expect, test } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import type { OutlineNode, PictureDrawing } from '../../../src/layout/display-list.ts';
import { drawPictures } from '../../../src/layout/pictures/draw-pictures.ts';
import { openRasteriser } from '../../../src/render/vectors/rasterise.ts';
import { rasterisedFiles, vectorFiles } from '../../../src/render/vectors/vector-files.ts';
import { writeVector } from '../../../src/render/vectors/write-vector.ts';
import { readPng } from '../../../src/source/pictures/read-png.ts';
import { readSvg } from '../../../src/source/pictures/svg/read-svg.ts';
import { richPack } from '../../support/pack.ts';
import { drawnPicture, VARIED } from '../../support/vector-picture.ts';

const picture = drawnPicture(VARIED);
const pack = { ...richPack(), pictures: new Map([[picture.source, picture]]) };
const fonts = openFonts();
const drawing = drawPictures(pack, fonts).get(picture.source);
if (drawing === undefined) throw new Error('Nothing was drawn.');

test('what is written is read again as the same drawing', () => {
  const { drawing: again, findings } = readSvg(writeVector(drawing), 'again.svg');
  expect(findings).toEqual([]);
  // A stroke that comes before its fill is written as an outline of its own.
  expect(again?.content.length).toBe(drawing.content.length + 1);
  expect(writeVector(again as PictureDrawing)).toBe(writeVector(drawing));
});

test('a file holds outlines, gradients and clips, and not a word', () => {
  const names = [...writeVector(drawing).matchAll(/<([A-Za-z]+)/g)].map(([, name]) => name);
  const allowed = 'clipPath defs g linearGradient path radialGradient stop svg'.split(' ');
  expect(new Set(names)).toEqual(new Set(allowed));
  expect(writeVector(drawing)).not.toContain('Words');
});

test('each definition stands once, however often it is used', () => {
  const twice = drawnPicture(
    '<linearGradient id="l" gradientUnits="userSpaceOnUse"><stop/><stop offset="1" stop-color="red"/></linearGradient>' +
      '<rect width="5" height="5" fill="url(#l)"/><rect width="9" height="9" fill="url(#l)"/>',
  );
  const file = writeVector({ ...twice, content: twice.content as OutlineNode[] });
  expect(file.match(/<linearGradient/g)).toHaveLength(1);
  expect(file.match(/url\(#p1\)/g)).toHaveLength(2);
});

test('pixels are made of it, three for one, the same each time', async () => {
  const [files] = (await rasterisedFiles(pack, fonts)).values();
  const png = readPng(files?.png ?? new Uint8Array());
  expect(png).toMatchObject({ format: 'png', width: 300, height: 240 });
  const rasterise = await openRasteriser();
  const [svg] = vectorFiles(pack, fonts).values();
  expect(files?.svg).toEqual(svg);
  expect(rasterise(svg ?? new Uint8Array(), drawing)).toEqual(files?.png);
});

test('of a large picture there are no more pixels than a page can hold', async () => {
  const rasterise = await openRasteriser();
  const large = { width: 60_000, height: 60, content: [] };
  const png = readPng(rasterise(new TextEncoder().encode(writeVector(large)), large));
  expect(png).toMatchObject({ width: 3000, height: 3 });
});

test('what is hard to paint is painted in fewer pixels', async () => {
  const clip = '<clipPath id="c"><circle cx="50" cy="40" r="40"/></clipPath>';
  const deep = `${clip}${'<g clip-path="url(#c)">'.repeat(90)}<rect width="100" height="80"/>`;
  const hard = { ...drawnPicture(`<g transform="scale(1)">${deep}${'</g>'.repeat(90)}</g>`) };
  const large = { ...hard, width: 1000, height: 800, content: hard.content as OutlineNode[] };
  const rasterise = await openRasteriser();
  const png = readPng(rasterise(new TextEncoder().encode(writeVector(large)), large));
  expect('width' in png && png.width).toBeLessThan(1000);
});
