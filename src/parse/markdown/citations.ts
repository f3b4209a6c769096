import type { Citation, Inline } from '../../model/inline.ts';
import type { Reading } from '../reading.ts';
import { exactText } from '../text-runs.ts';
import type { CitationText } from './nodes.ts';
import { endOf, placeOf, startOf } from './tree-places.ts';

const ONE = /^\s*@(?<id>[^\s,;@[\]]+)\s*(?:,\s*(?<locator>[^;]*?)\s*)?$/;

/** Reads `[@id, locator]`; several of them are divided by semicolons. */
export function readCitations(node: CitationText, reading: Reading): Inline[] {
  const parts = node.value.slice(1, -1).split(';');
  const citations: Citation[] = [];
  let index = 1;
  for (const part of parts) {
    const { id, locator } = ONE.exec(part)?.groups ?? {};
    if (id === undefined) return exactText(reading, startOf(node), endOf(node));
    citations.push({
      type: 'citation',
      id,
      ...(locator === undefined || locator === ''
        ? {}
        : { locator: locator.replaceAll(/\s+/g, ' ') }),
      at: placeOfPart(node, reading, { index, length: part.length, alone: parts.length === 1 }),
    });
    index += part.length + 1;
  }
  return citations;
}

interface Part {
  readonly index: number;
  readonly length: number;
  readonly alone: boolean;
}

function placeOfPart(node: CitationText, reading: Reading, part: Part): Citation['at'] {
  const start = startOf(node);
  const straight = endOf(node) - start === node.value.length;
  if (part.alone || !straight) return placeOf(node, reading);
  return reading.span(start + part.index, start + part.index + part.length);
}
