import type { Picture } from '../../../model/picture.ts';
import type { PackedDocument } from '../packed-document.ts';
import type { Reference } from '../values.ts';
import { embedJpeg } from './embed-jpeg.ts';
import { embedPng } from './embed-png.ts';

/** Writes a picture as an image that pages can paint. */
export function embedPicture(document: PackedDocument, picture: Picture): Reference {
  return picture.format === 'png'
    ? embedPng(document, picture.bytes)
    : embedJpeg(document, picture);
}
