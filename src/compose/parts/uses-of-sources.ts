import { groupsOf } from '../statistics/groups.ts';
import type { ShownSection, Writing } from '../write/writing.ts';

/**
 * What rests on each source, by its id: “Statistics: Law and Enforcement; sections 1 and 3”. A
 * section rests on a source that it cites, or whose statistics it shows.
 */
export function usesOfSources(writing: Writing): Map<string, string> {
  const { order, words } = writing;
  const groups = groupsBySource(writing);
  const sections = sectionsBySource(writing);
  return new Map(
    order.brief.sources.map(({ id }) => [
      id,
      words.restsOn(listOf(groups.get(id)), listOf(sections.get(id)) ?? []),
    ]),
  );
}

type NamesById = ReadonlyMap<string, ReadonlySet<string>>;

function groupsBySource({ registry, order, words }: Writing): NamesById {
  const names = new Map<string, Set<string>>();
  for (const { name, rows } of groupsOf(registry.rows, order.contract, words)) {
    const ids = new Set(rows.map(({ source }) => source.value));
    for (const id of ids) add(names, id, name === '' ? [] : [name]);
  }
  return names;
}

function sectionsBySource({ sections, numbering }: Writing): NamesById {
  const names = new Map<string, Set<string>>();
  for (const shown of sections.values()) {
    const number = numbering.headings.get(shown.section.heading)?.number ?? '';
    if (number === '') continue;
    for (const id of sourcesOf(shown)) add(names, id, [number]);
  }
  return names;
}

function sourcesOf({ shown }: ShownSection): Set<string> {
  const ids = new Set(shown.citations);
  for (const { source } of shown.statistics) ids.add(source.value);
  return ids;
}

function add(names: Map<string, Set<string>>, id: string, more: readonly string[]): void {
  const known = names.get(id) ?? new Set();
  for (const name of more) known.add(name);
  names.set(id, known);
}

function listOf(names: ReadonlySet<string> | undefined): string[] | undefined {
  return names === undefined ? undefined : [...names];
}
