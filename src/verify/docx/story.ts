import { normalReading, type ReadingUnit } from '../../model/reading-text.ts';
import { FieldResults } from './field-results.ts';
import { readXml, type XmlListener } from './read-xml.ts';
import type { StyleKinds } from './style-kinds.ts';

/** What was read of a part with text. */
export interface Story {
  /** By the footnote that they stand in; the document's own under 0. */
  readonly units: ReadonlyMap<number, readonly ReadingUnit[]>;
  /** The numbers of the notes that are called, by their ids: Word counts first calls. */
  readonly calls: ReadonlyMap<number, number>;
}

/** Where the reader is. */
interface Paragraph {
  style: string;
  text: string;
  /** What drawings in it say to those who don't see them. */
  alt: string;
  runStyle: string;
  isHidden: boolean;
}

/** Reads a document or its notes, word by word and in order. */
export function readStory(xml: string, styles: StyleKinds): Story {
  const reader = new StoryReader(styles);
  readXml(xml, reader.listener);
  return { units: reader.units, calls: reader.calls };
}

class StoryReader {
  readonly units = new Map<number, ReadingUnit[]>();
  readonly calls = new Map<number, number>();
  readonly listener: XmlListener;
  readonly #styles: StyleKinds;
  readonly #fields = new FieldResults();
  readonly #cells: string[][] = [];
  #paragraph: Paragraph | undefined;
  #story = 0;
  #counted = 0;
  /** A call whose number is written behind it. */
  #marked: number | undefined;
  #collects: 'text' | 'instruction' | undefined;

  constructor(styles: StyleKinds) {
    this.#styles = styles;
    this.listener = {
      open: (name, attributes) => this.#opening[name]?.(attributes),
      close: (name) => this.#closing[name]?.(),
      text: (text) => this.#take(text),
    };
  }

  readonly #opening: Readonly<
    Record<string, (attributes: Readonly<Record<string, string>>) => void>
  > = {
    'w:footnote': (attributes) => {
      this.#story = Number(attributes['w:id']);
    },
    'w:p': () => {
      this.#paragraph = { style: '', text: '', alt: '', runStyle: '', isHidden: false };
    },
    'w:pStyle': (attributes) => this.#change({ style: attributes['w:val'] ?? '' }),
    'w:r': () => this.#change({ runStyle: '', isHidden: false }),
    'w:rStyle': (attributes) => this.#change({ runStyle: attributes['w:val'] ?? '' }),
    'w:vanish': () => this.#change({ isHidden: true }),
    'w:t': () => {
      this.#collects = 'text';
    },
    'w:instrText': () => {
      this.#collects = 'instruction';
    },
    'w:fldChar': (attributes) => this.#fields.mark(attributes['w:fldCharType']),
    'w:tab': () => this.#write('\t'),
    'w:br': () => this.#write('\n'),
    'w:cr': () => this.#write('\n'),
    'w:noBreakHyphen': () => this.#write('\u2011'),
    'w:footnoteReference': (attributes) => {
      const id = Number(attributes['w:id']);
      if (attributes['w:customMarkFollows'] === undefined) this.#call(id);
      else this.#marked = id;
    },
    'wp:docPr': (attributes) => this.#draw(attributes['descr'] ?? ''),
    'w:tc': () => {
      this.#cells.push([]);
    },
  };

  readonly #closing: Readonly<Record<string, () => void>> = {
    'w:t': () => {
      this.#collects = undefined;
    },
    'w:instrText': () => {
      this.#collects = undefined;
    },
    'w:p': () => this.#endParagraph(),
    'w:tc': () => this.#endCell(),
  };

  #change(change: Partial<Paragraph>): void {
    if (this.#paragraph !== undefined) Object.assign(this.#paragraph, change);
  }

  #take(text: string): void {
    if (this.#collects === 'instruction') this.#fields.instruct(text);
    if (this.#collects !== 'text') return;
    if (this.#marked !== undefined) this.calls.set(this.#marked, Number(text));
    this.#marked = undefined;
    this.#write(text);
  }

  #write(text: string): void {
    const paragraph = this.#paragraph;
    if (paragraph === undefined || paragraph.isHidden || !this.#fields.isRead) return;
    // A note's mark in the note itself is no part of its words; another note's begins another.
    if (this.#story > 0 && this.#marksNotes(paragraph)) this.#beginNamed(text);
    else paragraph.text += text;
  }

  #marksNotes({ text, runStyle }: Paragraph): boolean {
    return text === '' && this.#styles.get(runStyle)?.marksNotes === true;
  }

  /** A note that stands inside another, under its own number, since Word has no notes to notes. */
  #beginNamed(number: string): void {
    if (/^\d+$/.test(number)) this.#story = Number(number);
  }

  #call(id: number): void {
    const known = this.calls.get(id);
    if (known === undefined) this.#counted += 1;
    const number = known ?? this.#counted;
    this.calls.set(id, number);
    this.#write(String(number));
  }

  #draw(description: string): void {
    const paragraph = this.#paragraph;
    if (paragraph === undefined) return;
    paragraph.alt += description;
    paragraph.text += description;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraph;
    this.#paragraph = undefined;
    if (paragraph === undefined) return;
    const { style, text, alt } = paragraph;
    const cell = this.#cells.at(-1);
    if (cell !== undefined) {
      cell.push(text);
      return;
    }
    const kind = this.#styles.get(style)?.kind ?? 'text';
    const isDrawing = kind === 'text' && alt !== '' && normalReading(text) === normalReading(alt);
    this.#add({ kind: isDrawing ? 'alt' : kind, text: normalReading(text) });
  }

  #endCell(): void {
    const paragraphs = this.#cells.pop() ?? [];
    const text = paragraphs.join(' ');
    const outer = this.#cells.at(-1);
    if (outer === undefined) this.#add({ kind: 'cell', text: normalReading(text) });
    else outer.push(text);
  }

  #add(unit: ReadingUnit): void {
    if (unit.text === '') return;
    const units = this.units.get(this.#story) ?? [];
    units.push(unit);
    this.units.set(this.#story, units);
  }
}
