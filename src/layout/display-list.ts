import type { VectorGroup, VectorShape } from '../model/vector.ts';
import type { ShapedRun } from './shaper.ts';

/**
 * What layout hands to a painter: plain data, all lengths in points, y downwards from the page's
 * top left corner. The painter turns it into marked content and decides nothing.
 */
export interface Laid {
  readonly pages: readonly Page[];
  /** The structure tree, in reading order; its root is the Document. */
  readonly tags: Tag;
  readonly outline: readonly OutlineEntry[];
  /** Where each anchor of the pack stands. */
  readonly anchors: ReadonlyMap<string, Destination>;
  /** The pictures that are drawn, by `Picture.source`. */
  readonly drawings: ReadonlyMap<string, PictureDrawing>;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** The number as printed. */
  readonly label: string;
  readonly items: readonly Item[];
}

export type Item = TextItem | RectangleItem | LineItem | PathItem | PictureItem | LinkItem;

/**
 * An item is content of a leaf of the structure tree, or an artifact. Items of one leaf that follow
 * each other on a page become one marked content sequence.
 */
export type Owner =
  | { readonly leaf: Leaf }
  | { readonly artifact: 'Layout' | 'Page' | 'Header' | 'Footer' | 'Pagination' };

/** Shaped words on one baseline: one text object in the PDF. */
export interface TextItem {
  readonly type: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly runs: readonly ShapedRun[];
  /** Added behind each elastic glyph (`text/elastic.ts`) by justification; may be negative. */
  readonly wordSpace: number;
  /** Added after every glyph by tracking. */
  readonly letterSpace: number;
  readonly owner: Owner;
}

export interface RectangleItem {
  readonly type: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly owner: Owner;
}

export interface LineItem {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
  readonly colour: string;
  readonly owner: Owner;
}

/** A shape as SVG path data, absolute commands M L C Z only. */
export interface PathItem {
  readonly type: 'path';
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly thickness?: number;
  readonly owner: Owner;
}

export interface PictureItem {
  readonly type: 'picture';
  /** A key of `Pack.pictures`. */
  readonly source: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly owner: Owner;
}

/** An area that leads somewhere; `tag` is its Link element. It paints nothing. */
export interface LinkItem {
  readonly type: 'link';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly to: { readonly href: string } | { readonly anchor: string };
  /** What it says, for `Contents`. */
  readonly contents: string;
  readonly tag: Tag;
}

/**
 * An element of the structure tree (ISO 32000-1, 14.7). Made from the pack before layout, so that
 * the place on a page can't change the reading order.
 *
 *     P ┬ Content          “See ”
 *       ├ Link ─ Content   “the report”
 *       └ Content          “.”
 */
export interface Tag {
  readonly type: TagType;
  readonly children: (Tag | Leaf)[];
  readonly alt?: string;
  readonly lang?: string;
  /** For Note: unique, known to the IDTree. */
  readonly id?: string;
  readonly scope?: 'Column' | 'Row';
  readonly listNumbering?: 'Decimal' | 'Disc' | 'None';
  /** Of a table: what it shows, for those who can't see it. */
  readonly summary?: string;
  /** Of a figure, in page coordinates; layout fills it in when it has placed it. */
  box?: { page: number; x: number; y: number; width: number; height: number };
}

/** The place of painted content in the tree: one object a run of content, known by its identity. */
export interface Leaf {
  readonly type: 'Content';
}

export type TagType =
  | 'Document'
  | 'Sect'
  | 'Title'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Code'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'Span'
  | 'Strong'
  | 'Em'
  | 'TOC'
  | 'TOCI'
  | 'Div';

export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  readonly anchor: string;
}

export interface Destination {
  /** Index into `Laid.pages`. */
  readonly page: number;
  readonly y: number;
}

/**
 * A chart, laid out once from its data: painted in the PDF, written as SVG for the Markdown. Names
 * may hang out to the left of it, where x is negative: see `charts/left-edge.ts`.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly DrawingItem[];
}

export type DrawingItem =
  | Omit<TextItem, 'owner'>
  | Omit<RectangleItem, 'owner'>
  | Omit<LineItem, 'owner'>
  | Omit<PathItem, 'owner'>;

/** A drawn picture whose words are outlines: in pixels, y downwards from its top left corner. */
export interface PictureDrawing {
  readonly width: number;
  readonly height: number;
  readonly content: readonly OutlineNode[];
}

export type OutlineNode = VectorShape | OutlineGroup;

export interface OutlineGroup extends Omit<VectorGroup, 'content'> {
  readonly content: readonly OutlineNode[];
}
