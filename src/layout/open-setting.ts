import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Pack } from '../model/pack.ts';
import type { PackBlock } from '../model/pack-block.ts';
import { pictureSize } from './blocks/picture-size.ts';
import type { Setting } from './blocks/setting.ts';
import { drawChart } from './charts/draw-chart.ts';
import type { GalleyTools } from './lines/galley.ts';
import { type Hyphenation, noHyphenation } from './lines/hyphenate.ts';
import { PageNumbers } from './lines/page-numbers.ts';
import { Divider } from './lines/syllables.ts';
import { paperOf, turnedPaper } from './pages/paper.ts';
import type { Shaper } from './shaper.ts';
import { Proof } from './text/proof.ts';
import { TypeCase } from './text/type-case.ts';

interface Means {
  /** A character without a glyph is an error. */
  readonly strictGlyphs: boolean;
  /** How words are divided; not at all if absent. */
  readonly hyphenation?: Hyphenation;
  readonly report: (diagnostic: Diagnostic) => void;
  /** What is known of pages; nothing if absent. */
  readonly numbers?: PageNumbers;
  /** Words that were set before, in another pass over the same pack. */
  readonly known?: Pick<GalleyTools, 'types' | 'divider'>;
}

/** All that the blocks of a pack are set with. */
export function openSetting(pack: Pack, shaper: Shaper, means: Means): Setting {
  const { theme, pictures } = pack;
  const { strictGlyphs, hyphenation = noHyphenation, report, numbers = new PageNumbers() } = means;
  const paper = paperOf(pack.page, theme);
  const { types, divider } = means.known ?? openTypes(pack, shaper);
  const tools: GalleyTools = {
    types,
    divider,
    hyphenation,
    pictureSize: (source, longest) => pictureSize(source, longest, paper.room.height / 2, pack),
    proof: new Proof(strictGlyphs),
    pages: numbers,
  };
  return {
    theme,
    types,
    tools,
    pictures,
    report,
    draw: (chart, width) => drawChart(chart, theme, shaper, width),
    room: paper.room,
    paper,
    turnedPaper: turnedPaper(pack.page, theme),
    sectionLevel: pack.body.some(holdsTitle) ? 1 : 2,
    step: stepOf(theme),
  };
}

/** What words are set with; it remembers them, so one for all passes over a pack saves time. */
export function openTypes({ theme }: Pack, shaper: Shaper): Pick<GalleyTools, 'types' | 'divider'> {
  const types = new TypeCase(theme, shaper);
  return { types, divider: new Divider(types) };
}

/** Only paragraphs without white between them can keep to the lines of a grid. */
function stepOf({ grid, styles }: Pack['theme']): number {
  return styles.body.after === 0 ? grid : 0;
}

/** Without a cover or a masthead the title is the heading of level 1. */
function holdsTitle({ type }: PackBlock): boolean {
  return type === 'cover' || type === 'masthead';
}
