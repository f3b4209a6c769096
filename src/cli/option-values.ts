import { didYouMean } from '../diagnostics/nearest.ts';
import { Refused, usage } from './usage.ts';

/** Takes the one word behind an option; the last one counts. */
export function single(option: string): (word: string) => string {
  return (word) => demandValue(option, word);
}

/** Takes words with commas between them, and those of the same option given again. */
export function many(
  option: string,
): (words: string, before: readonly string[] | undefined) => readonly string[] {
  return (words, before = []) => {
    const named = words.split(',').map((word) => word.trim());
    const given = named.filter((word) => word !== '');
    if (given.length === 0) return [demandValue(option, '')];
    return [...before, ...given.map((word) => demandValue(option, word))];
  };
}

/** Takes one word of a few. */
export function oneOf(option: string, known: readonly string[]): (word: string) => string {
  return (word) => {
    if (known.includes(demandValue(option, word))) return word;
    throw new Refused(
      usage(
        'arguments/value',
        `“${option}” can't be “${word}”.${didYouMean(word, known)}`,
        `Choose ${known.map((name) => `“${name}”`).join(' or ')}.`,
      ),
    );
  };
}

/** What looks like an option is one: the option before it lacks its value. */
function demandValue(option: string, word: string): string {
  if (word !== '' && !word.startsWith('-')) return word;
  throw new Refused(noValue(option));
}

export function noValue(option: string): ReturnType<typeof usage> {
  return usage(
    'arguments/value',
    `The option “${option}” is given no value.`,
    `Write it behind the option, such as “${option} ${EXAMPLES[option] ?? 'VALUE'}”.`,
  );
}

const EXAMPLES: Readonly<Record<string, string>> = {
  '--family': 'country-brief',
  '--pack': 'two-pager',
  '--format': 'pdf,docx',
  '--lang': 'en',
  '--report': 'json',
  '--out': 'output',
};
