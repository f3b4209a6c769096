import type { PackOpenings, PackSources } from '../../model/pack-block.ts';
import { type Place, tagLine, tagWords, within } from './place.ts';
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
    const words = [entry.number, entry.short].filter((word) => word !== '').join(' ');
    const name = tagWords(words, body, entry);
    const content = tagLine('P', entry.content, body);
    return { anchor: entry.anchor, name, content, uses: tagWords(entry.uses, body, entry) };
  });
  return { type: 'sources', label, entries, block };
}
