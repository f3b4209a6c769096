import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/nearest.ts';
import type { ContentsOf } from '../../model/pack-block.ts';
import type { Slot, SlotName } from '../../model/template.ts';

/** The options of every slot: a closed list of words, or any text. */
const SLOT_OPTIONS: Readonly<Record<SlotName, SlotOptions>> = {
  cover: { entries: 'text' },
  masthead: { entries: 'text', subtitle: ['yes', 'no'] },
  contents: {
    of: ['headings', 'figures', 'tables'],
    when: ['always', 'asked'],
    levels: ['1', '2', '3', '4', '5', '6'],
  },
  summary: {},
  section: { ids: 'text', show: ['whole', 'opening'], numbered: ['yes', 'no'] },
  'key-figures': { statistics: 'text' },
  figure: { id: 'text' },
  'statistics-table': {},
  notes: {},
  sources: { style: ['list', 'compact'], show: ['all', 'used'] },
  rest: { numbered: ['yes', 'no'] },
  imprint: { style: ['closing', 'compact'] },
};

type SlotOptions = Readonly<Record<string, 'text' | readonly string[]>>;

/** Slots that can't do anything without these. */
const NEEDED: Readonly<Partial<Record<SlotName, string>>> = {
  section: 'ids',
  'key-figures': 'statistics',
  figure: 'id',
};

/** What a slot `contents` lists. */
export function listedBy(slot: Slot): ContentsOf {
  const of = option(slot, 'of');
  return of === 'figures' || of === 'tables' ? of : 'headings';
}

/** The option's value, or nothing if it is not given. */
export function option({ options }: Slot, name: string): string | undefined {
  return options.get(name)?.value;
}

/** The words of an option that lists several, with spaces or commas between them. */
export function words(slot: Slot, name: string): string[] {
  return (option(slot, name) ?? '').split(/[\s,]+/).filter((word) => word !== '');
}

/** What is wrong with a slot's options. */
export function checkOptions(slot: Slot): Diagnostic[] {
  const found: Diagnostic[] = [];
  const known = optionsOf(slot);
  for (const [name, { value, at }] of slot.options) {
    const values = Object.hasOwn(known, name) ? known[name] : undefined;
    if (values === undefined) found.push(unknownOption(slot, name, at));
    else if (values !== 'text' && !values.includes(value)) {
      found.push(unknownValue({ slot, name, value, values, at }));
    }
  }
  const needed = NEEDED[slot.name];
  if (needed !== undefined && words(slot, needed).length === 0) {
    found.push(missingOption(slot, needed));
  }
  return found;
}

/** Only headings have levels. */
function optionsOf(slot: Slot): SlotOptions {
  const { levels, ...others } = SLOT_OPTIONS[slot.name];
  return levels === undefined || listedBy(slot) !== 'headings' ? others : { ...others, levels };
}

function unknownOption(slot: Slot, name: string, at: Diagnostic['at']): Diagnostic {
  const known = Object.keys(optionsOf(slot));
  const all = known.length === 0 ? 'none' : known.join(', ');
  return {
    code: 'slot/unknown-option',
    severity: 'error',
    message: `The slot ${nameOf(slot)} has no option “${name}”.${didYouMean(name, known)}`,
    help: `Take the option away; those of “${slot.name}” are: ${all}.`,
    at,
    fault: 'setup',
  };
}

function nameOf(slot: Slot): string {
  const of = listedBy(slot);
  return of === 'headings' ? `“${slot.name}”` : `“${slot.name}” of ${of}`;
}

interface OptionValue {
  readonly slot: Slot;
  readonly name: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly at: Diagnostic['at'];
}

function unknownValue({ slot, name, value, values, at }: OptionValue): Diagnostic {
  return {
    code: 'slot/unknown-value',
    severity: 'error',
    message: `The option “${name}” of the slot “${slot.name}” can't be “${value}”.${didYouMean(value, values)}`,
    help: `Write one of: ${values.join(', ')}.`,
    at,
    fault: 'setup',
  };
}

function missingOption(slot: Slot, name: string): Diagnostic {
  return {
    code: 'slot/missing-option',
    severity: 'error',
    message: `The slot “${slot.name}” does not say what it shows.`,
    help: `Give it the option “${name}”, as in \`::${slot.name}{${name}="…"}\`.`,
    at: slot.at,
    fault: 'setup',
  };
}
