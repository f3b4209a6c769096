/** A glyph on its way through the font's steps; lengths in the font's units. */
export interface Slot {
  glyph: number;
  /** The characters that it stands for. */
  text: string;
  advance: number;
  dx: number;
  dy: number;
  /** Index of the glyph that it hangs on, for marks. */
  hangsOn: number | undefined;
  /** For a part of a ligature that marks stand on: how many parts there are. */
  parts: number;
  /** For a mark inside of a ligature: the part that it belongs to, from 0. */
  part: number;
  /** It has no look of its own: unless a step composes it with others, it goes. */
  isJoiner: boolean;
}

export function slotOf(glyph: number, text: string): Slot {
  return {
    glyph,
    text,
    advance: 0,
    dx: 0,
    dy: 0,
    hangsOn: undefined,
    parts: 1,
    part: 0,
    isJoiner: false,
  };
}
