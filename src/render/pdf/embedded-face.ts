import type { FontProgram, Subset } from '../../layout/font-programs.ts';
import type { Glyph } from '../../layout/shaper.ts';

/** What shows no text of its own: a reader drops a soft hyphen inside a word. */
const NO_TEXT = '\u00AD';

/** A character of an embedded face: a glyph in one meaning. */
export interface FaceCharacter {
  /** Four hexadecimal digits. */
  readonly code: string;
  /** In thousandths, exactly as the file's table of widths says. */
  readonly width: number;
}

/**
 * The characters of a face that a document uses. A file maps each character to one text, but fonts
 * use one glyph for several (space and no-break space, hyphen and soft hyphen): so each pair of glyph
 * and text becomes a character of its own, its outline put into the font again.
 */
export class EmbeddedFace {
  /** Its name in the pages' resources. */
  readonly name: string;
  readonly program: FontProgram;
  readonly subset: Subset;
  /** By character code; the first is the sign for what is missing, which is never used. */
  readonly widths: number[];
  readonly texts: string[] = [''];
  private readonly byGlyph = new Map<Glyph, FaceCharacter>();
  private readonly byMeaning = new Map<string, FaceCharacter>();

  constructor(name: string, program: FontProgram) {
    this.name = name;
    this.program = program;
    this.subset = program.createSubset();
    this.widths = [0];
  }

  character(glyph: Glyph): FaceCharacter {
    const known = this.byGlyph.get(glyph);
    if (known !== undefined) return known;
    const character = this.byText(glyph);
    this.byGlyph.set(glyph, character);
    return character;
  }

  private byText({ id, width, text }: Glyph): FaceCharacter {
    const meaning = `${id} ${text}`;
    const known = this.byMeaning.get(meaning);
    if (known !== undefined) return known;
    const code = this.subset.glyphs.push(id) - 1;
    const rounded = Math.round(width * 1000) / 1000;
    this.widths[code] = rounded;
    this.texts[code] = text === '' ? NO_TEXT : text;
    const character = { code: code.toString(16).padStart(4, '0'), width: rounded };
    this.byMeaning.set(meaning, character);
    return character;
  }
}
