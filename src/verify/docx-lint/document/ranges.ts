import type { Violation } from '../rule.ts';
import { walk, type XmlElement } from '../xml/element.ts';
import { idOf } from './notes.ts';

/** Where ranges of a story begin that never end, end without a beginning, or are two of one number. */
export function* unpaired(root: XmlElement, start: string, end: string): Iterable<Violation> {
  const open = new Map<string, XmlElement>();
  const seen = new Set<string>();
  for (const element of walk(root)) {
    const id = idOf(element);
    if (element.name === start) {
      if (seen.has(id)) yield { message: `“${start}” has the number ${id} twice.`, at: element };
      seen.add(id);
      open.set(id, element);
    } else if (element.name === end && !open.delete(id)) {
      yield { message: `“${end}” ${id} has no beginning.`, at: element };
    }
  }
  for (const [id, element] of open) yield { message: `“${start}” ${id} has no end.`, at: element };
}
