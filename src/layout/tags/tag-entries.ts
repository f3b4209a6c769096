import type { PackOpenings, PackSource, PackSources } from '../../model/pack-block.ts';
import { type Place, tagLine, tagWords, within } from './place.ts';
import { newLeaf, plainText, tagOf } from './tag-nodes.ts';
import { joined, type TaggedText } from './tagged.ts';
import type { TaggedOpenings, TaggedSources } from './tagged-block.ts';

export function tagOpenings(block: PackOpenings, place: Place): TaggedOpenings {
  const list = within('L', place, { listNumbering: 'None' });
  const entries = block.entries.map((entry) => {
    const body = within('LBody', within('LI', list));
    const title = tagLine('P', entry.title, body);
    const period = tagWords(entry.period, body, entry);
    return { title, period, content: tagLine('P', entry.content, body) };
  });
  return { type: 'openings', entries };
}

export function tagSources(block: PackSources, place: Place): TaggedSources {
  const label = tagWords(block.label ?? '', place, block);
  const list = within('L', place, { listNumbering: 'None' });
  const entries = block.entries.map((entry) => {
    const body = within('LBody', within('LI', list));
    const name = tagName(entry, body);
    const content = tagLine('P', entry.content, body);
    return { anchor: entry.anchor, name, content, uses: tagWords(entry.uses, body, entry) };
  });
  return { type: 'sources', label, entries, block };
}

/** The number in the style of remarks, so that the name stands out. */
function tagName({ number, short, at }: PackSource, place: Place): TaggedText {
  const { lang } = place;
  const leaf = newLeaf();
  if (number !== '' || short !== '') place.children.push(tagOf('P', [leaf]));
  const mark = number === '' || short === '' ? number : `${number} `;
  return joined(
    lang,
    plainText(mark, leaf, { lang, at, style: 'sourceUse' }),
    plainText(short, leaf, { lang, at }),
  );
}
