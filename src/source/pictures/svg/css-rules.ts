import { MOST_RULES } from './limits.ts';
import { readSelectors, type Selector } from './selector.ts';
import type { Stretch, SvgFindings } from './svg-finding.ts';

/** A property as written, or one that style sheets may not be overruled in. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
}

export interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
  /** Of equal weight the later one wins. */
  readonly order: number;
}

/** Reads a style sheet: plain rules. What would draw the picture otherwise is said. */
export function readRules(css: string, at: Stretch, findings: SvgFindings, from: number): Rule[] {
  const rules: Rule[] = [];
  let rest = withoutComments(css).trim();
  while (rest !== '') {
    if (rest.startsWith('@')) {
      rest = afterAtRule(rest, at, findings);
      continue;
    }
    const open = rest.indexOf('{');
    const close = rest.indexOf('}', open);
    if (open === -1 || close === -1) {
      if (/\S/.test(rest.replaceAll(/[;{}]|<!--|-->/g, ''))) {
        findings.say('broken', 'has a style sheet that can’t be read', at);
      }
      break;
    }
    const head = rest.slice(0, open).replaceAll(/<!--|-->/g, '');
    const declarations = readDeclarations(rest.slice(open + 1, close));
    for (const selector of readSelectors(head, at, findings)) {
      rules.push({ selector, declarations, order: from + rules.length });
    }
    if (rules.length + from > MOST_RULES) {
      findings.say('too-large', `has more than ${MOST_RULES} rules of style`, at);
      return rules;
    }
    rest = rest.slice(close + 1).trimStart();
  }
  return rules;
}

/** `fill: red; stroke: none`, as in a style sheet and in the attribute `style`. */
export function readDeclarations(css: string): Declaration[] {
  return pieces(withoutComments(css)).flatMap((piece) => {
    const colon = piece.indexOf(':');
    if (colon === -1) return [];
    const property = piece.slice(0, colon).trim().toLowerCase();
    const written = piece.slice(colon + 1).trim();
    const value = written.replace(/\s*!\s*important$/i, '');
    return [{ property, value, isImportant: value !== written }];
  });
}

/** Parts between semicolons, but for those in quotes and in brackets. */
function pieces(css: string): string[] {
  const found: string[] = [];
  let start = 0;
  let closing = '';
  for (let at = 0; at < css.length; at += 1) {
    const character = css.charAt(at);
    if (closing === '' && character === ';') {
      found.push(css.slice(start, at));
      start = at + 1;
    } else if (closing === '') closing = CLOSINGS.get(character) ?? '';
    else if (character === closing) closing = '';
  }
  found.push(css.slice(start));
  return found;
}

const CLOSINGS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['(', ')'],
]);

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*[^]*?(?:\*\/|$)/g, ' ');
}

/** Skips a rule for other media, of names or of fonts; the picture's words get the theme's. */
function afterAtRule(css: string, at: Stretch, findings: SvgFindings): string {
  const [, name = ''] = /^@([\w-]*)/.exec(css) ?? [];
  const end = endOfAtRule(css);
  const body = css.slice(0, end);
  const bare = name.toLowerCase().replace(/^-\w+-/, '');
  if (bare === 'import') findings.say('external', 'takes a style sheet from elsewhere', at);
  else if (bare === 'font-face') {
    if (/url\(\s*["']?\s*(?!["']?\s*(?:data:|#))/i.test(body)) {
      findings.say('external', 'takes a font from elsewhere', at);
    }
  } else if (!SILENT.has(bare) && !NEVER_ON_PAPER.test(body)) {
    findings.say('unsupported', `has a style sheet with “@${name}”`, at);
  }
  return css.slice(end).trimStart();
}

/** At-rules that change nothing in a picture. */
const SILENT: ReadonlySet<string> = new Set(['charset', 'namespace', 'page', 'keyframes']);
/** Dark screens, and readers who want less to move. */
const NEVER_ON_PAPER = /^@media[^{]*\(\s*prefers-(?:color-scheme\s*:\s*dark|reduced-motion)/i;

function endOfAtRule(css: string): number {
  let depth = 0;
  for (let at = 0; at < css.length; at += 1) {
    const character = css.charAt(at);
    if (character === ';' && depth === 0) return at + 1;
    if (character === '{') depth += 1;
    if (character === '}' && --depth <= 0) return at + 1;
  }
  return css.length;
}
