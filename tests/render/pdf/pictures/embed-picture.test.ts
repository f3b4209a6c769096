import { describe, expect, test } from 'vitest';
import type { RasterPicture } from '../../../../src/model/picture.ts';
import { PackedDocument } from '../../../../src/render/pdf/packed-document.ts';
import { embedPicture } from '../../../../src/render/pdf/pictures/embed-picture.ts';
import { tinyPicture } from '../../../support/picture.ts';

/** The smallest part of a JPEG that says what it is: a comment, then a frame of 3 × 2. */
function jpeg(components: number): RasterPicture {
  const comment = [0xff, 0xfe, 0x00, 0x04, 0xff, 0xc0];
  const frame = [
    0xff,
    0xc2,
    0x00,
    0x11,
    8,
    0,
    2,
    0,
    3,
    components,
    1,
    0x11,
    0,
    2,
    0x11,
    1,
    3,
    0x11,
    1,
  ];
  const bytes = Uint8Array.from([0xff, 0xd8, ...comment, ...frame, 0xff, 0xd9]);
  return { ...tinyPicture, source: 'photo.jpg', format: 'jpeg', bytes };
}

const embed = (picture: RasterPicture) =>
  embedPicture(new PackedDocument('en', {}), picture).data as Record<string, unknown>;

describe('A PNG', () => {
  test('without alpha goes in as it is.', () => {
    expect(embed(tinyPicture)).toMatchObject({
      Width: 12,
      Height: 8,
      BitsPerComponent: 8,
      ColorSpace: 'DeviceRGB',
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: 12 },
    });
  });
});

describe('A JPEG', () => {
  test('goes in as it is, in the size that its frame says.', () => {
    expect(embed(jpeg(3))).toMatchObject({
      Width: 3,
      Height: 2,
      ColorSpace: 'DeviceRGB',
      Filter: 'DCTDecode',
    });
    expect(embed(jpeg(1))).toMatchObject({ ColorSpace: 'DeviceGray' });
  });

  test('in CMYK should never have come so far.', () => {
    expect(() => embed(jpeg(4))).toThrow('“photo.jpg”');
  });
});
