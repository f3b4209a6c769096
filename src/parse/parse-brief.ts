import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Block } from '../model/block.ts';
import type { Brief, SourceEntry } from '../model/brief.ts';
import type { Source } from '../model/source.ts';
import { linesOf, walkBlocks } from '../model/walk.ts';
import { attachAnchors } from './attach-anchors.ts';
import { chooseTitle } from './choose-title.ts';
import { isClosedName } from './markdown/directive-names.ts';
import { type ReadText, readMarkdown } from './markdown/read-markdown.ts';
import { parseLine } from './parse-line.ts';
import { Reading } from './reading.ts';
import { reportStrangeCharacters } from './strange-characters.ts';
import { readWiki } from './wiki/read-wiki.ts';

export interface ParseChoices {
  /** False in the family `plain`, which takes what the wild holds, with warnings. */
  readonly strict: boolean;
}

/** Understands a brief's text: Markdown or wiki text becomes the model. */
export function parseBrief(source: Source, { strict }: ParseChoices): Outcome<Brief> {
  const reading = readingOf(source, strict);
  reportStrangeCharacters(reading);
  const { blocks, notes, leftOut } = readText(source, reading);
  const { title, body } = chooseTitle(blocks, source);
  const anchors = anchorsOf({ blocks, body, notes }, reading);
  const sources = readSources(source, strict);
  const { name, lang, front, statistics, text, unread } = source;
  const value: Brief = {
    name,
    file: text.file,
    lang,
    title,
    front,
    body,
    notes,
    statistics,
    sources: sources.value,
    ...(unread === undefined ? {} : { unread }),
    ...(leftOut === undefined ? {} : { leftOut }),
    ...anchors,
    at: { file: text.file, start: 0, end: text.text.length },
  };
  return { value, diagnostics: [...reading.findings(), ...sources.diagnostics] };
}

function readText({ syntax, sources }: Source, reading: Reading): ReadText {
  if (syntax === 'wiki') return readWiki(reading);
  return readMarkdown(reading, { isBlock: isClosedName, citations: sources.length > 0 });
}

interface Texts extends Pick<ReadText, 'blocks' | 'notes'> {
  /** Without the heading that is the title. */
  readonly body: readonly Block[];
}

/** Names that the text's HTML gives to its blocks, and to its title. */
function anchorsOf(
  { blocks, body, notes }: Texts,
  { anchors }: Reading,
): Pick<Brief, 'anchors' | 'titleAnchors'> {
  if (anchors.length === 0) return {};
  const all = [...blocks, ...[...notes.values()].flatMap((note) => note.blocks)];
  const named = attachAnchors(anchors, all, [...walkBlocks(all)].flatMap(linesOf));
  const kept = new Set(body);
  const titles = blocks.filter((block) => !kept.has(block));
  return { anchors: named, titleAnchors: titles.flatMap((block) => named.get(block) ?? []) };
}

/** The body alone is read; places count from the beginning of the file. */
function readingOf({ text, bodyStart }: Source, strict: boolean): Reading {
  const { file } = text;
  return new Reading({
    text: text.text.slice(bodyStart),
    strict,
    locate: (start, end) => ({ file, start: bodyStart + start, end: bodyStart + end }),
  });
}

function readSources({ sources }: Source, strict: boolean): Outcome<SourceEntry[]> {
  const diagnostics: Diagnostic[] = [];
  const value = sources.map(({ id, short, entry, at }) => {
    const line = parseLine(entry, strict);
    diagnostics.push(...line.diagnostics);
    return { id: id.value, short: short.value, entry: line.value, at };
  });
  return { value, diagnostics };
}
