/** Every word that briefpack itself adds to a pack, in one language. */
export interface Words {
  readonly figure: string;
  readonly table: string;
  /** In a sentence, such as “section”. */
  readonly section: string;
  readonly contents: string;
  readonly figures: string;
  readonly tables: string;
  readonly statistics: string;
  readonly sources: string;
  readonly notes: string;
  readonly imprint: string;

  /** Before an estimate. */
  readonly about: string;
  /** Said of an estimate, behind its period. */
  readonly anEstimate: string;
  /** Behind a key figure: its value in another period. */
  readonly valueIn: (value: string, period: string) => string;

  readonly periods: string;
  readonly preparedFor: string;
  readonly preparedBy: string;
  readonly date: string;
  readonly contact: string;

  /** On every page of a text that is not final. */
  readonly draft: string;
  /** On every page of a text that may not be published before a moment, or not yet. */
  readonly embargoed: (moment: string | undefined) => string;

  /** The line under a heading: “Facts of 2008”, “Facts to 2008”. */
  readonly factsOf: (period: string, hasOpenEnd: boolean) => string;
  readonly dataOf: (periods: string) => string;

  /** `Source: …`; several sources are joined already. */
  readonly sourceLine: (several: boolean) => string;
  /** What of a brief rests on a source: groups of statistics, which may have no names, and sections. */
  readonly restsOn: (groups: readonly string[] | undefined, sections: readonly string[]) => string;

  readonly registry: RegistryWords;
  /** What charts and tables say of themselves to those who don't see them. */
  readonly columnsOf: (heads: readonly string[]) => string;
  readonly dataOfFigure: (number: string) => string;

  /** Behind a reference: `on page {page}`. */
  readonly onPage: string;
  /** `{page} of {pages}`. */
  readonly folio: string;

  readonly numbers: NumberWords;
  /** “January 2002” and “24 January 2002”. */
  readonly month: (month: number, year: number) => string;
  readonly day: (day: number, month: number, year: number) => string;
  readonly until: (moment: string) => string;
  readonly since: (moment: string) => string;
  /** “a, b and c”. */
  readonly and: string;

  readonly quotes: QuoteMarks;
}

interface RegistryWords {
  readonly introduction: string;
  readonly caption: (period: string) => string;
  readonly group: string;
  readonly counts: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly source: string;
  /** The group of statistics that the contract does not know. */
  readonly others: string;
  readonly reportedBy: (reporter: string) => string;
  readonly isEstimate: string;
  /** The unit of what is no number. */
  readonly kinds: { readonly date: string; readonly category: string };
}

export interface NumberWords {
  readonly decimal: string;
  readonly group: string;
  /** Digits before the decimal mark from which on they are grouped. */
  readonly groupFrom: number;
  /** “1 million” of “1”. */
  readonly millions: (count: string) => string;
}

export interface QuoteMarks {
  readonly outer: readonly [string, string];
  readonly inner: readonly [string, string];
}
