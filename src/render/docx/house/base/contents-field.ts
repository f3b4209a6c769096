import { HouseFault } from '../house-fault.ts';
import { placeOfText } from '../tidy.ts';
import { isElement, textIn, walkTree, type XmlElement, type XmlNode } from '../xml-tree.ts';

/** A list of contents that a house has in its text: which of the nodes it is, and what it asks for. */
export interface ContentsField {
  readonly from: number;
  readonly to: number;
  readonly instruction: string;
}

/** The first list of contents among the nodes of a story, a frame or a cell. */
export function findContents(nodes: readonly XmlNode[], part: string): ContentsField | undefined {
  const track = new FieldTrack();
  for (const [index, node] of nodes.entries()) {
    if (!isElement(node) || node.name !== 'w:p') continue;
    const simple = simpleContents(node);
    if (simple !== undefined) return { from: index, to: index, instruction: simple };
    for (const mark of marksIn(node)) {
      const over = track.take(mark, index);
      if (over !== undefined && isContents(over.instruction)) {
        return { from: over.begin, to: index, instruction: over.instruction.trim() };
      }
    }
  }
  const { open } = track;
  if (open !== undefined && isContents(open.instruction)) throw torn(nodes[open.begin], part);
  return undefined;
}

interface OpenField {
  /** The node that it begins in. */
  readonly begin: number;
  readonly instruction: string;
}

/** Follows fields to the end of each outermost one. */
class FieldTrack {
  open: OpenField | undefined;
  #depth = 0;

  /** The field that ends with this mark, if it stands in no other. */
  take(mark: Mark, index: number): OpenField | undefined {
    if (mark.type === 'begin') {
      this.open ??= { begin: index, instruction: '' };
      this.#depth += 1;
    } else if (mark.type === 'end') {
      this.#depth -= 1;
      if (this.#depth <= 0) return this.#close();
    } else if (this.open !== undefined && this.#depth === 1) {
      this.open = { ...this.open, instruction: this.open.instruction + mark.text };
    }
    return undefined;
  }

  #close(): OpenField | undefined {
    const over = this.open;
    this.open = undefined;
    this.#depth = 0;
    return over;
  }
}

function isContents(instruction: string): boolean {
  return /^\s*TOC\b/i.test(instruction);
}

function simpleContents(paragraph: XmlElement): string | undefined {
  const simple = [...walkTree(paragraph)].find(({ name }) => name === 'w:fldSimple');
  const instruction = simple?.attributes['w:instr'] ?? '';
  return isContents(instruction) ? instruction.trim() : undefined;
}

type Mark =
  | { readonly type: 'begin' }
  | { readonly type: 'end' }
  | { readonly type: 'instruction'; readonly text: string };

function* marksIn(paragraph: XmlElement): Generator<Mark> {
  for (const { name, attributes, children } of walkTree(paragraph)) {
    if (name === 'w:instrText') {
      yield {
        type: 'instruction',
        text: children.filter((each) => typeof each === 'string').join(''),
      };
    }
    const type = attributes['w:fldCharType'];
    if (name === 'w:fldChar' && (type === 'begin' || type === 'end')) {
      yield { type };
    }
  }
}

function torn(node: XmlNode | undefined, part: string): HouseFault {
  return new HouseFault('content', {
    message: 'holds a table of contents that begins in one place and ends in another',
    help: 'Take it out and put it in anew, or write {{contents}} in its place.',
    place: isElement(node) ? placeOfText(part, textIn(node)) : part,
  });
}

/** What a list of contents asks for. */
export interface Asked {
  readonly of: 'headings' | 'figures' | 'tables';
  readonly levels: readonly [number, number];
}

/** Reads the instruction (ISO/IEC 29500-1, 17.16.5.68); nothing for what no pack counts. */
export function askedOf(instruction: string): Asked | undefined {
  const sequence = /\\[ac]\s+"?([^"\\\s]+)"?/i.exec(instruction)?.[1]?.toLowerCase();
  const all = [1, 9] as const;
  if (sequence === 'figure') return { of: 'figures', levels: all };
  if (sequence === 'table') return { of: 'tables', levels: all };
  if (sequence !== undefined) return undefined;
  const [, from, to] = /\\o\s+"?(\d)\s*-\s*(\d)"?/i.exec(instruction) ?? [];
  return { of: 'headings', levels: from === undefined ? all : [Number(from), Number(to)] };
}
