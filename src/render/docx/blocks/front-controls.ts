import type { Entry } from '../../../model/pack-block.ts';
import type { PackInline } from '../../../model/pack-inline.ts';
import { inlineText } from '../../../model/reading-text.ts';
import { controlXml } from '../control.ts';
import { inlineXml } from '../inlines.ts';
import type { Place } from '../place.ts';

/** The title's words, as a control that shows the document's property of that name. */
export function titleControl(title: readonly PackInline[], words: string, place: Place): string {
  const isProperty = inlineText(title) === place.book.pack.title;
  const bound = isProperty ? { property: 'title' as const } : {};
  return controlXml({ tag: 'title', alias: 'Title', ...bound }, words, place);
}

/** What stands beside an entry's label: a control, if the next edition will say something else. */
export function entryXml({ label, value, field }: Entry, place: Place): string {
  const words = inlineXml(value, place);
  return field === undefined ? words : controlXml({ tag: field, alias: label }, words, place);
}
