import type { Ledger } from '../diagnostics/ledger.ts';
import type { Fonts } from '../fonts/open-fonts.ts';
import type { Laid } from '../layout/display-list.ts';
import { layout } from '../layout/layout.ts';
import { loadHyphenation } from '../layout/load-hyphenation.ts';
import type { Pack } from '../model/pack.ts';
import { walkPackInlines } from '../model/walk-pack-lines.ts';
import type { Draft } from '../render/render.ts';

interface LayingOut {
  readonly forPdf: boolean;
  readonly ledger: Ledger;
}

/** Lays a pack out: for its PDF, or for what its Word document says of pages. */
export async function layOut(
  pack: Pack,
  fonts: Fonts,
  { forPdf, ledger }: LayingOut,
): Promise<Laid> {
  const hyphenation = await loadHyphenation(pack);
  // With a gap in it a pack is not as long as it will be: its limit would say what is not so. Word has none.
  const { pages: _, ...unlimited } = pack;
  const measured = forPdf && !ledger.hasErrors() ? pack : unlimited;
  return ledger.take(layout(measured, fonts, { strictGlyphs: forPdf, hyphenation }));
}

/**
 * Whether its Word document says on which page something stands, or is short enough for its pages to begin
 * where the PDF's do. A long one without either is not laid out: that takes longer than writing it.
 */
export function needsPages(pack: Pack, { house }: Pick<Draft, 'house'>): boolean {
  return pack.pages !== undefined || namesPages(pack) || (house?.namesPages ?? false);
}

/** Whether a pack says where something stands: then its pages must be known. */
function namesPages(pack: Pack): boolean {
  if (pack.body.some(({ type }) => type === 'contents')) return true;
  for (const { type } of walkPackInlines(pack)) if (type === 'pageReference') return true;
  return false;
}
