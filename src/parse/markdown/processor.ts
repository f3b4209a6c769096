import type { Root } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Construct, Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { citationSyntax } from './citation-syntax.ts';
import { directiveLineSyntax } from './directive-line-syntax.ts';
import { directiveTextSyntax } from './directive-text-syntax.ts';
import { MarkupGuard } from './markup-guard.ts';
import { treePieces } from './tree-pieces.ts';

/** What a text may hold beyond CommonMark and GFM. */
export interface Dialect {
  /** The names that blocks of the form `::name[…]{…}` may have. */
  readonly isBlock: (name: string) => boolean;
  /** `[@id]` is a citation. */
  readonly citations: boolean;
}

/** Labels that are defined elsewhere, as micromark compares them: see `normalLabel`. */
export interface KnownLabels {
  readonly links: readonly string[];
  readonly notes: readonly string[];
}

const NOTHING_KNOWN: KnownLabels = { links: [], notes: [] };

export interface MarkdownTree {
  readonly root: Root;
  /** Where the text has more markup than can be read; nothing if it can. */
  readonly exceededAt: number | undefined;
}

/** Reads Markdown into a tree in which each piece of text has its exact place. */
export function markdownTree(
  text: string,
  dialect: Dialect,
  known: KnownLabels = NOTHING_KNOWN,
): MarkdownTree {
  // A byte order mark at the very beginning is swallowed without being counted; a second one stays.
  const counted = text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
  const guard = new MarkupGuard(text);
  const root = unified()
    .use(remarkParse)
    .use(syntax, [...extensions(dialect), ...guard.extensions(), knownLabels(known)])
    .parse(counted);
  return { root, exceededAt: guard.exceededAt };
}

function syntax(this: Processor, own: readonly Extension[]): void {
  const data = this.data();
  data.micromarkExtensions = [gfm(), ...own];
  // Their transforms look for addresses again, in the finished tree, and lose their places.
  const withoutTransforms = { transforms: [] };
  const withPlaces = gfmFromMarkdown().map((extension) =>
    Object.assign({}, extension, withoutTransforms),
  );
  data.fromMarkdownExtensions = [withPlaces, treePieces];
}

function extensions({ isBlock, citations }: Dialect): Extension[] {
  const own = [directiveLineSyntax(isBlock), directiveTextSyntax];
  return citations ? [...own, citationSyntax] : own;
}

/** Tells micromark of labels before it meets any: a reference to what isn't defined is text. */
function knownLabels({ links, notes }: KnownLabels): Extension {
  let isTold = false;
  const tell: Construct = {
    tokenize(_effects, _ok, nok) {
      const { parser } = this;
      parser.gfmFootnotes ??= [];
      if (!isTold) {
        parser.defined.push(...links);
        parser.gfmFootnotes.push(...notes);
      }
      isTold = true;
      return nok;
    },
  };
  return { document: { null: tell } };
}
