import type { Pack } from '../model/pack.ts';
import { walkPack } from '../model/walk-pack.ts';
import { type Hyphenation, hyphenationOf } from './lines/hyphenate.ts';

/** Loads the rules by which a pack's words are divided: none, if its theme divides no words. */
export function loadHyphenation(pack: Pack): Promise<Hyphenation> {
  const divides = Object.values(pack.theme.styles).some(({ hyphenate }) => hyphenate);
  return hyphenationOf(divides ? languagesIn(pack) : []);
}

function languagesIn(pack: Pack): Set<string> {
  const langs = new Set([pack.lang]);
  for (const block of walkPack(pack)) {
    if ('lang' in block && block.lang !== undefined) langs.add(block.lang);
  }
  return langs;
}
