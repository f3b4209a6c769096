import type { Theme } from '../../model/theme.ts';
import type { Shaper } from '../shaper.ts';
import type { GlyphOutlines } from './glyph-outlines.ts';

/** What words of pictures become outlines with. */
export interface Lettering {
  readonly theme: Theme;
  readonly shaper: Shaper;
  readonly outlines: GlyphOutlines;
}
