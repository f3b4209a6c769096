import type { ShapedRun } from '../shaper.ts';
import type { Run } from '../tags/tagged.ts';
import type { Look } from '../text/look.ts';

/** Letters or a picture in their place on a line. */
export interface Letters {
  readonly runs: readonly ShapedRun[];
  /** In points, like all that follows; without what justification adds. */
  readonly width: number;
  readonly height: number;
  /** Spaces that justification may stretch. */
  readonly spaces: number;
  readonly look: Look;
  readonly run: Run;
}
