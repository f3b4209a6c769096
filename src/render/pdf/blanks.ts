import type { Item, TextItem } from '../../layout/display-list.ts';
import type { Glyph } from '../../layout/shaper.ts';

/** What shows nothing but a gap. */
const BLANKS: ReadonlySet<string> = new Set(
  ' \u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000',
);

export function isBlank(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && BLANKS.has(glyph.text);
}

/** Without lines that are blank behind one that ends in a blank: they would say nothing new. */
export function withoutBlankLines<Shown extends Item>(items: readonly Shown[]): Shown[] {
  let endsInBlank = false;
  return items.filter((item) => {
    if (item.type !== 'text') return true;
    if (endsInBlank && isBlankLine(item)) return false;
    endsInBlank = 'leaf' in item.owner && isBlank(item.runs.at(-1)?.glyphs.at(-1));
    return true;
  });
}

function isBlankLine({ runs }: TextItem): boolean {
  return runs.every(({ glyphs }) => glyphs.every(isBlank));
}
