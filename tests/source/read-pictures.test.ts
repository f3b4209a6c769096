import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPictures } from '../../src/source/read-pictures.ts';
import { makeJpeg } from './pictures/make-jpeg.ts';
import { fourPixels, makePng } from './pictures/make-png.ts';
import { codes, tempFolder } from './temp-folder.ts';

const png = makePng(fourPixels);
const use = (source: string, start = 0) => ({
  source,
  at: { file: 'source/a/brief.md', start, end: start + 1 },
});

function placeIn(root: string) {
  const folder = 'source/a';
  return { name: 'a', root, file: `${folder}/brief.md`, folder, single: false };
}

test('pictures are found by their addresses as written', async () => {
  const root = await tempFolder({
    'source/a/a map.png': png,
    'source/a/sub/photo.jpeg': makeJpeg(),
  });
  const images = [use('a%20map.png'), use('./sub/photo.jpeg'), use('sub/photo.jpeg')];
  const { value, diagnostics, inputs } = await readPictures(images, placeIn(root), true);
  expect(diagnostics).toEqual([]);
  expect(
    [...value].map(([source, { name, format, width, height }]) => [
      source,
      name,
      format,
      width,
      height,
    ]),
  ).toEqual([
    ['a%20map.png', 'a-map.png', 'png', 2, 2],
    ['./sub/photo.jpeg', 'photo.jpg', 'jpeg', 16, 8],
    ['sub/photo.jpeg', 'photo-2.jpg', 'jpeg', 16, 8],
  ]);
  expect(inputs.map(({ file }) => file)).toEqual([
    'source/a/a map.png',
    'source/a/sub/photo.jpeg',
    'source/a/sub/photo.jpeg',
  ]);
});

test('what a picture is shows in its bytes, not in its name', async () => {
  const root = await tempFolder({ 'source/a/a.jpg': png });
  const { value } = await readPictures([use('a.jpg')], placeIn(root), true);
  expect(value.get('a.jpg')).toMatchObject({ format: 'png', name: 'a.png' });
});

const files = {
  'outside.png': png,
  'source/a/good.png': png,
  'source/a/bad.png': png.subarray(0, 40),
  'source/a/moving.gif': 'GIF89a',
  'source/a/empty.png': '',
};

test.each([
  ['missing.png', 'picture/missing', 'The picture “missing.png” is not there.'],
  ['god.png', 'picture/missing', 'The picture “god.png” is not there. Did you mean “good.png”?'],
  ['', 'picture/missing', 'The picture “” is not there.'],
  [
    'https://example.org/a.png',
    'picture/remote',
    'The picture “https://example.org/a.png” is an address; only files are read.',
  ],
  [
    '../../outside.png',
    'picture/outside',
    'The picture “../../outside.png” does not lie in the folder of the text.',
  ],
  [
    '%2e%2e/%2e%2e/outside.png',
    'picture/outside',
    'The picture “%2e%2e/%2e%2e/outside.png” does not lie in the folder of the text.',
  ],
  [
    '../../none.png',
    'picture/outside',
    'The picture “../../none.png” does not lie in the folder of the text.',
  ],
  [
    'linked.png',
    'picture/outside',
    'The picture “linked.png” does not lie in the folder of the text.',
  ],
  ['bad.png', 'picture/broken', 'The picture “bad.png” is cut off.'],
  ['moving.gif', 'picture/format', 'The picture “moving.gif” is a GIF picture.'],
  ['empty.png', 'picture/format', 'The picture “empty.png” is an empty file.'],
])('“%s” is an error %s, in plain a warning', async (source, code, message) => {
  const root = await tempFolder(files);
  await symlink(path.join(root, 'outside.png'), path.join(root, 'source/a/linked.png'));
  for (const severity of ['error', 'warning']) {
    const read = await readPictures([use(source)], placeIn(root), severity === 'error');
    expect(read.value.size).toBe(0);
    expect(read.diagnostics).toMatchObject([
      { code, severity, message, about: `picture:${source}` },
    ]);
  }
});

test('a picture in the colours of print is an error in every family', async () => {
  const cmyk = Buffer.from(makeJpeg());
  cmyk.writeUInt8(4, cmyk.indexOf(Uint8Array.of(0xff, 0xc0)) + 9);
  const root = await tempFolder({ 'source/a/cmyk.jpg': cmyk });
  const { diagnostics } = await readPictures([use('cmyk.jpg')], placeIn(root), false);
  expect(diagnostics).toMatchObject([{ code: 'picture/cmyk', severity: 'error' }]);
});

test('a fault that shows in many places is said once', async () => {
  const root = await tempFolder();
  const images = [use('a.png', 5), use('a.png', 50), use('a.png', 500)];
  const { diagnostics } = await readPictures(images, placeIn(root), true);
  expect(codes(diagnostics)).toEqual(['picture/missing']);
  expect(diagnostics[0]?.at.start).toBe(5);
  expect(diagnostics[0]?.related?.map(({ at }) => at.start)).toEqual([50, 500]);
});
