import {
  childOf,
  isElement,
  make,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../xml-tree.ts';
import type { Line } from './line.ts';

/** What stands for a placeholder, in the look of the run that it begins in. */
export type ValueOf = (name: string, look: XmlElement | undefined) => readonly XmlNode[];

type Piece = string | { readonly name: string };

/** A paragraph with its placeholders filled; all other words keep their runs. */
export function fillLine(paragraph: XmlElement, line: Line, valueOf: ValueOf): XmlElement {
  const pieces = piecesOf(line);
  const fill = (node: XmlNode): XmlNode[] => {
    if (!isElement(node)) return [node];
    const isCut =
      node.name === 'w:r' && node.children.some((child) => isElement(child) && pieces.has(child));
    return isCut
      ? cutRun(node, pieces, valueOf)
      : [withChildren(node, node.children.flatMap(fill))];
  };
  return withChildren(paragraph, paragraph.children.flatMap(fill));
}

/** What becomes of each element with words that a placeholder touches. */
function piecesOf({ leaves, placeholders }: Line): ReadonlyMap<XmlElement, readonly Piece[]> {
  const pieces = new Map<XmlElement, Piece[]>();
  for (const { element, start, text } of leaves) {
    const end = start + text.length;
    const touched = placeholders.filter((each) => each.start < end && each.end > start);
    if (touched.length === 0) continue;
    const cut: Piece[] = [];
    let from = start;
    for (const placeholder of touched) {
      if (placeholder.start >= start) {
        cut.push(text.slice(from - start, placeholder.start - start), { name: placeholder.name });
      }
      from = Math.min(end, placeholder.end);
    }
    cut.push(text.slice(from - start));
    pieces.set(element, cut);
  }
  return pieces;
}

/** A run cut where a placeholder stands; what stands before and behind keeps its look. */
function cutRun(
  run: XmlElement,
  pieces: ReadonlyMap<XmlElement, readonly Piece[]>,
  valueOf: ValueOf,
): XmlNode[] {
  const look = childOf(run, 'w:rPr');
  const written: XmlNode[] = [];
  let words: XmlNode[] = [];
  const close = (): void => {
    if (words.length > 0)
      written.push(withChildren(run, look === undefined ? words : [look, ...words]));
    words = [];
  };
  for (const child of run.children) {
    const cut = isElement(child) ? pieces.get(child) : undefined;
    if (cut === undefined && child !== look) words.push(child);
    for (const piece of cut ?? []) {
      if (typeof piece === 'string') words.push(...textNodes(piece));
      else {
        close();
        written.push(...valueOf(piece.name, look));
      }
    }
  }
  close();
  return written;
}

function textNodes(text: string): XmlNode[] {
  return text === '' ? [] : [make('w:t', { 'xml:space': 'preserve' }, [text])];
}
