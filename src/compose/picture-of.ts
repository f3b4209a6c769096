import type { Image } from '../model/inline.ts';
import type { Picture } from '../model/picture.ts';

/** The picture that was read for an image, if it was. */
export function pictureOf(
  { source }: Image,
  pictures: ReadonlyMap<string, Picture>,
): Picture | undefined {
  return pictures.get(source) ?? pictures.get(decodedPath(source));
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
