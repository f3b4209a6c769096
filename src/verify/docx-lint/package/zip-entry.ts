/** What the directory at the end of an archive says of one of its files. */
export interface ZipEntry {
  readonly name: string;
  /** Bit 0: encrypted. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** In bytes, as the archive holds them. */
  readonly packedSize: number;
  /** In bytes, as the directory claims. */
  readonly size: number;
  /** The name that stands before the file itself. */
  readonly localName: string;
  /** Where the packed bytes begin and end. */
  readonly start: number;
  readonly end: number;
}
