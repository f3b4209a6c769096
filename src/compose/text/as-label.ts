import { type Handlers, handle } from '../../model/handlers.ts';
import type { PackInline } from '../../model/pack-inline.ts';

/** A heading's words as they stand elsewhere, as in the contents: without notes and links. */
export function asLabel(content: readonly PackInline[]): PackInline[] {
  return content.flatMap((inline) => handle(handlers, inline, undefined));
}

const itself = (inline: PackInline): PackInline[] => [inline];

type Parent = Extract<PackInline, { readonly content: readonly PackInline[] }>;

function inside(parent: Parent): PackInline[] {
  return [{ ...parent, content: asLabel(parent.content) }];
}

const handlers: Handlers<PackInline, undefined, PackInline[]> = {
  text: itself,
  emphasis: inside,
  strong: inside,
  strike: inside,
  subscript: inside,
  superscript: inside,
  code: itself,
  lineBreak: ({ at }) => [{ type: 'text', value: ' ', at }],
  link: ({ content }) => asLabel(content),
  picture: itself,
  noteCall: () => [],
  pageReference: itself,
};
