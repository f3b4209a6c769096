import { join } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import type { Format } from '../model/template.ts';
import type { Request } from '../pipeline.ts';
import { usage } from './usage.ts';
import type { World } from './world.ts';

/** What a caller has chosen, still as words. */
export interface Choices {
  readonly briefs?: readonly string[] | undefined;
  readonly family?: string | undefined;
  readonly packs?: readonly string[] | undefined;
  readonly formats?: readonly string[] | undefined;
  readonly lang?: string | undefined;
}

const FORMATS: readonly Format[] = ['pdf', 'docx', 'md'];
/** Names by which people know the formats. */
const NICKNAMES: Readonly<Record<string, Format>> = { markdown: 'md', word: 'docx', doc: 'docx' };

/** Makes a request of choices and the world; without a value the choices make no sense. */
export function requestOf(choices: Choices, world: World): Outcome<Request | undefined> {
  const epoch = epochOf(world.environment);
  const faults = [
    ...(choices.formats ?? []).filter((name) => !isFormat(name)).map(unknownFormat),
    ...faultsOfLanguage(choices.lang),
    ...(Number.isNaN(epoch) ? [badEpoch(world.environment)] : []),
  ];
  if (faults.length > 0) return { value: undefined, diagnostics: faults };

  const { briefs = [], family, packs = [], formats = [], lang } = choices;
  const value = {
    root: world.cwd,
    briefs,
    packs: unique(packs),
    formats: unique(formats.filter(isFormat)),
    homes: [join(world.cwd, 'templates'), join(world.home, 'templates')],
    version: world.version,
    ...(family === undefined ? {} : { family }),
    ...(lang === undefined ? {} : { lang }),
    ...(epoch === undefined ? {} : { epoch }),
  };
  return { value, diagnostics: [] };
}

function isFormat(name: string): name is Format {
  return FORMATS.some((format) => format === name);
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function unknownFormat(name: string): Diagnostic {
  const nickname = NICKNAMES[name.toLowerCase()];
  const guess = nickname === undefined ? didYouMean(name, FORMATS) : ` Did you mean “${nickname}”?`;
  return usage(
    'arguments/value',
    `“${name}” is no format.${guess}`,
    'Name one or more of pdf, docx and md, such as “--format pdf,docx”.',
  );
}

/** The shape of a BCP 47 tag (RFC 5646, 2.1); whether its words are registered is not looked up. */
const LANGUAGE = /^([a-z]{2,8}|[ix](?=-))(-[a-z0-9]{1,8})*$/i;

function faultsOfLanguage(lang: string | undefined): readonly Diagnostic[] {
  if (lang === undefined || LANGUAGE.test(lang)) return [];
  return [
    usage(
      'arguments/value',
      `“${lang}” is no language.`,
      'Name a language by its tag, such as “--lang en” or “--lang tg-Cyrl”.',
    ),
  ];
}

/** 9999-12-31T23:59:59Z: the last second that a PDF can date itself with. */
const LAST_EPOCH = 253_402_300_799;

/** Seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch/), or not a number. */
function epochOf({ SOURCE_DATE_EPOCH: text }: World['environment']): number | undefined {
  if (text === undefined || text === '') return undefined;
  const seconds = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
  return seconds <= LAST_EPOCH ? seconds : Number.NaN;
}

function badEpoch({ SOURCE_DATE_EPOCH: text }: World['environment']): Diagnostic {
  return usage(
    'environment/source-date-epoch',
    `SOURCE_DATE_EPOCH is “${text}”, which is no count of seconds since 1970.`,
    'Set it to a whole number such as 1767225600, or unset it.',
  );
}
