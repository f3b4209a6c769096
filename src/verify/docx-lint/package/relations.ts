import { childrenOf } from '../xml/element.ts';
import type { XmlReading } from '../xml/read-tree.ts';
import type { Relation } from './part.ts';

/** Where the relations of a part stand; those of the package for an empty name. */
export function relationsName(part: string): string {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? [];
  return `${folder}_rels/${file}.rels`;
}

/** The part whose relations stand in a file; none if the file is no such list. */
export function ownerOf(name: string): string | undefined {
  const [, folder, file] = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(name) ?? [];
  return file === undefined ? undefined : `${folder ?? ''}${file}`;
}

export function readRelations(part: string, xml: XmlReading | undefined): Relation[] {
  return childrenOf(xml?.root, 'rel:Relationship').map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const isExternal = attributes.get('TargetMode') === 'External';
    return {
      id: attributes.get('Id') ?? '',
      kind: attributes.get('Type')?.replace(/^.*\//, '') ?? '',
      target,
      isExternal,
      path: isExternal ? undefined : pathOf(part, target),
    };
  });
}

/** A target is relative to the part that leads to it: ISO/IEC 29500-2, 9.3. */
function pathOf(part: string, target: string): string | undefined {
  const base = `package://x/${part.split('/').map(encodeURIComponent).join('/')}`;
  if (!URL.canParse(target, base)) return undefined;
  const { pathname, host } = new URL(target, base);
  if (host !== 'x') return undefined;
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return pathname.slice(1);
  }
}
