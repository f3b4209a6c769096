import { childrenOf, type XmlElement } from '../xml/element.ts';

export const CONTENT_TYPES = '[Content_Types].xml';

/** Says what a part holds, by its own entry or by the end of its name: ISO/IEC 29500-2, 10.1.2.4. */
export type ContentTypeOf = (part: string) => string | undefined;

export function contentTypes(root: XmlElement | undefined): ContentTypeOf {
  const byEnd = typesBy(root, 'ct:Default', 'Extension');
  const byName = typesBy(root, 'ct:Override', 'PartName');
  return (part) => {
    const end = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return byName.get(`/${part.toLowerCase()}`) ?? byEnd.get(end);
  };
}

function typesBy(root: XmlElement | undefined, name: string, key: string): Map<string, string> {
  return new Map(
    childrenOf(root, name).map(({ attributes }) => [
      attributes.get(key)?.toLowerCase() ?? '',
      attributes.get('ContentType')?.toLowerCase() ?? '',
    ]),
  );
}
