import { isElement, type XmlElement } from '../xml-tree.ts';

/** A paragraph's words as they are read: Word may have cut them anywhere, even inside a placeholder. */
export interface Line {
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
  /** The elements that hold the words, in order. */
  readonly leaves: readonly Leaf[];
}

export interface Placeholder {
  /** As written, without braces: `prepared-for`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Leaf {
  readonly element: XmlElement;
  readonly start: number;
  readonly text: string;
}

/** What ends a placeholder that has no end. */
const GAPS: ReadonlySet<string> = new Set([
  'w:tab',
  'w:br',
  'w:cr',
  'w:ptab',
  'w:drawing',
  'w:pict',
]);
/** Boxes have paragraphs of their own. */
const OTHERS: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:txbxContent', 'w:sdtPr']);

export function readLine(paragraph: XmlElement): Line {
  const leaves: Leaf[] = [];
  let text = '';
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child) || OTHERS.has(child.name)) continue;
      if (child.name === 'w:t') {
        const words = child.children.filter((each) => typeof each === 'string').join('');
        leaves.push({ element: child, start: text.length, text: words });
        text += words;
      } else if (GAPS.has(child.name)) text += '\n';
      if (child.name !== 'w:t') visit(child);
    }
  };
  visit(paragraph);
  return { text, placeholders: placeholdersIn(text), leaves };
}

function placeholdersIn(text: string): Placeholder[] {
  return Array.from(text.matchAll(/\{\{([^{}\n]*)\}\}/g), (match) => ({
    // Word puts such hyphens in by itself, or on request.
    name: (match[1] ?? '')
      .trim()
      .replaceAll(/[\u2010\u2011]/g, '-')
      .toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a line without its placeholders. */
export function wordsBeside({ text, placeholders }: Line): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of placeholders) {
    rest += text.slice(from, start);
    from = end;
  }
  return (rest + text.slice(from)).trim();
}

/** A line that holds nothing but one placeholder. */
export function isAlone(line: Line): boolean {
  return line.placeholders.length === 1 && wordsBeside(line) === '';
}
