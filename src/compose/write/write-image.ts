import type { Image } from '../../model/inline.ts';
import type { PackInline } from '../../model/pack-inline.ts';
import type { Picture } from '../../model/picture.ts';
import { altOf } from '../../model/walk.ts';
import { pictureOf } from '../picture-of.ts';
import { linkTo } from './link-to.ts';
import type { Writing } from './writing.ts';

/** A picture in a line; one that could not be read is its alt text, as a link to its address. */
export function writeImage(image: Image, writing: Writing): PackInline[] {
  const { at } = image;
  const alt = altOf(image);
  const picture = takePicture(image, writing);
  if (picture !== undefined) return [{ type: 'picture', source: picture.source, alt, at }];
  return linkTo({ href: image.source, at }, [{ type: 'text', value: alt, at }], writing);
}

/** The picture that was read for an image, if it was; the pack then holds it. */
export function takePicture(image: Image, writing: Writing): Picture | undefined {
  const picture = pictureOf(image, writing.order.pictures);
  if (picture !== undefined) writing.pictures.set(picture.source, picture);
  return picture;
}
