import type { Block } from '../../model/block.ts';
import type { Reference } from '../../model/inline.ts';
import type { PackInline } from '../../model/pack-inline.ts';
import type { Span } from '../../model/span.ts';
import { plainText, walkBlocks } from '../../model/walk.ts';
import { slug } from '../number/anchors.ts';
import { type BlockName, idOf, nameBlock } from '../number/name-block.ts';
import type { TargetKind } from '../number/numbering.ts';
import { upperFirst } from '../text/upper-first.ts';
import type { Words } from '../words/words.ts';
import type { Writing } from './writing.ts';

/** “Figure 1”, “Table 2” or “section 3”, which leads there; “Figure 1 on page 5” where that is asked for. */
export function writeReference(
  { id, page, at }: Reference,
  opensSentence: boolean,
  writing: Writing,
): PackInline[] {
  const target = writing.numbering.targets.get(id);
  if (target === undefined) return [writeElsewhere(id, at, writing)];
  const { kind, number, anchor } = target;
  const label = writing.words[LABELS[kind]];
  const name = number === '' ? described(target, writing.words) || id : `${label}\u00A0${number}`;
  const value = opensSentence ? upperFirst(name) : name;
  const text: PackInline = { type: 'text', value, at };
  const content: PackInline[] = page
    ? [text, { type: 'pageReference', anchor, words: ` ${writing.words.onPage}`, at }]
    : [text];
  return writing.isInLink ? content : [{ type: 'link', to: { anchor }, content, at }];
}

const LABELS: Readonly<Record<TargetKind, 'figure' | 'table' | 'section'>> = {
  figure: 'figure',
  table: 'table',
  section: 'section',
  place: 'section',
};

/** A thing that this pack leaves out has no number here; its name still says what is meant. */
function writeElsewhere(id: string, at: Span, writing: Writing): PackInline {
  const name = nameInBrief(id, writing);
  if (name === undefined) return { type: 'text', value: id, at };
  writing.say({
    code: 'reference/left-out',
    severity: 'warning',
    message: `The text refers to “${id}”, which the pack “${writing.order.template.name}” leaves out.`,
    help: 'Write the sentence so that it can stand without the reference, or show the thing, too.',
    at,
  });
  return { type: 'text', value: described(name, writing.words) || id, at };
}

function nameInBrief(id: string, { order, arrangement }: Writing): BlockName | undefined {
  const section = arrangement.sections.all.find(({ ids }) => ids.has(id));
  if (section !== undefined) return nameBlock(section.heading);
  for (const block of walkBlocks(order.brief.body)) {
    if (idOf(block) === id || slugOf(block) === id) return nameBlock(block);
  }
  return undefined;
}

function slugOf(block: Block): string | undefined {
  return block.type === 'heading' ? slug(plainText(block.content)) : undefined;
}

function described({ kind, title }: BlockName, words: Words): string {
  const text = plainText(title).replace(/[.!?]$/, '');
  if (text === '') return '';
  const quoted = `${words.quotes.outer[0]}${text}${words.quotes.outer[1]}`;
  return kind === 'place' ? quoted : `${words[LABELS[kind]]} ${quoted}`;
}
