import type {
  Entry,
  KeyFigure,
  PackCover,
  PackImprint,
  PackKeyFigures,
  PackMasthead,
} from '../../model/pack-block.ts';
import { type Place, tagLine, tagParagraph, tagWords, within } from './place.ts';
import { newLeaf, plainText, tagOf } from './tag-nodes.ts';
import { joined } from './tagged.ts';
import type {
  TaggedCover,
  TaggedEntry,
  TaggedImprint,
  TaggedKeyFigure,
  TaggedKeyFigures,
  TaggedMasthead,
} from './tagged-block.ts';

export function tagCover(block: PackCover, place: Place): TaggedCover {
  const inside = within('Sect', place);
  const { at } = block;
  const kind = tagWords(block.kind, inside, { at });
  const title = tagLine('Title', block.title, inside);
  const subtitle = tagLine('P', block.subtitle, inside);
  const entries = tagEntries(block.entries, inside, { at });
  return { type: 'cover', kind, title, subtitle, entries, block };
}

export function tagMasthead(block: PackMasthead, place: Place): TaggedMasthead {
  const inside = within('Sect', place);
  const { at } = block;
  const kind = tagWords(block.kind, inside, { at });
  const side = tagWords(block.side, inside, { at });
  const title = tagLine('Title', block.title, inside);
  const subtitle = tagLine('P', block.subtitle, inside);
  const entries = tagEntries(block.entries, inside, { at });
  return { type: 'masthead', kind, side, title, subtitle, entries, block };
}

export function tagKeyFigures(block: PackKeyFigures, place: Place): TaggedKeyFigures {
  const list = within('L', place, { listNumbering: 'None' });
  const figures = block.figures.map((figure) => tagKeyFigure(figure, list));
  const below = block.below.map((paragraph) => tagParagraph(paragraph, place));
  return { type: 'keyFigures', figures, below, block };
}

export function tagImprint(block: PackImprint, place: Place): TaggedImprint {
  const inside = within('Sect', place);
  const label = tagWords(block.label, inside, block);
  return {
    type: 'imprint',
    label,
    lines: block.lines.map((line) => tagLine('P', line, inside)),
    block,
  };
}

function tagKeyFigure(figure: KeyFigure, list: Place): TaggedKeyFigure {
  const body = within('LBody', within('LI', list));
  const { at } = figure;
  const { lang } = list;
  const leaf = newLeaf();
  const qualifier = figure.qualifier === '' ? '' : `${figure.qualifier} `;
  body.children.push(tagOf('P', [leaf]));
  const value = joined(
    lang,
    plainText(qualifier, leaf, { lang, at, style: 'keyQualifier' }),
    plainText(figure.value, leaf, { lang, at, style: 'keyNumber' }),
  );
  const label = tagWords(figure.label, body, { at });
  return { value, label, period: tagWords(figure.period, body, { at }) };
}

function tagEntries(
  entries: readonly Entry[],
  place: Place,
  { at }: Pick<PackCover, 'at'>,
): TaggedEntry[] {
  if (entries.length === 0) return [];
  const list = within('L', place, { listNumbering: 'None' });
  return entries.map((entry) => {
    const body = within('LBody', within('LI', list));
    const label = tagWords(entry.label, body, { at });
    return { label, value: tagLine('P', entry.value, body) };
  });
}
