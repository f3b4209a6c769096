import type { PackInline } from '../../model/pack-inline.ts';
import type { Span } from '../../model/span.ts';
import type { Writing } from '../write/writing.ts';
import { frontText } from './front-text.ts';
import { writeEntries } from './write-entries.ts';

/** What a brief may say of itself in every family, as `entries` of a cover name it. */
const ENTRIES = ['periods', 'date', 'prepared-for', 'prepared-by', 'contact'];

/**
 * All that can be said of the brief beside its title, by key; empty where the front matter is silent. Only a
 * house's own pages ask for it.
 */
export function writeFields(writing: Writing): ReadonlyMap<string, readonly PackInline[]> {
  const { brief, contract, template } = writing.order;
  const { front, at } = brief;
  const plain = (value: string): PackInline[] => textOf(value, at);
  const entry = (key: string) => writeEntries([key], at, writing)[0]?.value ?? [];
  const own = new Set([...contract.keys, ...front.extra.keys()]);
  return new Map<string, readonly PackInline[]>([
    ...[...own].map((key) => [key, entry(key)] as const),
    ...ENTRIES.map((key) => [key, entry(key)] as const),
    ['subtitle', frontText(front.subtitle, writing)],
    ['classification', frontText(front.classification, writing)],
    ['status', plain(front.status?.value ?? '')],
    ['embargo', frontText(front.embargo, writing)],
    ['lang', plain(brief.lang)],
    ['family', plain(contract.family)],
    ['keywords', plain((front.keywords?.value ?? []).join(', '))],
    ['kind', plain(contract.kind)],
    ['pack', plain(template.title)],
  ]);
}

function textOf(value: string, at: Span): PackInline[] {
  return value === '' ? [] : [{ type: 'text', value, at }];
}
