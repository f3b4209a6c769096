import type { Element } from './element.ts';

/** An element with those that it is in, from the root on. */
export interface Visit {
  readonly element: Element;
  readonly ancestors: readonly Element[];
}

/** All elements of trees, each before its children, in their order. */
export function* walkElements(
  roots: readonly Element[],
  ancestors: readonly Element[] = [],
): Generator<Visit> {
  for (const element of roots) {
    yield { element, ancestors };
    const children = element.children.filter((child) => child.type === 'element');
    if (children.length > 0) yield* walkElements(children, [...ancestors, element]);
  }
}
