/** A picture from the brief's folder: upright, without metadata, safe to embed. */
export interface Picture {
  /** As the text names it, decoded once: the key under which renderers find it. */
  readonly source: string;
  /** A file name that is unique in the brief, for the copy beside the Markdown. */
  readonly name: string;
  readonly format: 'png' | 'jpeg';
  /** In pixels, orientation applied. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}
