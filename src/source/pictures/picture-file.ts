/** A picture's file without anything but the picture, or why it can't be used. */
export type PictureFile =
  | {
      readonly format: 'png' | 'jpeg';
      readonly width: number;
      readonly height: number;
      readonly bytes: Uint8Array;
    }
  | PictureFault;

export interface PictureFault {
  /** `cmyk` is an error in every family: the picture is there and would be drawn in wrong colours. */
  readonly fault: 'format' | 'broken' | 'too-large' | 'cmyk';
  /** What is wrong, as the end of a sentence that begins with the picture's name. */
  readonly why: string;
}

/** Pixels: more would take gigabytes to decode. */
const MOST_PIXELS = 40_000_000;

export function broken(why: string): PictureFault {
  return { fault: 'broken', why };
}

export function tooLarge(width: number, height: number): PictureFault | undefined {
  if (width * height <= MOST_PIXELS) return undefined;
  const most = MOST_PIXELS / 1_000_000;
  return {
    fault: 'too-large',
    why: `has ${width} × ${height} pixels; at most ${most} million are read`,
  };
}
