import { isSafeAddress } from '../../model/address.ts';
import type { Link } from '../../model/inline.ts';
import type { PackInline, Target } from '../../model/pack-inline.ts';
import { slug } from '../number/anchors.ts';
import type { Writing } from './writing.ts';

/**
 * A link around some content: the content alone where the link leads nowhere, where its address
 * could do harm, or where it would stand in another link.
 */
export function linkTo(
  { href, title, at }: Omit<Link, 'type' | 'content'>,
  content: readonly PackInline[],
  writing: Writing,
): PackInline[] {
  const to = writing.isInLink || content.length === 0 ? undefined : targetOf(href, at, writing);
  if (to === undefined) return [...content];
  return [{ type: 'link', to, ...(title !== undefined && { title }), content, at }];
}

function targetOf(href: string, at: Link['at'], writing: Writing): Target | undefined {
  if (href.trim() === '') return undefined;
  if (!href.startsWith('#')) return isSafeAddress(href) ? { href } : undefined;
  const id = decoded(href.slice(1));
  const { targets } = writing.numbering;
  // Wikis call a heading by its words.
  const target =
    targets.get(id) ?? targets.get(id.toLowerCase()) ?? targets.get(slug(id.replaceAll('_', ' ')));
  if (target !== undefined) return { anchor: target.anchor };
  writing.say({
    code: 'link/nowhere',
    severity: 'warning',
    message: `The link leads to “${href}”, which is not in the pack “${writing.order.template.name}”; its text stays without a link.`,
    help: 'Lead the link to the id of a heading or a block that the pack shows, or take it away.',
    at,
    about: `anchor:${id}`,
    consequence: true,
  });
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
