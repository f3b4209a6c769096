import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Heading } from '../model/block.ts';
import type { Note, Pack, Properties } from '../model/pack.ts';
import type { PackBlock } from '../model/pack-block.ts';
import { inlineText } from '../model/reading-text.ts';
import { type Arrangement, arrange } from './arrange/arrange.ts';
import { gather } from './arrange/gather.ts';
import { leftOut } from './arrange/left-out.ts';
import { notPlaced } from './not-placed.ts';
import { assignNumbers } from './number/assign-numbers.ts';
import type { Order } from './order.ts';
import { frontText } from './parts/front-text.ts';
import { writeContents } from './parts/write-contents.ts';
import { SHORT_TITLE } from './parts/write-entries.ts';
import { writeFields } from './parts/write-fields.ts';
import { writeMarks } from './parts/write-marks.ts';
import { writePart } from './parts/write-part.ts';
import { stampOf } from './stamp-of.ts';
import { openRegistry, type Registry } from './statistics/registry.ts';
import { saidIn } from './statistics/said-in.ts';
import { asLabel } from './text/as-label.ts';
import { typesetText } from './text/typeset.ts';
import { typesetNames } from './typeset-names.ts';
import { wordsOf } from './words/words-of.ts';
import { NoteBook } from './write/note-book.ts';
import { writeBlocks } from './write/write-blocks.ts';
import { writeLine } from './write/write-line.ts';
import type { ShownSection, Writing } from './write/writing.ts';

/**
 * Makes a pack of a brief and a template:
 *
 *     arrange   what stands where
 *     gather    what of notes, sources and statistics is thereby shown
 *     assign    numbers and anchors
 *     write     every word that readers read
 */
export function compose(given: Order): Outcome<Pack> {
  const order = { ...given, brief: typesetNames(given.brief) };
  const { brief, template } = order;
  const words = wordsOf(brief.lang);
  const registry = openRegistry(brief.statistics);
  const { value: arrangement, diagnostics: found } = arrange(order, registry, words);
  const shown = gather(arrangement.parts, brief, registry);
  const numbering = assignNumbers(arrangement, shown, order);
  const omitted = leftOut(arrangement, shown, numbering, order);

  const diagnostics: Diagnostic[] = [...found, ...notPlaced(omitted, template)];
  const say = (diagnostic: Diagnostic): unknown => diagnostics.push(diagnostic);
  const writing = openWriting({ order, words, registry, arrangement, numbering, say });
  const body = writeBody(writing);
  const notes = writeNotes(writing);
  const marks = writeMarks(order, words);
  const fields = writeFields(writing);
  // What the text itself has no place for is missed in no pack.
  const never = (brief.leftOut ?? []).map(({ value: what, at }) => ({ what, at }));
  return {
    value: { ...frameOf(writing), fields, marks, body, notes, omitted: [...omitted, ...never] },
    diagnostics,
  };
}

/** All of a pack but its text. */
function frameOf(writing: Writing): Omit<Pack, 'fields' | 'marks' | 'body' | 'notes' | 'omitted'> {
  const { order, words, pictures } = writing;
  const { brief, template, theme } = order;
  const { name, title: kind, formats, page, pages, docx } = template;
  const shortTitle = inlineText(frontText(brief.front.extra.get(SHORT_TITLE), writing));
  return {
    brief: brief.name,
    name,
    kind,
    formats,
    title: inlineText(asLabel(writeLine(brief.title, writing))),
    ...(shortTitle !== '' && { shortTitle }),
    lang: brief.lang,
    properties: propertiesOf(order),
    page,
    ...(pages !== undefined && { pages: { most: pages.value, at: pages.at } }),
    theme,
    docx,
    words: { folio: words.folio, notes: words.notes },
    pictures,
  };
}

type Plans = Pick<Writing, 'order' | 'words' | 'registry' | 'arrangement' | 'numbering' | 'say'>;

function openWriting(plans: Plans): Writing {
  const { order, arrangement, numbering, registry } = plans;
  const { lang, sources } = order.brief;
  return {
    ...plans,
    notes: new NoteBook(numbering.notes),
    sources: new Map(sources.map((source) => [source.id, source])),
    sections: shownSections(arrangement, order, registry),
    pictures: new Map(),
    lang,
    style: 'body',
    isInLink: false,
    isInNote: false,
  };
}

function shownSections(
  { parts }: Arrangement,
  { brief }: Order,
  registry: Registry,
): Map<Heading, ShownSection> {
  const sections = new Map<Heading, ShownSection>();
  for (const part of parts) {
    if (part.type !== 'text' || part.section === undefined) continue;
    const shown = gather([part], brief, registry);
    const said = saidIn(part.blocks, registry);
    sections.set(part.section.heading, { section: part.section, shown, said });
  }
  return sections;
}

function writeBody(writing: Writing): PackBlock[] {
  const { parts } = writing.arrangement;
  const body = parts.flatMap((part) => writePart(part, writing));
  const slots = parts.flatMap((part) => (part.type === 'contents' ? [part.slot] : []));
  return body.map((block) => {
    const slot = block.type === 'contents' ? slots.find(({ at }) => at === block.at) : undefined;
    if (block.type !== 'contents' || slot === undefined) return block;
    return { ...block, entries: writeContents(slot, body, writing) };
  });
}

/** Notes are written when the text is: only then is it known in which order they are called. */
function writeNotes(writing: Writing): Map<string, Note> {
  const notes = new Map<string, Note>();
  for (const [label, number] of writing.notes.called()) {
    const anchor = writing.numbering.notes.get(label);
    const definition = writing.order.brief.notes.get(label);
    if (anchor === undefined || definition === undefined) continue;
    const blocks = writeBlocks(definition.blocks, { ...writing, isInNote: true });
    notes.set(anchor, { anchor, number, blocks, at: definition.at });
  }
  return notes;
}

function propertiesOf({ brief, stamp }: Order): Properties {
  const { preparedBy, subtitle, keywords, date, status, classification } = brief.front;
  return {
    ...(preparedBy !== undefined && { author: preparedBy.value }),
    ...(subtitle !== undefined && { subject: typesetText(subtitle.value, brief.lang) }),
    keywords: keywords?.value ?? [],
    ...(status !== undefined && { status: status.value }),
    ...(classification !== undefined && { classification: classification.value.trim() }),
    stamp: stampOf(date, stamp),
  };
}
