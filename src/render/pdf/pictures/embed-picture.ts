import type { RasterPicture } from '../../../model/picture.ts';
import type { PackedDocument } from '../packed-document.ts';
import type { Reference } from '../values.ts';
import { embedJpeg } from './embed-jpeg.ts';
import { embedPng } from './embed-png.ts';

/** Writes a picture of pixels as an image that pages can paint. */
export function embedPicture(document: PackedDocument, picture: RasterPicture): Reference {
  return picture.format === 'png'
    ? embedPng(document, picture.bytes)
    : embedJpeg(document, picture);
}
