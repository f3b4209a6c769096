import type { KnownLabels } from './processor.ts';

/** Where the definition of a link or a note may begin. */
const DEFINITION = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*\[(?<label>(?:[^[\]\\]|\\.)+)\]:/gms;
const BRACKETS = /\[(?<label>(?:[^[\]\\]|\\.)+)\]/gs;

/** A label as it is compared: without case, each run of white space one space. */
export function normalLabel(label: string): string {
  return label
    .replaceAll(/[\t\n\r ]+/g, ' ')
    .replaceAll(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}

/** Labels that look as if the text defined them. */
export function likelyLabels(text: string): Set<string> {
  return labelsOf(text, DEFINITION);
}

/** Those of a set of labels that a stretch of text has in brackets. */
export function labelsIn(text: string, labels: ReadonlySet<string>): KnownLabels {
  const found = [...labelsOf(text, BRACKETS)].filter((label) => labels.has(label));
  return {
    links: found.filter((label) => !label.startsWith('^')),
    notes: found.filter((label) => label.startsWith('^')).map((label) => label.slice(1)),
  };
}

function labelsOf(text: string, pattern: RegExp): Set<string> {
  const labels = new Set<string>();
  for (const { groups } of text.matchAll(pattern)) labels.add(normalLabel(groups?.['label'] ?? ''));
  return labels;
}
