import type { RasterPicture } from '../../src/model/picture.ts';

/** A PNG of 12 × 8 pixels in two colours. */
export const tinyPicture: RasterPicture = {
  source: 'flag.png',
  name: 'flag.png',
  format: 'png',
  width: 12,
  height: 8,
  bytes: Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAwAAAAICAIAAABChommAAAAHElEQVR42mN49u49GuL2j0FDDHRWhCmEqY3OigBTqKaxLsQHrAAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
};
