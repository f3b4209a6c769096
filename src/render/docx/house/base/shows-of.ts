import { HouseFault } from '../house-fault.ts';
import { type Asked, askedOf } from './contents-field.ts';
import { contentsOf, MOST_LISTS, type Place, placesOf } from './places.ts';
import type { HouseBase } from './read-base.ts';
import type { Shows } from './shown-pack.ts';

/** What a house's pages show of a pack. */
export function showsOf(base: HouseBase, places: readonly Place[]): Shows {
  const placeholders = namesIn(places);
  return { placeholders, contents: listsIn(base, placeholders) };
}

/** The lists with pages: contents, of figures, of tables. Throws for one that no pack can fill. */
export function listsIn(base: HouseBase, placeholders = namesIn(placesOf(base))): Asked[] {
  const own = placeholders.has('contents') ? [{ of: 'headings', levels: [1, 9] } as const] : [];
  const instructions = contentsOf(base);
  if (instructions.length > MOST_LISTS) throw tooMany();
  return [...instructions.map(askedFor), ...own];
}

function tooMany(): HouseFault {
  return new HouseFault('content', {
    message: `holds more than ${MOST_LISTS} lists of contents`,
    help: 'Keep those that a reader needs.',
  });
}

function namesIn(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.flatMap(({ line }) => line.placeholders.map(({ name }) => name)));
}

function askedFor(instruction: string): Asked {
  const asked = askedOf(instruction);
  if (asked !== undefined) return asked;
  throw new HouseFault('content', {
    message: `holds a list of something that no pack counts (${instruction})`,
    help: 'Take it out; packs have lists of headings, of figures (\\c "Figure") and of tables (\\c "Table").',
  });
}
