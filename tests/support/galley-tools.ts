import type { GalleyTools } from '../../src/layout/lines/galley.ts';
import { hyphenationOf } from '../../src/layout/lines/hyphenate.ts';
import { PageNumbers } from '../../src/layout/lines/page-numbers.ts';
import { Divider } from '../../src/layout/lines/syllables.ts';
import { Proof } from '../../src/layout/text/proof.ts';
import { TypeCase } from '../../src/layout/text/type-case.ts';
import type { Theme } from '../../src/model/theme.ts';
import { ruler } from './ruler.ts';
import { quietTheme } from './theme.ts';

/** What paragraphs are cut with, by a ruler: in the body each character is 5.125 points wide. */
export async function galleyTools(theme: Theme = quietTheme()): Promise<GalleyTools> {
  const hyphenation = await hyphenationOf(['en', 'ru']);
  const proof = new Proof(true);
  const types = new TypeCase(theme, ruler());
  return {
    types,
    divider: new Divider(types),
    hyphenation,
    pictureSize,
    proof,
    pages: new PageNumbers(),
  };
}

function pictureSize() {
  return { width: 30, height: 20 };
}
