import type { PdfFile } from '../pdf/file/pdf-file.ts';
import type { PdfObject } from '../pdf/syntax/objects.ts';

/** The entries of a tree of numbers (ISO 32000-1, 7.9.7). */
export function readNumberTree(
  file: PdfFile,
  root: PdfObject | undefined,
): ReadonlyMap<number, PdfObject> {
  const found = new Map<number, PdfObject>();
  for (const [key, value] of pairsOf(file, root, 'Nums')) {
    const number = file.numberOf(key);
    if (number !== undefined) found.set(number, value);
  }
  return found;
}

/** The entries of a tree of names (ISO 32000-1, 7.9.6), in its order. */
export function readNameTree(
  file: PdfFile,
  root: PdfObject | undefined,
): readonly (readonly [string, PdfObject])[] {
  return pairsOf(file, root, 'Names').map(([key, value]) => [file.textOf(key) ?? '', value]);
}

function pairsOf(
  file: PdfFile,
  root: PdfObject | undefined,
  list: 'Names' | 'Nums',
): [PdfObject, PdfObject][] {
  const pairs: [PdfObject, PdfObject][] = [];
  const seen = new Set<PdfObject>();
  const waiting = [root];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    const resolved = file.resolve(node);
    const entries = file.entriesOf(resolved);
    if (entries === undefined || seen.has(resolved)) continue;
    seen.add(resolved);
    const items = file.listOf(entries.get(list));
    for (let index = 0; index + 1 < items.length; index += 2) {
      pairs.push([items[index] ?? null, items[index + 1] ?? null]);
    }
    waiting.unshift(...file.listOf(entries.get('Kids')));
  }
  return pairs;
}
