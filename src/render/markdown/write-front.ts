import type {
  ContentsEntry,
  Entry,
  PackContents,
  PackCover,
  PackImprint,
  PackKeyFigures,
  PackMasthead,
  PackOpenings,
  PackSource,
  PackSources,
} from '../../model/pack-block.ts';
import type { PackInline } from '../../model/pack-inline.ts';
import type { Span } from '../../model/span.ts';
import { writeLine, writeParagraph } from './inline/write-inlines.ts';
import { brokenLines, marked, phrases, words } from './phrases.ts';
import type { Places } from './places.ts';
import { stacked } from './stacked.ts';
import { BULLETS, type Turn } from './write-list.ts';

interface Setting {
  readonly places: Places;
  readonly turn: Turn;
}

/** The kind of document, the title as the one heading of the highest level, the entries as a list. */
export function writeCover({ kind, title, subtitle, entries, at }: PackCover, { places }: Setting) {
  return stacked(
    writeParagraph(words(kind, at), places),
    writeTitle(title, places),
    writeParagraph(marked('strong', subtitle, at), places),
    writeEntries(entries, at, places),
  );
}

export function writeMasthead(block: PackMasthead, { places }: Setting): string {
  const { kind, side, title, subtitle, entries, at } = block;
  return stacked(
    writeParagraph(brokenLines(at, words(kind, at), words(side, at)), places),
    writeTitle(title, places),
    writeParagraph(marked('strong', subtitle, at), places),
    writeEntries(entries, at, places),
  );
}

function writeTitle(title: readonly PackInline[], places: Places): string {
  const line = writeLine(title, places);
  return line === '' ? '' : `# ${withoutClosingMarks(line)}`;
}

/** Marks at the end of a heading's line would only close it. */
export function withoutClosingMarks(line: string): string {
  return line.replace(/(?<=^|\s)#+$/, String.raw`\$&`);
}

/** `- **Prepared for** the delegation` */
function writeEntries(entries: readonly Entry[], at: Span, places: Places): string {
  return entries
    .map(({ label, value }) => phrases(at, marked('strong', words(label, at), at), value))
    .map((entry) => `- ${writeParagraph(entry, places)}`)
    .join('\n');
}

/** A nested list of links; page numbers mean nothing here. */
export function writeContents({ entries, at }: PackContents, { places, turn }: Setting): string {
  const above: number[] = [];
  const lines = entries.map((entry) => {
    while ((above.at(-1) ?? 0) >= entry.level) above.pop();
    const indent = '  '.repeat(above.length);
    above.push(entry.level);
    return `${indent}${BULLETS[turn]} ${writeLine(contentsLine(entry, at), places)}`;
  });
  return lines.join('\n');
}

function contentsLine({ anchor, number, title, period }: ContentsEntry, at: Span): PackInline[] {
  const content = phrases(at, words(number, at), title);
  const link: PackInline = { type: 'link', to: { anchor }, content, at };
  return phrases(at, [link], marked('emphasis', words(period, at), at));
}

/** `- **about 1 million** citizens abroad *2010*` */
export function writeKeyFigures({ figures }: PackKeyFigures, { places, turn }: Setting): string {
  return figures
    .map(({ qualifier, value, label, period, at }) =>
      phrases(
        at,
        marked('strong', phrases(at, words(qualifier, at), words(value, at)), at),
        words(label, at),
        marked('emphasis', words(period, at), at),
      ),
    )
    .map((figure) => `${BULLETS[turn]} ${writeParagraph(figure, places)}`)
    .join('\n');
}

/** Each section's name and period stand in a line above its first paragraph. */
export function writeOpenings({ entries }: PackOpenings, { places }: Setting): string {
  return stacked(
    ...entries.map(({ title, period, content, at }) => {
      const name = phrases(
        at,
        marked('strong', title, at),
        marked('emphasis', words(period, at), at),
      );
      return writeParagraph(brokenLines(at, name, content), places);
    }),
  );
}

/** A label, where they stand at the foot of a sheet, and the sources. */
export function writeSources(
  { label = '', entries, at }: PackSources,
  { places }: Setting,
): string {
  const name = writeParagraph(marked('strong', words(label, at), at), places);
  return stacked(name, ...entries.map((entry) => writeSource(entry, places)));
}

/** `1 **TIP 2008** U.S. Department of State, …`, and below it what rests on it. */
function writeSource(source: PackSource, places: Places): string {
  const { anchor, number, short, content, uses, at } = source;
  const name = marked('strong', words(short, at), at);
  const entry = phrases(at, words(number, at), name, content);
  const lines = brokenLines(at, entry, words(uses, at));
  return places.markOf(anchor) + writeParagraph(lines, places);
}

export function writeImprint({ label, lines, at }: PackImprint, { places }: Setting): string {
  return writeParagraph(brokenLines(at, marked('strong', words(label, at), at), ...lines), places);
}
