import { didYouMean } from '../../diagnostics/nearest.ts';
import type { TemplateSource } from '../../model/source.ts';
import type { Located } from '../../model/span.ts';
import type { Format, PageChoice, Template } from '../../model/template.ts';
import type { Reading } from '../reading.ts';

const KEYS = ['name', 'title', 'formats', 'page', 'pages', 'theme', 'shows', 'docx'] as const;
const FORMATS = ['pdf', 'docx', 'md'] as const satisfies readonly Format[];
const SHOWS = ['all', 'selection'] as const;
const SIZES = ['A4', 'Letter'] as const;
const SIDES = ['one-sided', 'two-sided'] as const;
const DEFAULT_THEME = 'theme.yaml';

type Front = Omit<Template, 'body' | 'at'>;

/** Reads what a template says of its pack. What it doesn't say is A4, one-sided, in all formats. */
export function readTemplateFront(source: TemplateSource, reading: Reading): Front {
  const { front } = source;
  const head = { file: source.text.file, start: 0, end: 0 };
  for (const [key, { at }] of front) if (!isOneOf(KEYS, key)) reportKey(key, at, reading);
  const name = front.get('name')?.value ?? source.name;
  const pages = readPages(front.get('pages'), reading);
  return {
    name,
    title: front.get('title')?.value ?? name,
    formats: readFormats(front.get('formats'), reading),
    page: readPage(front.get('page'), reading),
    ...(pages === undefined ? {} : { pages }),
    theme: front.get('theme') ?? { value: DEFAULT_THEME, at: head },
    shows: readChoice(front.get('shows'), SHOWS, reading) ?? 'all',
    docx: source.docx,
  };
}

function readFormats(given: Located<string> | undefined, reading: Reading): readonly Format[] {
  if (given === undefined) return FORMATS;
  const formats = new Set(words(given).map((word) => readChoice(word, FORMATS, reading)));
  return FORMATS.filter((format) => formats.has(format));
}

function readPage(given: Located<string> | undefined, reading: Reading): PageChoice {
  const choices = new Set(
    words(given).map((word) => readChoice(word, [...SIZES, ...SIDES], reading)),
  );
  return {
    size: choices.has('Letter') ? 'Letter' : 'A4',
    sides: choices.has('two-sided') ? 'two' : 'one',
  };
}

/** A value's words; brackets and commas, as YAML writes lists, are none. */
function words(given: Located<string> | undefined): Located<string>[] {
  if (given === undefined) return [];
  const found = given.value.split(/[\s,[\]]+/).filter((word) => word !== '');
  return found.map((value) => ({ value, at: given.at }));
}

function readPages(
  given: Located<string> | undefined,
  reading: Reading,
): Located<number> | undefined {
  if (given === undefined) return undefined;
  if (/^[1-9]\d{0,4}$/.test(given.value)) return { value: Number(given.value), at: given.at };
  reading.report('error', {
    code: 'template/value',
    message: `“${given.value}” is no number of pages.`,
    help: 'Write a whole number from 1 up, such as 2.',
    at: given.at,
  });
  return undefined;
}

function readChoice<Word extends string>(
  given: Located<string> | undefined,
  known: readonly Word[],
  reading: Reading,
): Word | undefined {
  if (given === undefined) return undefined;
  const { value, at } = given;
  if (isOneOf(known, value)) return value;
  reading.report('error', {
    code: 'template/value',
    message: `“${value}” can't stand here.${didYouMean(value, known)}`,
    help: `Use one of these: ${known.join(', ')}.`,
    at,
  });
  return undefined;
}

function isOneOf<Word extends string>(known: readonly Word[], word: string): word is Word {
  const all: readonly string[] = known;
  return all.includes(word);
}

function reportKey(key: string, at: Located<string>['at'], reading: Reading): void {
  reading.report('error', {
    code: 'template/key-unknown',
    message: `A template has no key “${key}”.${didYouMean(key, KEYS)}`,
    help: `Use one of these: ${KEYS.join(', ')}.`,
    at,
  });
}
