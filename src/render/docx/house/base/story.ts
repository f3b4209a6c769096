import type { Part } from '../read-part.ts';

/** A part of a house with text, made fit to go into a pack. */
export interface Story {
  readonly part: Part;
  /** What its attributes in the namespace of relations lead to, by id. */
  readonly relations: ReadonlyMap<string, StoryRelation>;
}

export type StoryRelation =
  | { readonly type: 'hyperlink'; readonly address: string }
  /** `part`: its name in the house's file. */
  | { readonly type: 'image' | 'header' | 'footer'; readonly part: string };

/** A picture of the house, without anything but the picture. */
export interface HousePicture {
  /** Of its file name in the pack. */
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** Takes what is no picture out of a PNG or JPEG file; says as the end of a sentence why it can't. */
export type CleanPicture = (
  bytes: Uint8Array,
) => { readonly format: 'png' | 'jpeg'; readonly bytes: Uint8Array } | { readonly why: string };
