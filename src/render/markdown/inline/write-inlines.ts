import { type Handlers, handle } from '../../../model/handlers.ts';
import type {
  PackEmphasis,
  PackInline,
  PackLink,
  PackStrike,
  PackStrong,
} from '../../../model/pack-inline.ts';
import type { Places } from '../places.ts';
import { codeSpan } from './code-span.ts';
import { escapeText } from './escape-text.ts';
import { type Delimiter, holds } from './flanking.ts';
import { destination, linkTitle } from './link-parts.ts';
import { tidyInlines } from './tidy-inlines.ts';

/** Writes a paragraph's line: it may break into several, and each could begin a block. */
export function writeParagraph(content: readonly PackInline[], places: Places): string {
  return writeRun(tidyInlines(content), { ...outermost, places, breakMark: '\\\n' });
}

/** Writes what must stay on one line, such as a heading or a cell, behind a mark of its own. */
export function writeLine(content: readonly PackInline[], places: Places): string {
  return writeRun(tidyInlines(content), { ...outermost, places, breakMark: '<br>' });
}

/** Where an inline is written. */
interface Setting {
  readonly places: Places;
  /** What a line break is written as; one with a line end makes lines that could begin blocks. */
  readonly breakMark: '\\\n' | '<br>';
  /** The character written before it; empty at the beginning. */
  readonly before: string;
  /** A character like the one that will follow; empty at the end. */
  readonly after: string;
  readonly inLink: boolean;
  /** The kinds of emphasis that it stands in. */
  readonly within: readonly PackInline['type'][];
}

const outermost = { before: '', after: '', inLink: false, within: [] };

function writeRun(content: readonly PackInline[], setting: Setting): string {
  const pieces: string[] = [];
  let { before } = setting;
  for (const [index, inline] of content.entries()) {
    const next = content[index + 1];
    const after = next === undefined ? setting.after : firstCharacter(next, setting);
    const piece = handle(inlineHandlers, inline, { ...setting, before, after });
    pieces.push(piece);
    before = lastCharacter(piece) || before;
  }
  return pieces.join('');
}

const inlineHandlers: Handlers<PackInline, Setting, string> = {
  text: ({ value }, setting) => writeText(value, setting),
  emphasis: (node, setting) => writeEmphasis(node, setting, { length: 1, tag: 'em' }),
  strong: (node, setting) => writeEmphasis(node, setting, { length: 2, tag: 'strong' }),
  strike: (node, setting) => writeEmphasis(node, setting, { length: 2, tag: 'del' }),
  subscript: ({ content }, setting) => tagged('sub', content, setting),
  superscript: ({ content }, setting) => tagged('sup', content, setting),
  code: ({ value }, setting) => writeCode(value, setting),
  lineBreak: (_, { breakMark }) => breakMark,
  link: writeLink,
  picture: ({ source, alt }, { places }) => writePicture(alt, places.pictureFile(source)),
  noteCall: ({ number }) => `[^${number}]`,
  pageReference: () => '',
};

function writeText(value: string, { before, after, inLink, breakMark }: Setting): string {
  const opensLine = breakMark !== '<br>' && (before === '' || before === '\n');
  const text = before === '\n' ? value.trimStart() : value;
  return escapeText(text, { before, after, opensLine, inBrackets: inLink });
}

/** Between backticks; with tags where these would meet others, or what follows be a definition. */
function writeCode(value: string, setting: Setting): string {
  const fails = setting.before === '`' || (setting.inLink && value.includes(']:'));
  return fails ? `<code>${writeText(value, insideTag(setting))}</code>` : codeSpan(value);
}

/** A picture, alone or in a line. */
export function writePicture(alt: string, file: string): string {
  const words = alt.replaceAll(/[ \t\r\n\f\v]+/g, ' ');
  const escaped = escapeText(words, {
    before: '[',
    after: ']',
    opensLine: false,
    inBrackets: true,
  });
  return `![${escaped}](${destination(file)})`;
}

interface Writing {
  readonly length: 1 | 2;
  readonly tag: 'em' | 'strong' | 'del';
}

/** With Markdown's marks where these hold, else with tags, which always do. */
function writeEmphasis(
  { type, content }: PackEmphasis | PackStrong | PackStrike,
  setting: Setting,
  { length, tag }: Writing,
): string {
  if (setting.within.includes(type)) return tagged(tag, content, setting);
  const within = [...setting.within, type];
  const inside = writeRun(content, { ...setting, before: '*', after: '*', within });
  const flanks = {
    before: setting.before,
    first: firstOf(inside),
    last: lastCharacter(inside),
    after: setting.after,
  };
  // In mail addresses some readers take underscores along.
  const hasMail = /^\S*@/.test(inside);
  const pair = delimiters(type, length).find(
    (delimiter) => holds(delimiter, flanks) && !(hasMail && delimiter.mark === '_'),
  );
  if (pair === undefined) return `<${tag}>${inside}</${tag}>`;
  const marks = pair.mark.repeat(length);
  return marks + inside + marks;
}

function delimiters(type: PackInline['type'], length: 1 | 2): readonly Delimiter[] {
  if (type === 'strike') return [{ mark: '~', length }];
  return [
    { mark: '*', length },
    { mark: '_', length },
  ];
}

function tagged(tag: string, content: readonly PackInline[], setting: Setting): string {
  return `<${tag}>${writeRun(content, insideTag(setting))}</${tag}>`;
}

function insideTag(setting: Setting): Setting {
  return { ...setting, before: '>', after: '<' };
}

function writeLink(link: PackLink, setting: Setting): string {
  const address = setting.places.addressOf(link.to);
  if (isItsOwnText(link, address)) return `<${address}>`;
  const inside = { ...setting, before: '[', after: ']', inLink: true };
  return `[${writeRun(link.content, inside)}](${destination(address)}${linkTitle(link.title)})`;
}

/** Whether a link can be written as an address between angle brackets. */
function isItsOwnText({ content, title }: PackLink, address: string): boolean {
  const [only, ...others] = content;
  if (only?.type !== 'text' || others.length > 0 || title !== undefined) return false;
  return only.value === address && /^https?:\/\/[^\s<>&\\]+$/i.test(address);
}

/** The first character that an inline is written with, or one of the same kind. */
function firstCharacter(inline: PackInline, setting: Setting): string {
  return handle(firstCharacters, inline, setting);
}

const firstCharacters: Handlers<PackInline, Setting, string> = {
  text: ({ value }) => firstOf(value),
  emphasis: () => '<',
  strong: () => '<',
  strike: () => '<',
  subscript: () => '<',
  superscript: () => '<',
  code: () => '<',
  lineBreak: (_, { breakMark }) => firstOf(breakMark),
  link: () => '[',
  picture: () => '!',
  noteCall: () => '[',
  pageReference: () => '',
};

function firstOf(text: string): string {
  return Array.from(text.slice(0, 2))[0] ?? '';
}

function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}
