import type { Block } from '../../src/model/block.ts';
import type { Inline } from '../../src/model/inline.ts';
import { normalReading } from '../../src/model/reading-text.ts';
import { altOf, linesOf, walkBlocks, walkLine } from '../../src/model/walk.ts';

/** Every run, alt text and block of code that an author wrote, in reading order. */
export function* textsOf(blocks: readonly Block[]): Generator<string> {
  for (const block of walkBlocks(blocks)) {
    if (block.type === 'codeBlock') yield block.value;
    if (block.type === 'chartFigure') yield block.alt?.value ?? '';
    for (const line of linesOf(block)) yield* runsOf(line);
  }
}

/** What the author wrote in a line, run by run. */
export function* runsOf(line: readonly Inline[]): Generator<string> {
  for (const inline of walkLine(line)) {
    if (inline.type === 'text' || inline.type === 'inlineCode') yield inline.value;
    if (inline.type === 'image') yield altOf(inline);
  }
}

/** Straight marks and plain spaces: what typesetting may change. */
export function asTyped(text: string): string {
  return normalReading(text)
    .replaceAll(/[“”«»„″]/g, '"')
    .replaceAll(/[‘’′]/g, "'");
}

/** Looks for each text behind the one before it, and gives those that are not there. */
export function lostIn(reading: string, texts: Iterable<string>): string[] {
  const lost: string[] = [];
  let from = 0;
  for (const text of texts) {
    const wanted = asTyped(text);
    const at = reading.indexOf(wanted, from);
    if (at < 0) lost.push(wanted);
    else from = at + wanted.length;
  }
  return lost;
}
