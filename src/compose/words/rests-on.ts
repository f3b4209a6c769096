import { enumerate } from './enumerate.ts';

/** The words of one language for what rests on a source. */
export interface RestsOnWords {
  readonly none: string;
  readonly statistics: string;
  readonly section: string;
  readonly sections: string;
  readonly and: string;
}

/** “Statistics: Law and Migration; sections 1 and 3”. */
export function restsOn(
  groups: readonly string[] | undefined,
  sections: readonly string[],
  words: RestsOnWords,
): string {
  const places = `${sections.length === 1 ? words.section : words.sections} ${enumerate(sections, words.and)}`;
  return [statisticsOf(groups, words), ...(sections.length === 0 ? [] : [places])].join('; ');
}

function statisticsOf(groups: readonly string[] | undefined, words: RestsOnWords): string {
  if (groups === undefined) return words.none;
  if (groups.length === 0) return words.statistics;
  return `${words.statistics}: ${enumerate(groups, words.and)}`;
}
