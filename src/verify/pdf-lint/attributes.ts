import type { PdfFile } from '../pdf/file/pdf-file.ts';
import type { Element } from '../pdf/structure/element.ts';
import type { PdfObject } from '../pdf/syntax/objects.ts';

/** An attribute of an element (ISO 32000-1, 14.7.5), from the attributes that its owner names. */
export function attributeOf(
  file: PdfFile,
  { entries }: Element,
  owner: string,
  name: string,
): PdfObject | undefined {
  for (const object of file.listOf(entries.get('A'))) {
    const attributes = file.entriesOf(object);
    if (file.nameOf(attributes?.get('O')) === owner && attributes?.has(name)) {
      return attributes.get(name);
    }
  }
  return undefined;
}
