import type { UnitKind } from '../../model/reading-text.ts';
import { readXml } from './read-xml.ts';

/** What paragraphs of a style are to a reader. */
export type StyleKinds = ReadonlyMap<string, StyleKind>;

export interface StyleKind {
  readonly kind: UnitKind;
  /** A character style that marks footnotes. */
  readonly marksNotes: boolean;
  /** Of the line with “Draft” and the like. */
  readonly isMark: boolean;
}

interface StyleFacts {
  name: string;
  base: string | undefined;
  outline: number | undefined;
}

/** Word counts outline levels from 0; this one means text. */
const TEXT_LEVEL = 9;

/** Reads `word/styles.xml`: outline levels make headings, names make the rest. */
export function styleKinds(xml: string): StyleKinds {
  const facts = styleFacts(xml);
  const kinds = new Map<string, StyleKind>();
  for (const [id, { name }] of facts) {
    const kind = kindOf(name.toLowerCase(), outlineOf(id, facts));
    const marksNotes = name === 'footnote reference';
    kinds.set(id, { kind, marksNotes, isMark: name === 'Mark' });
  }
  return kinds;
}

function styleFacts(xml: string): Map<string, StyleFacts> {
  const facts = new Map<string, StyleFacts>();
  let current: StyleFacts | undefined;
  readXml(xml, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        current = { name: '', base: undefined, outline: undefined };
        facts.set(attributes['w:styleId'] ?? '', current);
      } else if (current === undefined) return;
      else if (name === 'w:name') current.name = value;
      else if (name === 'w:basedOn') current.base = value;
      else if (name === 'w:outlineLvl') current.outline = Number(value);
    },
    close: (name) => {
      if (name === 'w:style') current = undefined;
    },
    text: () => undefined,
  });
  return facts;
}

/** A style's own outline level, or its nearest base's. */
function outlineOf(id: string, facts: ReadonlyMap<string, StyleFacts>): number {
  const seen = new Set<string>();
  let style = facts.get(id);
  while (style !== undefined && style.outline === undefined) {
    const { base } = style;
    if (base === undefined || seen.has(base)) return TEXT_LEVEL;
    seen.add(base);
    style = facts.get(base);
  }
  return style?.outline ?? TEXT_LEVEL;
}

function kindOf(name: string, outline: number): UnitKind {
  if (outline < TEXT_LEVEL || name === 'toc heading') return 'heading';
  if (name === 'title') return 'title';
  return name === 'code' ? 'code' : 'text';
}
