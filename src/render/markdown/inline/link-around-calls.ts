import type { PackInline, PackLink } from '../../../model/pack-inline.ts';

/**
 * The call of a note is a link of its own, and no link stands within a link: what stands between
 * calls is linked, piece by piece.
 */
export function linkAroundCalls(link: PackLink): PackInline[] {
  return holdsCall(link) ? linked(link.content, link) : [link];
}

function linked(content: readonly PackInline[], link: PackLink): PackInline[] {
  const pieces: PackInline[] = [];
  let run: PackInline[] = [];
  for (const inline of content) {
    if (!holdsCall(inline)) {
      run.push(inline);
      continue;
    }
    if (run.length > 0) pieces.push({ ...link, content: run });
    run = [];
    pieces.push(
      'content' in inline ? { ...inline, content: linked(inline.content, link) } : inline,
    );
  }
  return run.length > 0 ? [...pieces, { ...link, content: run }] : pieces;
}

function holdsCall(inline: PackInline): boolean {
  if (inline.type === 'noteCall') return true;
  return 'content' in inline && inline.content.some(holdsCall);
}
