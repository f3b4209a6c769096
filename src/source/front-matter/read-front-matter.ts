import { didYouMean } from '../../diagnostics/nearest.ts';
import {
  type FrontMatter,
  type FrontMatterValue,
  type Mistyped,
  STATUSES,
  type Status,
} from '../../model/brief.ts';
import { readInstant } from '../../model/instant.ts';
import { readMoment } from '../../model/period.ts';
import type { Located, SourceText } from '../../model/span.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { YamlMap, YamlValue } from '../yaml/yaml-value.ts';
import { findFrontMatter, LONGEST_FRONT_MATTER } from './find-front-matter.ts';

export interface ReadFrontMatter {
  readonly front: FrontMatter;
  /** Where the text itself begins. */
  readonly bodyStart: number;
}

/**
 * Reads the front matter leniently: what is of the wrong kind, unknown or no YAML at all is kept and
 * judged later, by the contract of the family that the front matter itself names.
 */
export function readFrontMatter(source: SourceText): ReadFrontMatter {
  const place = findFrontMatter(source.text);
  if (place === undefined) return { front: { extra: new Map() }, bodyStart: 0 };
  const { value, diagnostics } = parseYaml(source, { ...place, longest: LONGEST_FRONT_MATTER });
  if (value?.type === 'map' && !isProse(value)) {
    return { front: frontMatterOf(value), bodyStart: place.bodyStart };
  }
  const [first] = diagnostics;
  const at = { file: source.file, start: 0, end: place.start };
  const unread = {
    value: first?.message ?? 'This block at the head of the text holds no keys.',
    at: first?.at ?? at,
    isMeant: first !== undefined && /^[\w-]+[ \t]*:/.test(source.text.slice(place.start)),
  };
  return { front: { extra: new Map(), unread }, bodyStart: 0 };
}

/** “Of two things: one” between two rules is a sentence to everyone but YAML. */
function isProse({ entries }: YamlMap): boolean {
  const [first] = entries.keys();
  return first === undefined || /\s/.test(first);
}

function frontMatterOf(map: YamlMap): FrontMatter {
  const mistyped: Mistyped[] = [];
  const known: Partial<Record<keyof FrontMatter, Located<unknown>>> = {};
  const extra = new Map<string, FrontMatterValue>();
  for (const { key, value } of map.entries.values()) {
    if (value.type === 'scalar' && value.value === null) continue;
    const field = fields.get(key.value) ?? unknown;
    const { name } = field;
    const found = field.read(value);
    if (found === undefined)
      mistyped.push({ key: key.value, ...wish(field, value), keyAt: key.at });
    else if (name !== undefined) known[name] = { value: found, at: value.at };
    else extra.set(key.value, { value: text(value) ?? '', at: value.at, keyAt: key.at });
  }
  // Each field's reader gives what the field holds: the table below says so line by line.
  const typed = known as Omit<FrontMatter, 'extra' | 'mistyped'>;
  return { ...typed, extra, ...(mistyped.length > 0 && { mistyped }) };
}

function wish({ wanted, choices = [] }: Field, value: YamlValue): Omit<Mistyped, 'key' | 'keyAt'> {
  return { wanted, hint: didYouMean(text(value) ?? '', choices), at: value.at };
}

interface Field {
  /** Absent: a key that the family's contract may know. */
  readonly name?: keyof FrontMatter;
  readonly wanted: string;
  /** The words that it may be, where there are only a few. */
  readonly choices?: readonly string[];
  readonly read: (value: YamlValue) => unknown;
}

const text = (value: YamlValue): string | undefined =>
  value.type === 'scalar' ? value.text : undefined;
const unknown: Field = { wanted: 'a text', read: text };
const words = (name: keyof FrontMatter): Field => ({ name, wanted: 'a text', read: text });

const EMBARGO =
  'a date such as 2026-12-01, or one with time and zone such as 2026-12-01T09:00+05:00';

const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['title', words('title')],
  ['subtitle', words('subtitle')],
  ['family', words('family')],
  ['prepared-for', words('preparedFor')],
  ['prepared-by', words('preparedBy')],
  ['contact', words('contact')],
  ['lang', { name: 'lang', wanted: 'a language such as “en” or “tg”', read: language }],
  ['date', { name: 'date', wanted: 'a date such as 2026, 2026-11 or 2026-11-24', read: date }],
  ['keywords', { name: 'keywords', wanted: 'a list of texts', read: keywords }],
  ['contents', { name: 'contents', wanted: '“true” or “false”', read: flag }],
  ['status', { name: 'status', wanted: '“draft” or “final”', choices: STATUSES, read: status }],
  ['embargo', { name: 'embargo', wanted: EMBARGO, read: embargo }],
  ['classification', words('classification')],
]);

function language(value: YamlValue): string | undefined {
  const tag = text(value);
  return tag !== undefined && isLanguage(tag) ? tag : undefined;
}

/** Looks like a language tag (BCP 47): a code of two or three letters, then subtags. */
function isLanguage(tag: string): boolean {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag);
}

function date(value: YamlValue): string | undefined {
  const written = text(value);
  return written !== undefined && readMoment(written) !== undefined ? written : undefined;
}

/** In any case: a draft whose author shouts is none the less one. */
function status(value: YamlValue): Status | undefined {
  const written = text(value)?.trim().toLowerCase();
  return STATUSES.find((each) => each === written);
}

function embargo(value: YamlValue): string | undefined {
  const written = text(value)?.trim();
  return written !== undefined && readInstant(written) !== undefined ? written : undefined;
}

function flag(value: YamlValue): boolean | undefined {
  return value.type === 'scalar' && typeof value.value === 'boolean' ? value.value : undefined;
}

/** A list, or one text with commas. */
function keywords(value: YamlValue): readonly string[] | undefined {
  if (value.type === 'scalar') return split(value.text);
  if (value.type !== 'list') return undefined;
  const texts = value.items.map(text);
  return texts.includes(undefined) ? undefined : texts.filter((item) => item !== undefined);
}

function split(line: string): readonly string[] {
  return line
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
