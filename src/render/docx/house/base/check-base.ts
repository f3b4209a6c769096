import type { Diagnostic } from '../../../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../../../diagnostics/nearest.ts';
import type { Pack } from '../../../../model/pack.ts';
import { inlineText } from '../../../../model/reading-text.ts';
import type { Dressing } from '../dressing.ts';
import type { Finding } from './finding.ts';
import { lackingStyles } from './lacking-styles.ts';
import { notShown } from './not-shown.ts';
import { leaves, type Place, placesOf } from './places.ts';
import type { HouseBase } from './read-base.ts';
import { shownPack } from './shown-pack.ts';
import { showsOf } from './shows-of.ts';

/** What a placeholder can ask for beside the fields of the front matter. */
const OWN = ['title', 'body', 'contents', 'fields'];
/** These take a paragraph's place; the first two only in the text itself. */
const BLOCKS: ReadonlySet<string> = new Set(['body', 'contents', 'fields']);
const IN_TEXT: ReadonlySet<string> = new Set(['body', 'contents']);

/** Where in the family's files something is wrong. */
export interface BaseFile {
  readonly file: string;
  readonly at: Diagnostic['at'];
}

/** Holds a house's places against what a pack can say. */
export function checkBase(
  pack: Pack,
  base: HouseBase,
  dressing: Pick<Dressing, 'styles'>,
  { file, at }: BaseFile,
): Diagnostic[] {
  const places = placesOf(base);
  const shown = shownPack(pack, base, showsOf(base, places));
  const findings: Finding[] = [
    ...places.flatMap((place) => judgePlace(place, pack)),
    ...judgeBody(places),
    ...notShown(shown),
    ...lackingStyles(shown.pack, dressing.styles),
    ...places.flatMap((place) => judgeSilence(place, pack)),
  ];
  return findings.map(({ where, severity = 'error', ...finding }) => ({
    ...finding,
    severity,
    message: `“${file}” ${finding.message}.`,
    at,
    fault: 'setup' as const,
    ...(where !== undefined && {
      related: [{ at: { file, start: 0, end: 0 }, message: `It stands in ${where}.` }],
    }),
  }));
}

const PLACEHOLDER = 'house/placeholder';

function judgePlace({ line, where, isAlone, isInText }: Place, pack: Pack): Finding[] {
  const known = [...OWN, ...pack.fields.keys()];
  const closed = line.placeholders.map(({ start, end }) => line.text.slice(start, end)).join('');
  if (count(line.text) !== count(closed)) return [{ ...OPEN, where }];
  return line.placeholders.flatMap(({ name }): Finding[] => {
    if (!known.includes(name)) {
      const message = `asks for “{{${name}}}”, which no pack of this family has`;
      const help = `Ask for one of these: ${known.join(', ')}.${didYouMean(name, known)}`;
      return [{ code: PLACEHOLDER, message, help, where }];
    }
    const isMisplaced = BLOCKS.has(name) && !(isAlone && (isInText || !IN_TEXT.has(name)));
    if (!isMisplaced) return [];
    const message = `has “{{${name}}}” in a line with other words, or where no text can stand`;
    const help =
      'Put it into a paragraph of its own in the text, outside of tables, boxes and headers.';
    return [{ code: PLACEHOLDER, message, help, where }];
  });
}

const OPEN = {
  code: PLACEHOLDER,
  message: 'has two braces that no placeholder begins or ends with',
  help: 'Write placeholders as {{title}}, on one line.',
};

function count(text: string): number {
  return text.match(/\{\{|\}\}/g)?.length ?? 0;
}

function judgeBody(places: readonly Place[]): Finding[] {
  const bodies = places.filter(({ line }) => line.placeholders.some(({ name }) => name === 'body'));
  const [first, second] = bodies;
  if (first === undefined) {
    const help = 'Write {{body}} into a paragraph of its own, where the pack’s text shall stand.';
    return [{ code: PLACEHOLDER, message: 'has no “{{body}}”', help }];
  }
  if (second === undefined) return [];
  const help = 'Keep one of them.';
  return [{ code: PLACEHOLDER, message: 'has “{{body}}” twice', help, where: second.where }];
}

/** What would be left of a line looks like a mistake. */
function judgeSilence(place: Place, { fields }: Pack): Finding[] {
  const isSilent = (name: string) => fields.has(name) && inlineText(fields.get(name) ?? []) === '';
  const first = place.line.placeholders.find(({ name }) => isSilent(name));
  if (first === undefined || leaves(place, isSilent)) return [];
  return [
    {
      code: 'house/nothing-to-say',
      severity: 'warning',
      message: `asks for “{{${first.name}}}”, which this brief does not say, in a line that stays`,
      help: `Add “${first.name}” to the brief, or put it into a line of its own, such as “Label: {{${first.name}}}”.`,
      where: place.where,
    },
  ];
}
