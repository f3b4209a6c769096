import type { Related } from '../../diagnostics/diagnostic.ts';
import type { Text } from '../../model/inline.ts';
import { readHtmlText } from '../html/html-text.ts';
import type { Reading } from '../reading.ts';
import { WikiLeavings } from './wiki-leavings.ts';
import { WikiNotes } from './wiki-notes.ts';
import { findRegions, type WikiRegion } from './wiki-regions.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

const MOST_PLACES = 10;
const LIST_OF_NOTES =
  /^\{\{\s*(?:reflist|references|notelist|refs|примечания|список примечаний|эзоҳ)\s*[|}]/iu;

/** A wiki text with what must be known of the whole before any line of it is read. */
export class WikiDocument {
  readonly reading: Reading;
  readonly notes: WikiNotes;
  /** What is no text of the article. */
  readonly leavings = new WikiLeavings();
  readonly #regions: readonly WikiRegion[];
  /** Where the `]]` ends that belongs to the `[[` at an offset. */
  readonly #links: ReadonlyMap<number, number>;
  /** What stays as it is written or goes, with its places. */
  readonly #left = new Map<string, Range[]>();

  constructor(reading: Reading) {
    this.reading = reading;
    this.#regions = findRegions(reading.text);
    this.#links = pairLinks(reading.text);
    this.notes = new WikiNotes(this.#regions, reading);
  }

  slice({ start, end }: Range): string {
    return this.reading.text.slice(start, end);
  }

  /** The text of a stretch, entities decoded. */
  text(range: Range): Text[] {
    return readHtmlText({ value: this.reading.text, offsetOf: Number }, range, this.reading);
  }

  /** The first region that begins in a range and ends in it. */
  regionIn({ start, end }: Range): WikiRegion | undefined {
    for (let index = this.#firstFrom(start); index < this.#regions.length; index++) {
      const region = this.#regions[index];
      if (region === undefined || region.start >= end) return undefined;
      if (region.end <= end) return region;
    }
    return undefined;
  }

  /** Where the link ends that begins at a range's start, if it ends in the range. */
  linkEnd({ start, end }: Range): number | undefined {
    const linkEnd = this.#links.get(start);
    return linkEnd === undefined || linkEnd > end ? undefined : linkEnd;
  }

  /** Divides a stretch at a mark, where that doesn't stand in a link, a template or the like. */
  parts({ start, end }: Range, mark: '|' | '||' | '!!' | ' : '): Range[] {
    const parts: Range[] = [];
    let partStart = start;
    let from = start;
    for (;;) {
      const at = this.#next(mark, { start: from, end });
      if (at === undefined) break;
      if (this.reading.text.startsWith(mark, at)) {
        parts.push({ start: partStart, end: at });
        partStart = at + mark.length;
        from = partStart;
      } else from = this.#behind({ start: at, end });
    }
    parts.push({ start: partStart, end });
    return parts;
  }

  /** Where the next mark, link or region begins. */
  #next(mark: string, { start, end }: Range): number | undefined {
    const region = this.regionIn({ start, end })?.start ?? end;
    const rest = this.slice({ start, end: region });
    const found = [rest.indexOf(mark), rest.indexOf('[[')].filter((index) => index !== -1);
    if (found.length > 0) return start + Math.min(...found);
    return region < end ? region : undefined;
  }

  /** Behind the link or the region that begins here. */
  #behind({ start, end }: Range): number {
    const region = this.regionIn({ start, end });
    if (region?.start === start) return region.end;
    return this.linkEnd({ start, end }) ?? start + 2;
  }

  /** Places that hold the notes of a wiki page; a pack has its own. */
  isListOfNotes(region: WikiRegion): boolean {
    return LIST_OF_NOTES.test(this.slice(region));
  }

  /** Takes note of something that stays as it is written, or that goes. */
  leave(what: string, place: Range): void {
    const places = this.#left.get(what);
    if (places === undefined) this.#left.set(what, [place]);
    else places.push(place);
  }

  /** Tells of all that was left, each kind once. */
  reportLeft(): void {
    for (const finding of this.leavings.findings()) this.reading.report('warning', finding);
    for (const [what, places] of this.#left) {
      const [first, ...others] = places.map(({ start, end }) => this.reading.span(start, end));
      if (first === undefined) continue;
      const times = others.length === 0 ? '' : ` (${places.length} places)`;
      const related: Related[] = others
        .slice(0, MOST_PLACES)
        .map((at) => ({ at, message: `${what} is here too.` }));
      this.reading.report('warning', {
        code: 'wiki/left-over',
        message: `${what} means something in its wiki alone${times}.`,
        help: 'Write what it stands for, or delete it.',
        at: first,
        related,
      });
    }
  }

  /** The index of the first region that begins at or behind an offset. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#regions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#regions[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Pairs double brackets; a paragraph's end ends all that are open. */
function pairLinks(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: found, index } of text.matchAll(/\[\[|\]\]|\n[ \t]*\r?\n/g)) {
    if (found === '[[') open.push(index);
    else if (found !== ']]') open.length = 0;
    else {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index + 2);
    }
  }
  return pairs;
}
