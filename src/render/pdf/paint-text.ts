import type { TextItem } from '../../layout/display-list.ts';
import type { Glyph } from '../../layout/shaper.ts';
import { isElastic } from '../../layout/text/elastic.ts';
import { isBlank } from './blanks.ts';
import type { Content } from './content.ts';
import type { EmbeddedFace, FaceCharacter } from './embedded-face.ts';
import type { Resources } from './resources.ts';
import { pdfNumber } from './values.ts';

/** A glyph is put right if it would stand further off than this, in thousandths of the size. */
const TOLERANCE = 0.5;

/** What showing a line keeps in mind. Lengths are in thousandths of the size. */
interface Progress {
  /** Where the next glyph should stand, from the line's start. */
  target: number;
  /** Where the viewer will stand, by the widths in the file. */
  drawn: number;
  /** What one `TJ` shows: strings of character codes and moves between them. */
  shown: string;
  codes: string;
  /** Blanks that are left out until the last of their row, in UTF-16. */
  gap: string;
}

/** Shows the words of a line inside a text object, upright, at its baseline. */
export function paintText(
  content: Content,
  item: TextItem,
  resources: Resources,
  pageHeight: number,
): void {
  const { x, y, size, runs } = item;
  const wordSpace = (item.wordSpace * 1000) / size;
  content.fillColour(item.colour);
  content.set('Tc', pdfNumber(item.letterSpace));
  content.add(`1 0 0 1 ${pdfNumber(x)} ${pdfNumber(pageHeight - y)} Tm`);
  const progress: Progress = { target: 0, drawn: 0, shown: '', codes: '', gap: '' };
  for (const [index, { face: key, glyphs }] of runs.entries()) {
    const face = resources.face(key);
    const next = runs[index + 1]?.glyphs[0];
    content.set('Tf', `/${face.name} ${pdfNumber(size)}`);
    placeRun(content, progress, { glyphs, next, face, size, wordSpace });
    show(content, progress);
  }
}

interface FaceRun {
  readonly glyphs: readonly Glyph[];
  /** The first one of the run behind. */
  readonly next: Glyph | undefined;
  readonly face: EmbeddedFace;
  readonly size: number;
  /** In thousandths of the size. */
  readonly wordSpace: number;
}

function placeRun(content: Content, progress: Progress, run: FaceRun): void {
  const { glyphs, next, wordSpace } = run;
  for (const [index, glyph] of glyphs.entries()) {
    if (isBlank(glyph) && isBlank(glyphs[index + 1] ?? next)) {
      progress.gap += utf16(glyph.text);
    } else if (progress.gap !== '') {
      placeGap(content, progress, glyph, run.face);
    } else if (glyph.dy === 0) {
      place(progress, glyph, run.face);
    } else {
      placeRaised(content, progress, glyph, run);
    }
    progress.target += glyph.advance + (isElastic(glyph.text) ? wordSpace : 0);
  }
}

function place(progress: Progress, glyph: Glyph, face: EmbeddedFace): FaceCharacter {
  const character = face.character(glyph);
  const off = Math.round(progress.target + glyph.dx - progress.drawn);
  if (Math.abs(off) >= TOLERANCE) move(progress, off);
  progress.codes += character.code;
  progress.drawn += character.width;
  return character;
}

/**
 * Blanks in a row are one blank, far enough from what is before it: read aloud or copied, a row of them
 * is noise (WCAG 2.2, 1.3.1). Who copies code still gets all of them (ISO 32000-1, 14.9.4).
 */
function placeGap(content: Content, progress: Progress, glyph: Glyph, face: EmbeddedFace): void {
  show(content, progress);
  content.add(`/Span <</ActualText <FEFF${progress.gap}${utf16(glyph.text)}>>> BDC`);
  progress.gap = '';
  place(progress, glyph, face);
  show(content, progress);
  content.add('EMC');
}

function utf16(blank: string): string {
  return blank.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** A mark above or below its place is shown alone, on a baseline of its own. */
function placeRaised(
  content: Content,
  progress: Progress,
  glyph: Glyph,
  { face, size }: FaceRun,
): void {
  show(content, progress);
  content.set('Ts', pdfNumber((glyph.dy * size) / 1000));
  place(progress, glyph, face);
  show(content, progress);
  content.set('Ts', '0');
}

function move(progress: Progress, off: number): void {
  progress.shown += `${codeString(progress)}${-off}`;
  progress.codes = '';
  progress.drawn += off;
}

function show(content: Content, progress: Progress): void {
  if (progress.shown !== '') content.add(`[${progress.shown}${codeString(progress)}]TJ`);
  else if (progress.codes !== '') content.add(`${codeString(progress)}Tj`);
  progress.shown = '';
  progress.codes = '';
}

function codeString({ codes }: Progress): string {
  return codes === '' ? '' : `<${codes}>`;
}
