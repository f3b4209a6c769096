import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Pack } from '../model/pack.ts';
import { pictureSize } from './blocks/picture-size.ts';
import { setBlocks } from './blocks/set-blocks.ts';
import { setNotes } from './blocks/set-notes.ts';
import { pageArea, type Setting } from './blocks/setting.ts';
import { drawChart } from './charts/draw-chart.ts';
import type { Laid } from './display-list.ts';
import { outlineOf } from './furniture/outline.ts';
import type { GalleyTools } from './lines/galley.ts';
import { type Hyphenation, noHyphenation } from './lines/hyphenate.ts';
import { Divider } from './lines/syllables.ts';
import { makePages } from './pages/make-pages.ts';
import { pageLimit } from './pages/page-limit.ts';
import { type PageFill, paginate } from './pages/paginate.ts';
import { type Paper, paperOf } from './pages/paper.ts';
import type { Shaper } from './shaper.ts';
import { tagPack } from './tags/tag-pack.ts';
import type { TaggedPack } from './tags/tagged-block.ts';
import { Proof } from './text/proof.ts';
import { proofCharts } from './text/proof-charts.ts';
import { TypeCase } from './text/type-case.ts';

export interface LayoutChoices {
  /** False for a layout that only counts pages: a character without a glyph is no error then. */
  readonly strictGlyphs: boolean;
  /** How words are divided, from `loadHyphenation`; not at all if absent. */
  readonly hyphenation?: Hyphenation;
}

/**
 * Lays out a pack on pages. Its passes, in this order: the structure tree, the lines, the frames,
 * the pages, and at last what stands outside the text.
 */
export function layout(pack: Pack, shaper: Shaper, choices: LayoutChoices): Outcome<Laid> {
  const diagnostics: Diagnostic[] = [];
  const proof = new Proof(choices.strictGlyphs);
  const paper = paperOf(pack.page, pack.theme);
  const types = new TypeCase(pack.theme, shaper);
  const tools: GalleyTools = {
    types,
    divider: new Divider(types),
    hyphenation: choices.hyphenation ?? noHyphenation,
    pictureSize: (source, longest) => pictureSize(source, longest, paper.room.height / 2, pack),
    proof,
  };
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const setting = settingOf(pack, paper, { tools, report, shaper });
  const tagged = tagPack(pack);
  const fills = pagesOf(tagged, pack, setting);
  const { pages, anchors } = makePages(fills, { pack, marks: tagged.marks }, paper, setting);
  proofCharts(pack, types, proof);
  diagnostics.push(...proof.diagnostics(), ...pageLimit(pack, fills));
  return {
    value: { pages, tags: tagged.tag, outline: outlineOf(pack), anchors },
    diagnostics,
  };
}

function pagesOf(tagged: TaggedPack, pack: Pack, setting: Setting): readonly PageFill[] {
  const { frames } = setBlocks(tagged.blocks, pageArea(setting), setting);
  const fills = paginate(frames, {
    height: setting.room.height,
    step: setting.step,
    notes: setNotes(tagged, setting),
    measures: { gap: pack.theme.parts.note.gap },
    sections: sectionsIn(pack),
  });
  // A file must have a page, if only an empty one.
  return fills.length === 0 ? [{ frames: [], notes: [] }] : fills;
}

interface Means {
  readonly tools: GalleyTools;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly shaper: Shaper;
}

function settingOf(pack: Pack, paper: Paper, { tools, report, shaper }: Means): Setting {
  const { theme, pictures } = pack;
  return {
    theme,
    types: tools.types,
    tools,
    pictures,
    report,
    draw: (chart, width) => drawChart(chart, theme, shaper, width),
    room: paper.room,
    paper,
    step: stepOf(theme),
  };
}

/** A pack that may have no more than a few pages has none to leave empty. */
function sectionsIn({ pages, theme }: Pack) {
  if (theme.parts.sectionsOpenPages) return 'always';
  return pages === undefined ? 'rather than be cut' : 'anywhere';
}

/** Only paragraphs without white between them can keep to the lines of a grid. */
function stepOf({ grid, styles }: Pack['theme']): number {
  return styles.body.after === 0 ? grid : 0;
}
