import type { KeptBookmarks } from '../../bookmarks.ts';
import {
  isElement,
  walkTree,
  withAttributes,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../xml-tree.ts';

/** Gives each drawing the number behind the last one's. */
export function numberDrawings(
  root: XmlElement,
  from: number,
): { readonly root: XmlElement; readonly last: number } {
  let last = from;
  const renumbered = (element: XmlElement): XmlElement => {
    if (element.name === 'wp:docPr') {
      last += 1;
      return withAttributes(element, { id: String(last) });
    }
    return withChildren(
      element,
      element.children.map((child) => (isElement(child) ? renumbered(child) : child)),
    );
  };
  return { root: renumbered(root), last };
}

/** The bookmarks of all parts: ours get other names, and numbers behind theirs. */
export function readBookmarks(roots: readonly XmlElement[]): KeptBookmarks {
  const starts = roots
    .flatMap((root) => [...walkTree(root)])
    .filter(({ name }) => name === 'w:bookmarkStart')
    .map(({ attributes }) => attributes);
  return {
    names: starts.map((attributes) => attributes['w:name'] ?? ''),
    lastId: starts.reduce((most, { 'w:id': id }) => Math.max(most, Number(id)), 0),
  };
}

/** Word's mark of the last change, and the marks of contents, which are filled anew. */
const PASSING = /^(_GoBack|_Toc\d+)$/;

/** Without bookmarks that lack a begin or an end, that are there twice, or that only Word's work needs. */
export function soundBookmarks(root: XmlElement): XmlElement {
  const ends = new Set<string>();
  const starts = new Map<string, string>();
  for (const { name, attributes } of walkTree(root)) {
    if (name === 'w:bookmarkEnd') ends.add(attributes['w:id'] ?? '');
    if (name === 'w:bookmarkStart')
      starts.set(attributes['w:id'] ?? '', attributes['w:name'] ?? '');
  }
  const kept = new Set(
    [...starts]
      .filter(([id, name]) => /^\d{1,9}$/.test(id) && ends.has(id) && !PASSING.test(name))
      .map(([id]) => id),
  );
  return withoutMarks(root, kept, new Set());
}

function withoutMarks(root: XmlElement, kept: ReadonlySet<string>, seen: Set<string>): XmlElement {
  const children = root.children.flatMap((child): XmlNode[] => {
    if (!isElement(child)) return [child];
    if (!/^w:bookmark(Start|End)$/.test(child.name)) return [withoutMarks(child, kept, seen)];
    const id = child.attributes['w:id'] ?? '';
    const key = `${child.name} ${id}`;
    const isFirst = kept.has(id) && !seen.has(key);
    seen.add(key);
    return isFirst ? [child] : [];
  });
  return withChildren(root, children);
}
