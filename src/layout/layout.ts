import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Pack } from '../model/pack.ts';
import { setBlocks } from './blocks/set-blocks.ts';
import { setNotes } from './blocks/set-notes.ts';
import { pageArea, type Setting } from './blocks/setting.ts';
import type { Laid } from './display-list.ts';
import { outlineOf } from './furniture/outline.ts';
import type { Hyphenation } from './lines/hyphenate.ts';
import { PageNumbers } from './lines/page-numbers.ts';
import { openSetting, openTypes } from './open-setting.ts';
import { makePages } from './pages/make-pages.ts';
import type { PageFill } from './pages/page-fill.ts';
import { pageLimit } from './pages/page-limit.ts';
import { paginate } from './pages/paginate.ts';
import { drawPictures } from './pictures/draw-pictures.ts';
import type { Shaper } from './shaper.ts';
import { tagPack } from './tags/tag-pack.ts';
import type { TaggedPack } from './tags/tagged-block.ts';
import { proofCharts } from './text/proof-charts.ts';

export interface LayoutChoices {
  /** False for a layout that only counts pages: a character without a glyph is no error then. */
  readonly strictGlyphs: boolean;
  /** How words are divided, from `loadHyphenation`; not at all if absent. */
  readonly hyphenation?: Hyphenation;
}

/**
 * Lays out a pack on pages. Its passes, in this order: the structure tree, the lines, the frames,
 * the pages, and at last what stands outside the text. Where the text says on which page something
 * stands, all but the first come again: then the pages are known.
 */
export function layout(pack: Pack, shaper: Shaper, choices: LayoutChoices): Outcome<Laid> {
  const tagged = tagPack(pack);
  const known = openTypes(pack, shaper);
  for (let numbers = new PageNumbers(); ; ) {
    const laid = layOut(tagged, pack, shaper, { ...choices, numbers, known });
    const next = numbers.after(laid.value.anchors, laid.value.pages.length);
    if (next === undefined) return laid;
    numbers = next;
  }
}

/** What is known from the passes before. */
interface Pass {
  readonly numbers: PageNumbers;
  readonly known: ReturnType<typeof openTypes>;
}

function layOut(
  tagged: TaggedPack,
  pack: Pack,
  shaper: Shaper,
  choices: LayoutChoices & Pass,
): Outcome<Laid> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const setting = openSetting(pack, shaper, { ...choices, report });
  const { types, tools } = setting;
  const fills = pagesOf(tagged, pack, setting);
  const { pages, anchors } = makePages(fills, { pack, marks: tagged.marks }, setting);
  const drawings = drawPictures(pack, shaper);
  proofCharts(pack, types, tools.proof);
  diagnostics.push(...tools.proof.diagnostics(), ...pageLimit(pack, fills));
  return {
    value: { pages, tags: tagged.tag, outline: outlineOf(pack, anchors), anchors, drawings },
    diagnostics,
  };
}

function pagesOf(tagged: TaggedPack, pack: Pack, setting: Setting): readonly PageFill[] {
  const { frames, floats = [] } = setBlocks(tagged.blocks, pageArea(setting), setting);
  const fills = paginate(
    { frames, floats },
    {
      height: setting.room.height,
      turnedHeight: setting.turnedPaper.room.height,
      step: setting.step,
      notes: setNotes(tagged, setting),
      measures: { gap: pack.theme.parts.note.gap },
      sections: sectionsIn(pack),
    },
  );
  // A file must have a page, if only an empty one.
  return fills.length === 0 ? [{ frames: [], floats: [], notes: [] }] : fills;
}

/** A pack that may have no more than a few pages has none to leave empty. */
function sectionsIn({ pages, theme }: Pack) {
  if (theme.parts.sectionsOpenPages) return 'always';
  return pages === undefined ? 'rather than be cut' : 'anywhere';
}
