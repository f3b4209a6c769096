import type { VectorNode } from './vector.ts';

/** A picture from the brief's folder: upright, without metadata, safe to embed. */
export type Picture = RasterPicture | VectorPicture;

interface PictureFrame {
  /** As the text names it, decoded once: the key under which renderers find it. */
  readonly source: string;
  /** A file name that is unique in the brief, for the copy beside the Markdown. */
  readonly name: string;
  /** In pixels of 1/96 inch, orientation applied. */
  readonly width: number;
  readonly height: number;
}

export interface RasterPicture extends PictureFrame {
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
}

/** What an SVG file draws; nothing of the file itself. */
export interface VectorPicture extends PictureFrame {
  readonly format: 'svg';
  readonly content: readonly VectorNode[];
}
