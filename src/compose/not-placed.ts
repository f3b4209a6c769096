import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Omission } from '../model/pack.ts';
import type { Template } from '../model/template.ts';

/** A template that promises to show all must have a slot for everything. */
export function notPlaced(omitted: readonly Omission[], template: Template): Diagnostic[] {
  const [first, ...others] = omitted;
  if (template.shows === 'selection' || first === undefined) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return [
    {
      code: 'pack/not-placed',
      severity: 'error',
      message: `The template “${template.name}” promises to show all, but has no place for the ${first.what}${more}.`,
      help: 'Add the slot that takes it (`rest`, `notes`, `statistics-table`, `sources`), or write `shows: selection`.',
      at: template.at,
      related: omitted.map(({ what, at }) => ({ at, message: `Not placed: the ${what}.` })),
      fault: 'setup',
    },
  ];
}
