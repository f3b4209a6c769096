import { placeOfText } from '../tidy.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';
import { findContents } from './contents-field.ts';
import { isSilentRow, vanishes } from './fill-story.ts';
import { isAlone, type Line, readLine } from './line.ts';
import type { HouseBase } from './read-base.ts';

/** A line of a house that asks for something. */
export interface Place {
  readonly line: Line;
  /** Such as `word/header1.xml: “Prepared for …”`. */
  readonly where: string;
  /** It holds nothing but its placeholder. */
  readonly isAlone: boolean;
  /** In the text itself: not in a header, a box, a cell or a note. */
  readonly isInText: boolean;
  /** The row of a table that it stands in. */
  readonly row: XmlElement | undefined;
}

/** Every line that holds a placeholder, or what looks like one, in the order of the parts. */
export function placesOf({ document, running }: HouseBase): Place[] {
  const stories = [document, ...running.values()];
  return stories.flatMap(({ part }) => {
    const isText = part === document.part;
    return placesIn(part.root, { part: part.name, isInText: isText, row: undefined });
  });
}

interface Around {
  readonly part: string;
  readonly isInText: boolean;
  readonly row: XmlElement | undefined;
}

/** Elements that text stands in without leaving it. */
const TEXT: ReadonlySet<string> = new Set(['w:document', 'w:body', 'w:sdt', 'w:sdtContent', 'w:p']);

function placesIn(element: XmlElement, around: Around): Place[] {
  const own = element.name === 'w:p' ? placeOf(element, around) : [];
  const row = element.name === 'w:tr' ? element : around.row;
  const inside = { ...around, row, isInText: around.isInText && TEXT.has(element.name) };
  return [...own, ...elementsOf(element).flatMap((child) => placesIn(child, inside))];
}

function placeOf(paragraph: XmlElement, { part, isInText, row }: Around): Place[] {
  const line = readLine(paragraph);
  if (!/\{\{|\}\}/.test(line.text)) return [];
  const where = placeOfText(part, line.text);
  return [{ line, where, isAlone: isAlone(line), isInText, row }];
}

/** Whether a place leaves with its label if the brief says nothing for it. */
export function leaves({ line, row }: Place, isSilent: (name: string) => boolean): boolean {
  return vanishes(line, { isSilent }) || (row !== undefined && isSilentRow(row, { isSilent }));
}

/** More lists of contents than these nobody reads. */
export const MOST_LISTS = 20;

/** The instructions of the lists of contents that a house has in its text, of too many one more than the most. */
export function contentsOf({ document }: HouseBase): string[] {
  const instructions: string[] = [];
  const visit = (element: XmlElement): void => {
    let nodes = element.children;
    while (instructions.length <= MOST_LISTS) {
      const found = findContents(nodes, document.part.name);
      if (found === undefined) break;
      instructions.push(found.instruction);
      nodes = nodes.slice(found.to + 1);
    }
    for (const child of elementsOf(element)) if (child.name !== 'w:p') visit(child);
  };
  visit(document.part.root);
  return instructions;
}
