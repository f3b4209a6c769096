import { type Handlers, handle } from '../../model/handlers.ts';
import type {
  PackInline,
  PackLink,
  PackNoteCall,
  PackPageReference,
  Target,
} from '../../model/pack-inline.ts';
import { inlineText } from '../../model/reading-text.ts';
import type { Span } from '../../model/span.ts';
import type { StyleName } from '../../model/theme.ts';
import type { Leaf, Tag, TagType } from '../display-list.ts';
import { MARK, type Marks } from './marks.ts';
import { newLeaf, tagOf } from './tag-nodes.ts';
import { OBJECT, type Run, type RunLink, type TaggedText, UNKNOWN_PAGE } from './tagged.ts';

/** Where the words of a line are put into the tree. */
export interface Spot {
  readonly lang: string;
  /** The element's children; what is tagged here is added to them. */
  readonly children: Tag['children'];
  readonly style?: StyleName;
  /** Finds the element of a footnote. */
  readonly noteTag: (note: string) => Tag | undefined;
}

/**
 * Tags a line's inlines. Text in a row shares a leaf; emphasis, code and links get elements of their
 * own; a note stands behind what calls it, as the next child of the paragraph.
 */
export function tagInlines(content: readonly PackInline[], spot: Spot): TaggedText {
  const runs: Run[] = [];
  const notes: Tag[] = [];
  for (const inline of content) {
    handle(handlers, inline, { spot, runs, notes, children: spot.children, marks: 0 });
    spot.children.push(...notes.splice(0));
  }
  return { runs, lang: spot.lang };
}

interface Inside {
  readonly spot: Spot;
  readonly runs: Run[];
  /** Notes that were called, waiting for the end of the outermost inline. */
  readonly notes: Tag[];
  readonly children: Tag['children'];
  readonly marks: Marks;
  readonly link?: RunLink;
}

const handlers: Handlers<PackInline, Inside, void> = {
  text: ({ value, at }, inside) => addRun(value, at, inside),
  emphasis: ({ content }, inside) => {
    tagWrapped('Em', content, { ...inside, marks: inside.marks | MARK.emphasis });
  },
  strong: ({ content }, inside) => {
    tagWrapped('Strong', content, { ...inside, marks: inside.marks | MARK.strong });
  },
  strike: ({ content }, inside) => {
    tagWithin(content, { ...inside, marks: inside.marks | MARK.strike });
  },
  subscript: ({ content }, inside) => {
    tagWithin(content, { ...inside, marks: inside.marks | MARK.subscript });
  },
  superscript: ({ content }, inside) => {
    tagWithin(content, { ...inside, marks: inside.marks | MARK.superscript });
  },
  code: ({ value, at }, inside) => {
    const children = wrap('Code', inside);
    addRun(value, at, { ...inside, children, marks: inside.marks | MARK.code });
  },
  lineBreak: ({ at }, inside) => addRun('\n', at, inside),
  link: tagLink,
  picture: ({ source, alt, at }, inside) => {
    const leaf = newLeaf();
    const tag = tagOf('Figure', [leaf], { alt });
    inside.children.push(tag);
    inside.runs.push({ ...runOf(OBJECT, at, leaf, inside), picture: { source, tag } });
  },
  noteCall: tagNoteCall,
  pageReference: tagPageReference,
};

function tagWithin(content: readonly PackInline[], inside: Inside): void {
  for (const inline of content) handle(handlers, inline, inside);
}

function tagWrapped(type: TagType, content: readonly PackInline[], inside: Inside): void {
  if (inlineText(content) === '') return tagWithin(content, inside);
  tagWithin(content, { ...inside, children: wrap(type, inside) });
}

function wrap(type: TagType, inside: Inside): Tag['children'] {
  const tag = tagOf(type, []);
  inside.children.push(tag);
  return tag.children;
}

function tagLink({ to, title, content }: PackLink, inside: Inside): void {
  // A link without words has no place on a page, so it can't have one in the tree.
  if (inlineText(content) === '') return tagWithin(content, inside);
  const tag = tagOf('Link', []);
  inside.children.push(tag);
  const link = { to, contents: sayable(title ?? inlineText(content)), tag };
  const marks = inside.marks | markOfTarget(to);
  tagWithin(content, { ...inside, children: tag.children, marks, link });
}

/** An address says where it leads without what only programs need (WCAG 2.2, 2.4.9). */
function sayable(contents: string): string {
  return contents.replace(/^\s*(?:[a-z][a-z\d+.-]*:\/\/|mailto:)(?=.)/iu, '');
}

function markOfTarget(to: Target): Marks {
  return 'href' in to ? MARK.link : MARK.reference;
}

function tagNoteCall({ note, number, first, at }: PackNoteCall, inside: Inside): void {
  const noteTag = inside.spot.noteTag(note);
  const link = tagOf('Link', []);
  const leaf = newLeaf();
  link.children.push(leaf);
  inside.children.push(tagOf('Reference', [link]));
  const run = runOf(number, at, leaf, { ...inside, marks: inside.marks | MARK.noteCall });
  const called = { ...run, link: { to: { anchor: note }, contents: number, tag: link } };
  if (!first || noteTag === undefined) {
    inside.runs.push(called);
    return;
  }
  inside.runs.push({ ...called, note });
  inside.notes.push(noteTag);
}

/** The number has a run of its own: what it is, is known when there are pages. */
function tagPageReference({ anchor, words, at }: PackPageReference, inside: Inside): void {
  const [before = '', after = ''] = words.split('{page}');
  addRun(before, at, inside);
  addRun(UNKNOWN_PAGE, at, inside);
  const number = inside.runs.pop();
  if (number !== undefined) inside.runs.push({ ...number, page: anchor });
  addRun(after, at, inside);
}

function addRun(value: string, at: Span, inside: Inside): void {
  if (value === '') return;
  const last = inside.children.at(-1);
  const leaf = last !== undefined && last.type === 'Content' ? last : newLeaf();
  if (leaf !== last) inside.children.push(leaf);
  inside.runs.push(runOf(value, at, leaf, inside));
}

function runOf(text: string, at: Span, leaf: Leaf, inside: Inside): Run {
  const { marks, link, spot } = inside;
  return {
    text,
    marks,
    owner: { leaf },
    ...(spot.style === undefined ? {} : { style: spot.style }),
    ...(link === undefined ? {} : { link }),
    at,
  };
}
