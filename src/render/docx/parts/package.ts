import { strToU8 } from 'fflate';
import type { Deflated } from '../../../layout/font-programs.ts';
import type { Pack } from '../../../model/pack.ts';
import { Relations } from '../relations.ts';
import { contentTypes } from './content-types.ts';
import type { NamedFamily } from './embedded-faces.ts';
import { type FontTable, fontTable } from './font-table-part.ts';
import { appPart, corePart } from './property-parts.ts';
import { settingsPart } from './settings-part.ts';
import { themePart } from './theme-part.ts';
import { zipped } from './zip.ts';

/** What a document is made of, beside what follows from its pack alone. */
export interface DocumentParts {
  readonly pack: Pack;
  /** Parts with text, by their names inside `word/`. */
  readonly stories: ReadonlyMap<string, string>;
  readonly styles: string;
  readonly numbering: string;
  /** In the place of ours. */
  readonly settings?: string;
  readonly fontTable?: string;
  readonly theme?: string;
  readonly relations: Relations;
  readonly noteRelations: Relations;
  readonly families: readonly NamedFamily[];
  /** Charts, workbooks, pictures, by their names in the package. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The package: one order, one way of packing, so the same parts give the same bytes. */
export function packaged(parts: DocumentParts): Uint8Array {
  const fonts = fontTable(parts.pack.theme, parts.families);
  const texts = partTexts(parts, fonts);
  const fontFiles = [...fonts.files].map(([name, { file }]) => [`word/${name}`, file] as const);
  const names = [...texts.keys(), ...fonts.files.keys(), ...parts.files.keys()];
  const files = new Map<string, Uint8Array | Deflated>([
    ['[Content_Types].xml', strToU8(contentTypes(names))],
    ['_rels/.rels', strToU8(packageRelations())],
  ]);
  for (const [name, text] of texts) files.set(name, strToU8(text));
  for (const [name, file] of fontFiles) files.set(name, file);
  for (const [name, bytes] of parts.files) files.set(name, bytes);
  return zipped(files);
}

function partTexts(
  { pack, stories, relations, noteRelations, ...parts }: DocumentParts,
  fonts: FontTable,
) {
  const texts = new Map<string, string>();
  for (const [name, text] of stories) texts.set(`word/${name}`, text);
  const own = [
    ['styles', 'styles.xml', parts.styles],
    ['numbering', 'numbering.xml', parts.numbering],
    [
      'settings',
      'settings.xml',
      parts.settings ?? settingsPart(pack, { bringsFonts: fonts.files.size > 0 }),
    ],
    ['fontTable', 'fontTable.xml', parts.fontTable ?? fonts.xml],
    ['theme', 'theme/theme1.xml', parts.theme ?? themePart(pack.theme)],
  ] as const;
  relations.part('footnotes', 'footnotes.xml');
  for (const [type, name, text] of own) {
    relations.part(type, name);
    texts.set(`word/${name}`, text);
  }
  texts.set('word/_rels/document.xml.rels', relations.toXml());
  if (!noteRelations.isEmpty) texts.set('word/_rels/footnotes.xml.rels', noteRelations.toXml());
  if (!fonts.relations.isEmpty) {
    texts.set('word/_rels/fontTable.xml.rels', fonts.relations.toXml());
  }
  texts.set('docProps/core.xml', corePart(pack));
  texts.set('docProps/app.xml', appPart());
  return texts;
}

function packageRelations(): string {
  const relations = new Relations();
  relations.part('officeDocument', 'word/document.xml');
  relations.named(CORE_PROPERTIES, 'docProps/core.xml');
  relations.part('extended-properties', 'docProps/app.xml');
  return relations.toXml();
}

const CORE_PROPERTIES =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
