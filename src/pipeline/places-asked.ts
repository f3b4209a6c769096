import { judgeRequest, type Offer } from '../check/judge-request.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { Ledger } from '../diagnostics/ledger.ts';
import type { BriefPlace } from '../model/source.ts';
import type { ReadFamilies } from '../source/open-families.ts';
import { openBrief, templatesOf } from './open-brief.ts';
import type { Request } from './request.ts';

/** The briefs of which something is asked; where all of everything is, none is opened for it. */
export async function placesAsked(
  places: readonly BriefPlace[],
  request: Request,
  families: ReadFamilies,
): Promise<Outcome<readonly BriefPlace[]>> {
  if (request.packs.length + request.formats.length === 0)
    return { value: places, diagnostics: [] };
  const offers: Offer[] = [];
  for (const place of places) {
    const { family } = await openBrief(place, request, { families, ledger: new Ledger() });
    if (family === undefined) continue;
    const { value: templates } = templatesOf(family);
    const at = { file: place.file, start: 0, end: 0 };
    offers.push({ brief: place.name, family: family.name, templates, at });
  }
  // What can't be opened says so itself.
  if (offers.length === 0) return { value: places, diagnostics: [] };
  const { value: busy, diagnostics } = judgeRequest(request, offers);
  const idle = new Set(offers.map(({ brief }) => brief).filter((name) => !busy.has(name)));
  return { value: places.filter(({ name }) => !idle.has(name)), diagnostics };
}
