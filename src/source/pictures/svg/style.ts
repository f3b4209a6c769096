import type { FaceRole } from '../../../model/theme.ts';
import type { TextBaseline, VectorFill, VectorStroke } from '../../../model/vector.ts';
import type { Colour } from './colour.ts';

/** What an element hands down to those in it. Lengths in pixels of its own space. */
export interface Style {
  readonly colour: Colour;
  readonly fill: PaintWish;
  readonly stroke: PaintWish;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly fillRule: VectorFill['rule'];
  readonly clipRule: VectorFill['rule'];
  readonly strokeWidth: number;
  readonly cap: VectorStroke['cap'];
  readonly join: VectorStroke['join'];
  readonly miterLimit: number;
  readonly dashes: readonly number[];
  readonly dashOffset: number;
  readonly strokeFirst: boolean;
  readonly isVisible: boolean;
  readonly fontSize: number;
  readonly face: FaceRole;
  readonly weight: number;
  readonly italic: boolean;
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly baseline: TextBaseline;
  readonly keepsBlanks: boolean;
  /** Ids of what stands on a line's corners. */
  readonly markerStart: string | undefined;
  readonly markerMid: string | undefined;
  readonly markerEnd: string | undefined;
}

/** What an element wants to be painted with. */
export type PaintWish =
  | { readonly type: 'none' }
  /** The colour of the property `color`. */
  | { readonly type: 'current' }
  | { readonly type: 'colour'; readonly colour: Colour }
  /** Another element by its id; if there is none, something else. */
  | { readonly type: 'server'; readonly id: string; readonly otherwise: PaintWish | undefined };

/** What holds where nothing is said (SVG 2, CSS 2). */
export const INITIAL: Style = {
  colour: { colour: '#000000', opacity: 1 },
  fill: { type: 'colour', colour: { colour: '#000000', opacity: 1 } },
  stroke: { type: 'none' },
  fillOpacity: 1,
  strokeOpacity: 1,
  fillRule: 'nonzero',
  clipRule: 'nonzero',
  strokeWidth: 1,
  cap: 'butt',
  join: 'miter',
  miterLimit: 4,
  dashes: [],
  dashOffset: 0,
  strokeFirst: false,
  isVisible: true,
  fontSize: 16,
  face: 'sans',
  weight: 400,
  italic: false,
  letterSpace: 0,
  wordSpace: 0,
  anchor: 'start',
  baseline: 'alphabetic',
  keepsBlanks: false,
  markerStart: undefined,
  markerMid: undefined,
  markerEnd: undefined,
};
