import type { VectorNode } from '../../../model/vector.ts';
import type { Matrix } from '../../../model/vector-path.ts';
import { DEEPEST, MOST_ELEMENTS, MOST_SEGMENTS, MOST_TESTS } from './limits.ts';
import type { Sheet } from './sheet.ts';
import type { Style } from './style.ts';
import { type SvgFindings, SvgStop } from './svg-finding.ts';
import type { XmlElement } from './xml-element.ts';

/** What drawing a picture keeps at hand. */
export interface Scene {
  readonly file: string;
  readonly findings: SvgFindings;
  readonly ids: ReadonlyMap<string, XmlElement>;
  readonly sheet: Sheet;
  readonly budget: Budget;
  /** Draws any element: what an element holds is drawn like itself. */
  readonly draw: (element: XmlElement, around: Spot, scene: Scene) => readonly VectorNode[];
  /** What is being used right now: an element that uses itself would never end. */
  readonly using: Set<XmlElement>;
}

/** Where an element is drawn. */
export interface Spot {
  /** From its space to the picture's. */
  readonly matrix: Matrix;
  readonly style: Style;
  /** In its own lengths: what percentages are of. */
  readonly viewport: { readonly width: number; readonly height: number };
  readonly depth: number;
}

/** Counts what is drawn. A few lines can ask for billions of elements by using each other. */
export class Budget {
  readonly #findings: SvgFindings;
  #elements = 0;
  #segments = 0;
  #rules = 0;

  constructor(findings: SvgFindings) {
    this.#findings = findings;
  }

  element(element: XmlElement, depth: number): void {
    this.#elements += 1;
    if (this.#elements > MOST_ELEMENTS) {
      this.#stop(`draws more than ${MOST_ELEMENTS} elements`, element);
    }
    if (depth > DEEPEST)
      this.#stop(`uses elements more than ${DEEPEST} deep in each other`, element);
  }

  segments(count: number, element: XmlElement): void {
    this.#segments += count;
    if (this.#segments > MOST_SEGMENTS) {
      this.#stop(`draws paths of more than ${MOST_SEGMENTS} steps`, element);
    }
  }

  rules(count: number, element: XmlElement): void {
    this.#rules += count;
    if (this.#rules > MOST_TESTS)
      this.#stop('has too many rules of style for its elements', element);
  }

  #stop(why: string, element: XmlElement): never {
    this.#findings.say('too-large', why, element);
    throw new SvgStop(why);
  }
}

/** What percentages are of that know no direction (SVG 2, 8.9). */
export function diagonalOf({ width, height }: Spot['viewport']): number {
  return Math.hypot(width, height) / Math.SQRT2;
}

/**
 * Does something with the element that another one refers to. One that is not there or that uses
 * itself is said, and nothing comes of it.
 */
export function withTarget<Value>(
  id: string,
  from: XmlElement,
  scene: Scene,
  act: (target: XmlElement) => Value,
): Value | undefined {
  const target = scene.ids.get(id);
  if (target === undefined) {
    scene.findings.say('broken', `refers to “#${id}”, which it does not hold`, from);
    return undefined;
  }
  if (scene.using.has(target)) {
    scene.findings.say('broken', `has an element that uses itself: “#${id}”`, from);
    return undefined;
  }
  scene.using.add(target);
  try {
    return act(target);
  } finally {
    scene.using.delete(target);
  }
}

/** The id that a link names; one that leads out of the file is said. */
export function linkedId(
  element: XmlElement,
  { findings }: Pick<Scene, 'findings'>,
): string | undefined {
  const link = element.attributes.get('href')?.trim();
  if (link === undefined || link === '') return undefined;
  if (link.startsWith('#')) return link.slice(1);
  findings.say('external', `takes a part from elsewhere, with <${element.name}>`, element);
  return undefined;
}
