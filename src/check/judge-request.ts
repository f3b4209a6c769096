import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import type { Span } from '../model/span.ts';
import type { Format, Template } from '../model/template.ts';

/** What is asked of all briefs of a run; nothing asked for is everything. */
export interface Wanted {
  readonly packs: readonly string[];
  readonly formats: readonly Format[];
}

/** What a brief can become: the templates of its family. */
export interface Offer {
  readonly brief: string;
  readonly family: string;
  readonly templates: readonly Template[];
  /** The brief's text. */
  readonly at: Span;
}

/**
 * Holds what is asked for against what the briefs can become, and gives the briefs with something to build. A
 * pack that no family has, and a run that would build nothing at all, are the command's fault.
 */
export function judgeRequest(
  wanted: Wanted,
  offers: readonly Offer[],
): Outcome<ReadonlySet<string>> {
  const unknown = wanted.packs.flatMap((pack) => unknownPack(pack, offers) ?? []);
  if (unknown.length > 0) return { value: new Set(), diagnostics: unknown };
  const idle = offers.filter(({ templates }) => !templates.some((each) => isAsked(each, wanted)));
  const busy = offers.filter((offer) => !idle.includes(offer));
  return {
    value: new Set(busy.map(({ brief }) => brief)),
    diagnostics: [
      ...wanted.formats.flatMap((format) => unmadeFormat(format, wanted, offers) ?? []),
      ...(busy.length === 0 ? [] : idle.map((offer) => passedOver(offer, wanted))),
    ],
  };
}

/** Whether a template makes a pack that is asked for, in a format that is. */
function isAsked({ name, formats }: Template, wanted: Wanted): boolean {
  const isMade = wanted.formats.length === 0 || formats.some((one) => wanted.formats.includes(one));
  return isMade && isChosen(name, wanted);
}

function isChosen(name: string, { packs }: Wanted): boolean {
  return packs.length === 0 || packs.includes(name);
}

const NOWHERE: Span = { file: '', start: 0, end: 0 };

function unknownPack(pack: string, offers: readonly Offer[]): Diagnostic | undefined {
  const known = unique(offers.flatMap(({ templates }) => templates.map(({ name }) => name)));
  if (known.includes(pack)) return undefined;
  const families = unique(offers.map(({ family }) => family)).map((name) => `“${name}”`);
  const lack =
    families.length === 1
      ? `The family ${families.join('')} has no pack “${pack}”.`
      : `None of the families ${families.join(', ')} has a pack “${pack}”.`;
  return {
    code: 'pack/unknown',
    severity: 'error',
    message: lack + didYouMean(pack, known),
    help: `Choose one of ${known.join(', ')}.`,
    at: NOWHERE,
    fault: 'setup',
  };
}

/** An error where it leaves nothing to build; beside other formats it is only one less. */
function unmadeFormat(
  format: Format,
  wanted: Wanted,
  offers: readonly Offer[],
): Diagnostic | undefined {
  const chosen = offers.flatMap(({ templates }) =>
    templates.filter(({ name }) => isChosen(name, wanted)),
  );
  if (chosen.some(({ formats }) => formats.includes(format))) return undefined;
  const packs = unique(chosen.map(({ name }) => `“${name}”`));
  const subject =
    packs.length === 1
      ? `The pack ${packs.join('')} is not made`
      : `None of the packs ${packs.join(', ')} is made`;
  const isAlone = !chosen.some((template) => isAsked(template, wanted));
  return {
    code: 'pack/format',
    severity: isAlone ? 'error' : 'warning',
    message: `${subject} as “${format}”.`,
    help: `Ask for one of ${unique(chosen.flatMap(({ formats }) => formats)).join(', ')}, or add “${format}” to the “formats” of a template.`,
    at: NOWHERE,
    ...(isAlone && { fault: 'setup' as const }),
  };
}

function passedOver({ brief, family, at }: Offer, { packs, formats }: Wanted): Diagnostic {
  const asked = [...packs, ...formats].join(', ');
  return {
    code: 'brief/passed-over',
    severity: 'info',
    message: `Nothing of “${brief}” is built: its family “${family}” has nothing of what is asked for (${asked}).`,
    help: 'Name the briefs that are meant, if this one is.',
    at,
  };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
