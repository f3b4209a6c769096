import type { Span } from './span.ts';
import type { FaceRole } from './theme.ts';
import type { Matrix, VectorPath } from './vector-path.ts';

/**
 * A drawing of areas, lines and words: all that is left of an SVG file once it is understood. Lengths
 * are in pixels of the picture, y downwards from its top left corner; what lies outside is cut off.
 */
export type VectorNode = VectorGroup | VectorShape | VectorText;

/** What is seen through, or cut to the common part of some areas, as a whole. */
export interface VectorGroup {
  readonly type: 'group';
  /** From 0 to 1. */
  readonly opacity: number;
  readonly clips: readonly VectorClip[];
  readonly content: readonly VectorNode[];
}

export interface VectorClip {
  readonly path: VectorPath;
  readonly rule: FillRule;
}

export type FillRule = 'nonzero' | 'evenodd';

export interface VectorShape extends VectorLook {
  readonly type: 'shape';
  readonly path: VectorPath;
  /** Where a pen is wider in one direction than in others: path and pen are in its space. */
  readonly matrix?: Matrix;
}

/** How an outline is painted: filled, then stroked, or the other way round. */
export interface VectorLook {
  readonly fill?: VectorFill;
  readonly stroke?: VectorStroke;
  readonly strokeFirst?: true;
}

export interface VectorFill {
  readonly paint: VectorPaint;
  readonly opacity: number;
  readonly rule: FillRule;
}

export interface VectorStroke {
  readonly paint: VectorPaint;
  readonly opacity: number;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
  /** Lengths of strokes and gaps in turn, an even number of them; none for a whole line. */
  readonly dashes: readonly number[];
  readonly dashOffset: number;
}

export type VectorPaint = SolidPaint | LinearPaint | RadialPaint;

export interface SolidPaint {
  readonly type: 'solid';
  /** `#RRGGBB`. */
  readonly colour: string;
}

/** Colours along a line; beyond its ends the last ones go on. */
export interface LinearPaint {
  readonly type: 'linear';
  readonly from: Point;
  readonly to: Point;
  /** From 0 to 1 in order, two at least. */
  readonly stops: readonly PaintStop[];
  /** From the paint's own space to the picture's. */
  readonly matrix: Matrix;
}

/** Colours from a point to a circle around it. */
export interface RadialPaint {
  readonly type: 'radial';
  readonly centre: Point;
  readonly radius: number;
  readonly focus: Point;
  readonly stops: readonly PaintStop[];
  readonly matrix: Matrix;
}

export interface PaintStop {
  readonly offset: number;
  readonly colour: string;
  readonly opacity: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Words of a drawing, not yet set: only a theme knows their faces. */
export interface VectorText {
  readonly type: 'text';
  readonly chunks: readonly TextChunk[];
  readonly matrix: Matrix;
}

/** Words that are anchored together. */
export interface TextChunk {
  /** Where they begin; where the last ones ended if absent. */
  readonly x?: number;
  readonly y?: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly pieces: readonly TextPiece[];
}

export interface TextPiece extends VectorLook {
  readonly text: string;
  readonly font: TextFont;
  readonly dx: number;
  readonly dy: number;
  /** Of each letter, clockwise, in degrees. */
  readonly rotate: number;
  /** How wide it must come out, however wide the face is. */
  readonly length?: number;
  readonly at: Span;
}

export interface TextFont {
  readonly face: FaceRole;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly italic: boolean;
  readonly letterSpace: number;
  readonly wordSpace: number;
  /** What of the letters stands on the line. */
  readonly baseline: TextBaseline;
  /** Above the line. */
  readonly rise: number;
}

export type TextBaseline = 'alphabetic' | 'middle' | 'central' | 'top' | 'hanging' | 'bottom';
