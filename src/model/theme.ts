import type { FigurePlace } from './block.ts';
import type { Located } from './span.ts';

/**
 * How packs of a family look: data that the PDF and the DOCX share. All lengths are in points,
 * colours are `#RRGGBB`. What is measured here is described in `docs/themes.md`.
 */
export interface Theme {
  readonly name: string;
  readonly faces: Readonly<Record<FaceRole, string>>;
  /** Families of its own, which it may name in `faces` and in `fallback`. */
  readonly fonts: readonly OwnFamily[];
  /** Families that are asked for what a face lacks, before those that come with briefpack. */
  readonly fallback: readonly string[];
  readonly colours: Readonly<Record<Colour, string>>;
  /** The baseline grid's step. */
  readonly grid: number;
  readonly page: PageGeometry;
  readonly styles: Readonly<Record<StyleName, TextStyle>>;
  readonly parts: Parts;
}

/** The font families that come with briefpack: those that a theme may name. */
export const FONT_FAMILIES = ['Source Serif 4', 'Source Sans 3', 'Source Code Pro'] as const;

/** A font family whose files stand in the folder of the family of templates. */
export interface OwnFamily {
  readonly family: string;
  readonly files: readonly OwnFontFile[];
}

export interface OwnFontFile {
  /** Relative to the folder. */
  readonly file: Located<string>;
  /** From 1 to 1000; 400 is that of text, 700 bold. */
  readonly weight: number;
  readonly italic: boolean;
}

export type FaceRole = 'serif' | 'sans' | 'mono';

export const COLOURS = [
  'ink',
  'grey',
  'accent',
  'second',
  'hairline',
  'tint',
  'quote',
  'link',
  'field',
  'onField',
  'fieldValue',
  'fieldRule',
] as const;
export type Colour = (typeof COLOURS)[number];

export interface PageGeometry {
  readonly left: number;
  readonly right: number;
  /** For two-sided pages; their sum is that of `left` and `right`. */
  readonly inner: number;
  readonly outer: number;
  readonly top: number;
  /** Where the text block ends, from the top, by paper size. */
  readonly end: { readonly A4: number; readonly Letter: number };
  /** The second left edge, counted from the left margin; 0 in a theme with one edge. */
  readonly axis: number;
  /** The longest line of reading text. */
  readonly measure: number;
  /** The longest line of a lead paragraph. */
  readonly lead: number;
  /** The longest line of a caption. */
  readonly caption: number;
  /** `axis`: reading text stands on the second edge. `margin`: on the first. */
  readonly text: 'axis' | 'margin';
}

/** The closed list of styles; PDF and DOCX name them alike. */
export const STYLE_NAMES = [
  'body',
  'lead',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'heading5',
  'heading6',
  'headingNumber',
  'headingPeriod',
  'quote',
  'code',
  'inlineCode',
  'listMark',
  'caption',
  'captionLabel',
  'source',
  'note',
  'tableText',
  'tableHead',
  'qualifier',
  'noteBox',
  'noteBoxLabel',
  'runningHead',
  'folio',
  'folioNumber',
  'mark',
  'coverKind',
  'coverTitle',
  'coverSubtitle',
  'coverLabel',
  'coverValue',
  'mastheadKind',
  'mastheadSide',
  'mastheadTitle',
  'mastheadSubtitle',
  'mastheadLabel',
  'mastheadValue',
  'contentsNumber',
  'contentsTitle',
  'contentsPeriod',
  'contentsPage',
  'keyNumber',
  'keyQualifier',
  'keyLabel',
  'keyPeriod',
  'openingTitle',
  'openingPeriod',
  'openingText',
  'sourceName',
  'sourceEntry',
  'sourceUse',
  'imprintLabel',
  'imprint',
  'chartTitle',
  'chartLabel',
  'chartValue',
  'chartValueLast',
  'chartPeriod',
  'chartYear',
] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

export interface TextStyle {
  readonly face: FaceRole;
  readonly weight: 400 | 600 | 700;
  readonly italic: boolean;
  readonly size: number;
  readonly leading: number;
  /** In thousandths of the size, as designers write percent times ten. */
  readonly tracking: number;
  readonly colour: Colour;
  readonly before: number;
  readonly after: number;
  readonly align: 'left' | 'justify' | 'right' | 'center';
  readonly hyphenate: boolean;
  readonly figures: 'lining' | 'oldstyle';
  readonly tabular: boolean;
  /** Abbreviations of capitals are set in small capitals. */
  readonly smallCaps: boolean;
  /** Of the first line, where the block before it is of the same style. */
  readonly indent: number;
}

/** Measures of the parts that are more than text in a style. */
export interface Parts {
  readonly cover: {
    readonly ruleTop: number;
    readonly ruleWidth: number;
    readonly ruleHeight: number;
    readonly titleTop: number;
    /** How far the title stands to the left of its edge, so that the stems align with it. */
    readonly titleShift: number;
    readonly rowHeight: number;
    /** The hairline above each row, and under the last. */
    readonly rule: number;
  };
  readonly masthead: {
    readonly height: number;
    /** The band on later pages; 0: none. */
    readonly bandHeight: number;
    readonly kindTop: number;
    readonly titleTop: number;
    readonly ruleTop: number;
    readonly rule: number;
    /** From the rule to the entries. */
    readonly ruleGap: number;
    readonly columns: number;
    readonly gap: number;
  };
  readonly contents: {
    readonly rowHeight: number;
    readonly periodAt: number;
    /** The hairline above each row, and under the last. */
    readonly rule: number;
  };
  readonly keyFigures: {
    readonly before: number;
    readonly after: number;
    readonly columns: number;
    /** Of one column. */
    readonly width: number;
    readonly gap: number;
    /** On top of each card; 0: none. */
    readonly rule: number;
    readonly ruleGap: number;
    readonly rowGap: number;
  };
  readonly figure: {
    readonly before: number;
    readonly after: number;
    /** Of figures whose author does not say. */
    readonly place: FigurePlace;
  };
  readonly table: {
    readonly before: number;
    readonly after: number;
    readonly topRule: number;
    readonly headRule: number;
    readonly bottomRule: number;
    readonly rowPadding: number;
    readonly edgePadding: number;
    /** Above and below the head's text. */
    readonly headTop: number;
    readonly headBottom: number;
    readonly columnGap: number;
    /** Between the columns of the table of statistics. */
    readonly registryGap: number;
    readonly groupGap: number;
    readonly leastRow: number;
    /** What a row of more than one line gets more. */
    readonly tallRow: number;
  };
  readonly noteBox: {
    readonly rule: number;
    readonly padTop: number;
    readonly padBottom: number;
    readonly padLeft: number;
    readonly padRight: number;
  };
  readonly quote: { readonly rule: number; readonly indent: number };
  readonly code: {
    readonly padX: number;
    readonly padY: number;
    readonly rule: number;
    /** At both sides of code in a line. */
    readonly inlinePad: number;
  };
  readonly link: { readonly underline: number };
  readonly list: { readonly indent: number; readonly marks: readonly string[] };
  readonly note: {
    readonly ruleWidth: number;
    readonly rule: number;
    readonly gap: number;
    readonly indent: number;
  };
  readonly openings: {
    readonly firstRule: number;
    readonly rule: number;
    readonly padding: number;
  };
  /** The rule above an imprint that closes the last page. */
  readonly imprint: { readonly rule: number; readonly gap: number };
  readonly foot: { readonly height: number; readonly sourcesWidth: number };
  readonly running: {
    /** The top of the running head's line; no running head if absent. */
    readonly headTop?: number;
    /** `section`: short title on the first edge, section on the second. `band`: in the masthead's band. */
    readonly head: 'section' | 'band' | 'none';
    readonly folioTop: { readonly A4: number; readonly Letter: number };
    readonly folioAt: 'axis' | 'right';
    /** The title at the left of the folio's line. */
    readonly folioTitle: boolean;
  };
  /** The label with “Draft” and the like at the head of every page. */
  readonly mark: {
    /** Of the label, from the paper's top. */
    readonly top: number;
    /** From the band of later pages to the label under it. */
    readonly bandGap: number;
    readonly padX: number;
    readonly padY: number;
    /** Of its frame. */
    readonly rule: number;
  };
  readonly charts: {
    readonly comparison: 'slope' | 'bars';
    readonly barHeight: number;
    readonly barGap: number;
    readonly groupGap: number;
    readonly bandHeight: number;
    readonly bandGap: number;
    /** `axis`: on the second edge in the measure. `full`: as wide as the text block. */
    readonly width: 'axis' | 'full';
    /** Earlier and lower ranks: a colour of their own, or an outline. */
    readonly second: 'colour' | 'outline';
  };
  /** Every section opens a page. */
  readonly sectionsOpenPages: boolean;
}
