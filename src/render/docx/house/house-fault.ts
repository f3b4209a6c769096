/** What is wrong with a file of the house: thrown while it is read, told by whoever opened it. */
export class HouseFault extends Error {
  readonly kind: FaultKind;
  /** What to do about it. */
  readonly help: string;
  /** Where in the file: its part, and in it a style's name or a paragraph's text. */
  readonly place: string;

  constructor(kind: FaultKind, { message, help, place = '' }: FaultWords) {
    super(message);
    this.kind = kind;
    this.help = help;
    this.place = place;
  }
}

/** `file`: it can't be read as Word's. `content`: it holds what no pack may pass on. `xml`: its parts. */
export type FaultKind = 'file' | 'content' | 'xml';

export interface FaultWords {
  /** As the end of a sentence that begins with the file's name. */
  readonly message: string;
  readonly help: string;
  readonly place?: string;
}
