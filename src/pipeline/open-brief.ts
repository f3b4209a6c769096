import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Ledger } from '../diagnostics/ledger.ts';
import type { BriefPlace, Family, Source } from '../model/source.ts';
import type { Template } from '../model/template.ts';
import { parseTemplate } from '../parse/parse-template.ts';
import type { ReadFamilies } from '../source/open-families.ts';
import { familyOf, readSource } from '../source/read-source.ts';
import type { Request } from './request.ts';

/** A brief's files and its family, as far as they can be read. */
export async function openBrief(
  place: BriefPlace,
  request: Request,
  { families, ledger }: { readonly families: ReadFamilies; readonly ledger: Ledger },
): Promise<{ readonly source?: Source; readonly family?: Family }> {
  const source = ledger.take(await readSource(place, request));
  const name = source && familyOf(place, request, source);
  if (source === undefined || name === undefined) return {};
  const namedAt = request.family === undefined ? source.front.family?.at : undefined;
  const family = ledger.take(await families(name, namedAt));
  return family === undefined ? { source } : { source, family };
}

/** Parsed once for all briefs of the family, as long as it is in use. */
const parsed = new WeakMap<Family, Outcome<readonly Template[]>>();

export function templatesOf(family: Family): Outcome<readonly Template[]> {
  const known = parsed.get(family);
  if (known !== undefined) return known;
  const outcomes = family.templates.map(parseTemplate);
  const templates = {
    value: outcomes.map(({ value }) => value),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
  parsed.set(family, templates);
  return templates;
}
