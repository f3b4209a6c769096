import type { PackCover, PackMasthead } from '../../model/pack-block.ts';
import type { Slot } from '../../model/template.ts';
import { option, words as wordsOf } from '../arrange/slot-options.ts';
import { writeLine } from '../write/write-line.ts';
import type { Writing } from '../write/writing.ts';
import { frontText } from './front-text.ts';
import { SHORT_TITLE, writeEntries } from './write-entries.ts';

/** The page with the title, and every field that the front matter has. */
export function writeCover(slot: Slot, writing: Writing): PackCover {
  const { contract } = writing.order;
  const own = contract.keys.filter((key) => key !== SHORT_TITLE);
  const fields = ['periods', ...own, 'prepared-for', 'prepared-by', 'date'];
  return {
    type: 'cover',
    kind: contract.kind,
    ...titles(writing),
    ...entries(slot, fields, writing),
  };
}

/** The title on its field of colour: on a handout the fields are only those that identify it. */
export function writeMasthead(slot: Slot, writing: Writing): PackMasthead {
  const { contract, template } = writing.order;
  const fields = ['periods', 'prepared-for', 'prepared-by', 'date'];
  const hasSubtitle = option(slot, 'subtitle') ?? (template.shows === 'all' ? 'yes' : 'no');
  return {
    type: 'masthead',
    kind: contract.kind,
    side: template.title,
    ...titles(writing),
    ...(hasSubtitle === 'no' && { subtitle: [] }),
    ...entries(slot, fields, writing),
  };
}

function titles(writing: Writing): Pick<PackCover, 'title' | 'subtitle'> {
  const { title, front } = writing.order.brief;
  return { title: writeLine(title, writing), subtitle: frontText(front.subtitle, writing) };
}

function entries(
  slot: Slot,
  standard: readonly string[],
  writing: Writing,
): Pick<PackCover, 'entries' | 'at'> {
  const isChosen = option(slot, 'entries') !== undefined;
  const fields = isChosen ? wordsOf(slot, 'entries') : standard;
  return { entries: writeEntries(fields, slot.at, writing), at: slot.at };
}
