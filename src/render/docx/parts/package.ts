import { strToU8 } from 'fflate';
import type { Pack } from '../../../model/pack.ts';
import { Relations } from '../relations.ts';
import { contentTypes } from './content-types.ts';
import { fontTablePart } from './font-table-part.ts';
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
  readonly relations: Relations;
  readonly noteRelations: Relations;
  /** Charts, workbooks, pictures, by their names in the package. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The package: one order, one way of packing, so the same parts give the same bytes. */
export function packaged(parts: DocumentParts): Uint8Array {
  const texts = partTexts(parts);
  const names = [...texts.keys(), ...parts.files.keys()];
  const files = new Map<string, Uint8Array>([
    ['[Content_Types].xml', strToU8(contentTypes(names))],
    ['_rels/.rels', strToU8(packageRelations())],
  ]);
  for (const [name, text] of texts) files.set(name, strToU8(text));
  for (const [name, bytes] of parts.files) files.set(name, bytes);
  return zipped(files);
}

function partTexts({ pack, stories, relations, noteRelations, ...parts }: DocumentParts) {
  const texts = new Map<string, string>();
  for (const [name, text] of stories) texts.set(`word/${name}`, text);
  const own = [
    ['styles', 'styles.xml', parts.styles],
    ['numbering', 'numbering.xml', parts.numbering],
    ['settings', 'settings.xml', settingsPart(pack)],
    ['fontTable', 'fontTable.xml', fontTablePart(pack.theme)],
    ['theme', 'theme/theme1.xml', themePart(pack.theme)],
  ] as const;
  relations.part('footnotes', 'footnotes.xml');
  for (const [type, name, text] of own) {
    relations.part(type, name);
    texts.set(`word/${name}`, text);
  }
  texts.set('word/_rels/document.xml.rels', relations.toXml());
  if (!noteRelations.isEmpty) texts.set('word/_rels/footnotes.xml.rels', noteRelations.toXml());
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
