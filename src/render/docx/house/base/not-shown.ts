import type { Pack } from '../../../../model/pack.ts';
import { inlineText, normalReading, readingText } from '../../../../model/reading-text.ts';
import { textIn } from '../xml-tree.ts';
import type { Finding } from './finding.ts';
import type { HouseBase } from './read-base.ts';
import { type Shows, shownPack } from './shown-pack.ts';

/**
 * What a pack's cover or masthead says and neither a placeholder, nor the house's own words, nor a line of the
 * text do: it would be lost, since the house's pages take their place. A title must stand on these.
 */
export function notShown(pack: Pack, base: HouseBase, shows: Shows): Finding[] {
  const shown = shownPack(pack, shows);
  const { front } = shown;
  if (front === undefined) return [];
  const words = ownWords(base);
  const lines = readingText(shown.pack).units.map(({ text }) => text);
  const asked = new Set([...shows.placeholders].map((name) => readingOf(pack, name)));
  const hasFields = shows.placeholders.has('fields');
  const isLost = (text: string) => {
    const read = normalReading(text);
    return read !== '' && !asked.has(read) && !words.includes(read.toLowerCase());
  };
  const isNowhere = (text: string) =>
    isLost(text) && !lines.some((each) => each.includes(normalReading(text)));
  const title = inlineText(shown.title);
  const isUntitled = !shows.placeholders.has('title') && isLost(title);

  const said = [
    inlineText(front.subtitle),
    front.kind,
    front.type === 'masthead' ? front.side : '',
    ...(hasFields ? [] : front.entries.map(({ value }) => inlineText(value))),
  ];
  const lost = [...(isUntitled ? [title] : []), ...said.filter(isNowhere)];
  if (lost.length === 0) return [];
  const names = lost.map((text) => `{{${nameOf(text, pack)}}}`).join(', ');
  return [
    {
      code: 'house/not-shown',
      message: `shows nowhere what stands on the pack’s cover: ${lost.map((text) => `“${text}”`).join(', ')}`,
      help: `Add ${names} to it${hasFields ? '' : ', or {{fields}} for all fields at once'}.`,
    },
  ];
}

function ownWords({ document, running }: HouseBase): string {
  const stories = [document, ...running.values()];
  return normalReading(stories.map(({ part }) => textIn(part.root)).join(' ')).toLowerCase();
}

function readingOf({ fields }: Pack, name: string): string {
  return normalReading(inlineText(fields.get(name) ?? []));
}

/** The placeholder that would show it. */
function nameOf(text: string, pack: Pack): string {
  const read = normalReading(text);
  const names = [...pack.fields.keys()].filter((name) => readingOf(pack, name) === read);
  return names.at(-1) ?? 'title';
}
