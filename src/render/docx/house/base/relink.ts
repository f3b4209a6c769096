import type { Relations } from '../../relations.ts';
import { isElement, withChildren, type XmlElement } from '../xml-tree.ts';
import { isRelation } from './read-base.ts';
import type { StoryRelation } from './story.ts';

/** A tree of the house whose ways lead on in the pack's package; `targetOf` says what parts are called there. */
export function relinked(
  root: XmlElement,
  known: ReadonlyMap<string, StoryRelation>,
  relations: Relations,
  targetOf: (part: string) => string,
): XmlElement {
  const idOf = (relation: StoryRelation) =>
    relation.type === 'hyperlink'
      ? relations.address(relation.address)
      : relations.part(relation.type, targetOf(relation.part));
  const relink = (element: XmlElement): XmlElement => {
    const attributes = Object.fromEntries(
      Object.entries(element.attributes).map(([name, value]) => {
        const relation = isRelation(name) ? known.get(value) : undefined;
        return [name, relation === undefined ? value : idOf(relation)];
      }),
    );
    const children = element.children.map((child) => (isElement(child) ? relink(child) : child));
    return withChildren({ ...element, attributes }, children);
  };
  return relink(root);
}
