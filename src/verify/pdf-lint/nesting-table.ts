import { headingLevel } from './standard-types.ts';

/**
 * What elements of each type may contain (ISO/TS 32005, table 1, as far as it speaks of the types of
 * PDF 1.7). `Hn` stands for all headings, `content` for text and shapes without an element of their own.
 * Types that are not listed here are not judged.
 */
const table: Readonly<Record<string, string>> = {
  Document:
    'Document Art Part Div Sect BlockQuote NonStruct TOC Index P Hn L Table Figure Formula Note Code ' +
    'Link Annot Form',
  Art:
    'Part Div Sect BlockQuote NonStruct TOC Index P Hn L Table Caption Figure Formula Lbl Note Code ' +
    'Link Annot Form',
  Sect:
    'Art Part Div Sect BlockQuote NonStruct TOC Index P Hn L Table Caption Figure Formula Lbl Note ' +
    'Code Link Annot Form',
  BlockQuote:
    'Document Art Part Div Sect BlockQuote NonStruct TOC Index P Hn L Table Caption Figure Formula ' +
    'Lbl Note Code Link Annot Form content',
  TOC: 'Div NonStruct TOC TOCI Caption',
  TOCI: 'Div NonStruct TOC P Caption Lbl Reference',
  Index: 'Part Div Sect NonStruct P Hn L Table Caption Figure Formula Note Reference Annot',
  P: 'NonStruct L Figure Formula Lbl Span Quote Note Reference BibEntry Code Link Annot Form content',
  Hn:
    'Art Sect NonStruct Figure Formula Lbl Span Quote Note Reference BibEntry Code Link Annot Form ' +
    'content',
  L: 'NonStruct L LI Caption',
  LI: 'Div NonStruct LBody Lbl content',
  LBody:
    'Art Part Div Sect BlockQuote NonStruct Index P Hn L Table Caption Figure Formula Span Quote Note ' +
    'Reference BibEntry Code Link Annot Form content',
  Table: 'NonStruct THead TBody TFoot TR Caption',
  THead: 'NonStruct TR',
  TBody: 'NonStruct TR',
  TFoot: 'NonStruct TR',
  TR: 'NonStruct TH TD',
  TH:
    'Art Div Sect NonStruct Index P Hn L Table Figure Formula Lbl Span Quote Note Reference BibEntry ' +
    'Code Link Annot Form content',
  TD:
    'Art Div Sect NonStruct Index P Hn L Table Figure Formula Lbl Span Quote Note Reference BibEntry ' +
    'Code Link Annot Form content',
  Caption:
    'Art Part Div Sect BlockQuote NonStruct Index P Hn L Table Figure Formula Lbl Span Quote Note ' +
    'Reference BibEntry Code Link Annot Form content',
  Figure:
    'Art Part Div Sect BlockQuote NonStruct Index P Hn L Table Caption Figure Formula Lbl Span Quote ' +
    'Note Reference BibEntry Code Link Annot Form content',
  Formula:
    'Part Div BlockQuote NonStruct Index P Hn L Table Caption Figure Formula Lbl Span Quote Note ' +
    'Reference BibEntry Code Link Annot Form content',
  Lbl: 'NonStruct Figure Formula Span Quote Note Reference BibEntry Code Link Annot Form content',
  Span: 'NonStruct Figure Formula Lbl Span Quote Note Reference BibEntry Code Link Annot Form content',
  Quote:
    'NonStruct Figure Formula Lbl Span Quote Note Reference BibEntry Code Link Annot Form content',
  Note:
    'Art Part Div Sect BlockQuote NonStruct Index P L Table Figure Formula Lbl Span Quote Note ' +
    'BibEntry Code Link Annot Form content',
  Reference: 'NonStruct Figure Lbl Span Note Reference BibEntry Link Annot content',
  BibEntry: 'Part Div NonStruct P Figure Lbl Span Note Reference Link Annot content',
  Code: 'Part Div NonStruct Span Note Reference BibEntry Link Annot content',
  Link: 'Art Div Sect NonStruct Figure Formula Lbl Span Quote Note BibEntry Code Annot content',
};

const parsed: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(table).map(([type, list]) => [type, new Set(list.split(' '))]),
);

/** Elements that only group: what they may contain is decided by what they are in. */
export const TRANSPARENT: ReadonlySet<string> = new Set(['Part', 'Div', 'NonStruct']);

/** Whether an element of one type may contain one of another, or `content`. */
export function mayContain(parent: string, child: string): boolean {
  return parsed.get(listed(parent))?.has(listed(child)) ?? true;
}

function listed(type: string): string {
  return type === 'H' || headingLevel(type) !== undefined ? 'Hn' : type;
}
