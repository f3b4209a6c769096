import { mappedGlyphs } from './character-map.ts';
import { componentsOf } from './components.ts';
import type { FontTables } from './font-tables.ts';
import { type GlyphData, readGlyphData } from './glyph-data.ts';
import { reduceFeatures } from './layout-features.ts';
import { lookupCount, reach } from './reach.ts';
import { bytesOf, joinedOutlines } from './subset.ts';
import { writeFont } from './write-font.ts';
import { type Names, readNames, writeNames } from './write-names.ts';

/** One of the four styles that a word processor knows of a family. */
export interface FamilyStyle {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What a word processor can ask of `GSUB`: forms, ligatures, figures. It has no small capitals. */
const FORMS = ['ccmp', 'locl', 'rlig', 'rclt', 'calt', 'clig', 'liga'];
const FIGURES = ['lnum', 'onum', 'pnum', 'tnum'];
const KEPT_FEATURES: ReadonlySet<string> = new Set([...FORMS, ...FIGURES]);

const KEPT_TABLES = [
  'GDEF',
  'GPOS',
  'cmap',
  'cvt ',
  'fpgm',
  'gasp',
  'hhea',
  'hmtx',
  'maxp',
  'prep',
];

/** Copyright, version, and what the licence is: these stay with a font wherever it goes. */
const KEPT_NAMES = [0, 5, 13, 14];

/**
 * A font with all its characters, for someone to go on typing with: as `style` of a family of four.
 * Glyphs keep their numbers; those that no character and no feature leads to lose their outlines.
 */
export function encodeWhole(tables: FontTables, family: string, style: FamilyStyle): Uint8Array {
  const { find, get } = tables;
  const written = new Map<string, Uint8Array>();
  for (const tag of KEPT_TABLES) {
    const table = find(tag);
    if (table !== undefined) written.set(tag, bytesOf(table));
  }
  const gsub = find('GSUB');
  const reduced = gsub && reduceFeatures(gsub, (tag) => KEPT_FEATURES.has(tag));
  if (reduced !== undefined) written.set('GSUB', bytesOf(reduced.table));
  const outlines = outlinesOf(tables, reduced);
  const { glyf, loca } = joinedOutlines(outlines);
  written.set('glyf', glyf).set('loca', loca);
  written.set('head', headOf(get('head'), style));
  written.set('OS/2', os2Of(get('OS/2'), style));
  written.set('name', writeNames(namesOf(readNames(get('name')), family, style)));
  written.set('post', postOf(get('post')));
  return writeFont(written);
}

type Reduction = ReturnType<typeof reduceFeatures> | undefined;

function outlinesOf(tables: FontTables, reduced: Reduction): Uint8Array[] {
  const dataOf = readGlyphData(tables);
  const kept = keptGlyphs(tables, dataOf, reduced);
  const count = tables.get('maxp').getUint16(4);
  return Array.from({ length: count }, (_, glyph) => {
    const data = kept === 'all' || kept.has(glyph) ? dataOf(glyph) : undefined;
    return data === undefined ? new Uint8Array() : bytesOf(data);
  });
}

function keptGlyphs(
  tables: FontTables,
  dataOf: GlyphData,
  reduced: Reduction,
): ReadonlySet<number> | 'all' {
  const glyphs = mappedGlyphs(tables.get('cmap')).add(0);
  if (reduced !== undefined) {
    const all = Array.from({ length: lookupCount(reduced.table) }, (_, index) => index);
    const taken = all.filter((lookup) => !reduced.idle.has(lookup));
    if (!reach(reduced.table, taken, glyphs)) return 'all';
  }
  // A set gives what is added to it while it is gone through, too.
  for (const glyph of glyphs) {
    const data = dataOf(glyph);
    for (const part of data === undefined ? [] : componentsOf(data)) glyphs.add(part.glyph);
  }
  return glyphs;
}

function headOf(head: DataView, { bold, italic }: FamilyStyle): Uint8Array {
  const copy = copyOf(head);
  copy.setUint16(44, (bold ? 1 : 0) + (italic ? 2 : 0));
  // The outlines' places are written in four bytes.
  copy.setUint16(50, 1);
  return bytesOf(copy);
}

const ITALIC = 1;
const BOLD = 1 << 5;
const REGULAR = 1 << 6;
/** Keeps whether line heights are the typographic ones, and the like. */
const OTHERS = 0xffff & ~(ITALIC | BOLD | REGULAR | (1 << 9));

function os2Of(os2: DataView, { bold, italic }: FamilyStyle): Uint8Array {
  const copy = copyOf(os2);
  copy.setUint16(4, bold ? 700 : 400);
  const style = (bold ? BOLD : 0) + (italic ? ITALIC : 0);
  copy.setUint16(62, (copy.getUint16(62) & OTHERS) | (style === 0 ? REGULAR : style));
  return bytesOf(copy);
}

/** Version 3: the glyphs have no names. */
function postOf(post: DataView): Uint8Array {
  const copy = copyOf(new DataView(post.buffer, post.byteOffset, 32));
  copy.setUint32(0, 0x0003_0000);
  return bytesOf(copy);
}

function namesOf(own: Names, family: string, { bold, italic }: FamilyStyle): Names {
  const words = [...(bold ? ['Bold'] : []), ...(italic ? ['Italic'] : [])];
  const style = words.length === 0 ? 'Regular' : words.join(' ');
  const postscript = `${family.replaceAll(/[^A-Za-z0-9]/g, '')}-${style.replace(' ', '')}`;
  const kept = KEPT_NAMES.flatMap((number): [number, string][] => {
    const name = own.get(number);
    return name === undefined ? [] : [[number, name]];
  });
  return new Map([
    ...kept,
    [1, family],
    [2, style],
    [3, `${own.get(5) ?? ''};${postscript}`],
    [4, `${family} ${style}`],
    [6, postscript],
  ]);
}

function copyOf(view: DataView): DataView {
  return new DataView(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength));
}
