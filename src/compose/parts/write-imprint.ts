import type { PackImprint } from '../../model/pack-block.ts';
import type { PackInline } from '../../model/pack-inline.ts';
import type { Slot } from '../../model/template.ts';
import { option } from '../arrange/slot-options.ts';
import { asLabel } from '../text/as-label.ts';
import { writeLine } from '../write/write-line.ts';
import type { Writing } from '../write/writing.ts';
import { frontText } from './front-text.ts';
import { writeDate } from './write-entries.ts';

/** What it is, who publishes it and when; the slot's label adds a line of the family's own. */
export function writeImprint(slot: Slot, writing: Writing): PackImprint {
  const { brief, contract } = writing.order;
  const { front } = brief;
  const title = asLabel(writeLine(brief.title, writing));
  const kind: PackInline = { type: 'text', value: `. ${contract.kind}.`, at: slot.at };
  const lines = [
    [...title, kind],
    frontText(front.preparedBy, writing),
    frontText(front.contact, writing),
    writeDate(writing),
    writeLine(slot.label, writing),
  ];
  return {
    type: 'imprint',
    label: writing.words.imprint,
    lines: lines.filter((line) => line.length > 0),
    style: option(slot, 'style') === 'compact' ? 'compact' : 'closing',
    at: slot.at,
  };
}
