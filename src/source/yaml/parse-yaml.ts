import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { SourceText, Span } from '../../model/span.ts';
import type { YamlEntry, YamlValue } from './yaml-value.ts';

/** UTF-16 units. YAML is written by hand: more is a mistake or an attack. */
const LONGEST = 1_000_000;
/** Open constructs at once; a level of nesting costs the parser about two. */
const DEEPEST = 64;

/** The stretch of a file that is YAML; all of it if absent. */
export interface YamlChoices {
  readonly start?: number;
  readonly end?: number;
  readonly longest?: number;
  readonly fault?: 'setup';
}

/** Understands YAML 1.2 (core schema) without aliases and tags. No value if anything is wrong. */
export function parseYaml(
  source: SourceText,
  choices: YamlChoices = {},
): Outcome<YamlValue | undefined> {
  const { start = 0, end = source.text.length, longest = LONGEST } = choices;
  const text = source.text.slice(start, end);
  const diagnostics: Diagnostic[] = [];
  const converter: Converter = {
    at: (from, to) => ({ file: source.file, start: start + from, end: start + Math.max(from, to) }),
    refuse(code, sentence, help, at) {
      const fault = choices.fault === undefined ? {} : { fault: choices.fault };
      diagnostics.push({ code, severity: 'error', message: sentence, help, at, ...fault });
      return undefined;
    },
  };
  const value = tooMuch(text, longest, converter) ? undefined : convertText(text, converter);
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics };
}

interface Converter {
  readonly at: (from: number, to: number) => Span;
  readonly refuse: (code: string, message: string, help: string, at: Span) => undefined;
}

/** Deep nesting would overflow the stack of the composer, and with it the process. */
function tooMuch(text: string, longest: number, { at, refuse }: Converter): boolean {
  if (text.length > longest) {
    const message = `This YAML has ${text.length} characters; at most ${longest} are read.`;
    refuse('yaml/too-large', message, 'Shorten it.', at(longest, longest));
    return true;
  }
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme)) continue;
    if (parser.stack.length <= DEEPEST) continue;
    const place = at(parser.offset, parser.offset);
    refuse('yaml/too-large', 'This YAML is nested too deeply.', 'Nest it less deeply.', place);
    return true;
  }
  return false;
}

function convertText(text: string, converter: Converter): YamlValue | undefined {
  const document = parseDocument(text, {
    schema: 'core',
    customTags: [],
    prettyErrors: false,
    // Ours is linear; the library's compares every key with every other.
    uniqueKeys: false,
  });
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    const sentence = `This YAML cannot be read: ${message.trim().replace(/\.?$/, '.')}`;
    converter.refuse('yaml/syntax', sentence, SYNTAX_HELP, converter.at(pos[0], pos[1]));
  }
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  return convert(document.contents, converter);
}

const SYNTAX_HELP = 'Correct it; put a value that holds “: ” or starts with a sign into quotes.';

function convert(node: ParsedNode | null, converter: Converter): YamlValue | undefined {
  if (node === null) return { type: 'scalar', value: null, text: '', at: converter.at(0, 0) };
  const at = converter.at(node.range[0], node.range[1]);
  if (isMap(node)) return convertMap(node, at, converter);
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item, converter));
    return { type: 'list', items: items.filter((item) => item !== undefined), at };
  }
  if (isAlias(node)) {
    const message = `“*${node.source}” repeats another value; such aliases are not read.`;
    return converter.refuse('yaml/syntax', message, 'Write the value out.', at);
  }
  return convertScalar(node.value, node.source, at);
}

function convertScalar(value: unknown, source: string | undefined, at: Span): YamlValue {
  if (typeof value === 'string') return { type: 'scalar', value, text: value, at };
  const known = typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return { type: 'scalar', value: known, text: source ?? '', at };
}

function convertMap(node: YAMLMap.Parsed, at: Span, converter: Converter): YamlValue {
  const entries = new Map<string, YamlEntry>();
  for (const pair of node.items) {
    const { key } = pair;
    const keyAt = key === null ? at : converter.at(key.range[0], key.range[1]);
    if (!isScalar(key)) {
      converter.refuse('yaml/syntax', 'A key must be a word.', 'Write a word as key.', keyAt);
      continue;
    }
    const name = typeof key.value === 'string' ? key.value : (key.source ?? '');
    if (entries.has(name)) {
      const message = `The key “${name}” is there twice.`;
      converter.refuse('yaml/duplicate-key', message, 'Keep one of the two.', keyAt);
      continue;
    }
    const value = pair.value === null ? emptyAfter(keyAt) : convert(pair.value, converter);
    if (value !== undefined) entries.set(name, { key: { value: name, at: keyAt }, value });
  }
  return { type: 'map', entries, at };
}

function emptyAfter({ file, end }: Span): YamlValue {
  return { type: 'scalar', value: null, text: '', at: { file, start: end, end } };
}
