import { didYouMean } from '../diagnostics/nearest.ts';
import type { ThingDemand } from '../model/contract.ts';
import type { Span } from '../model/span.ts';
import { endOf } from './find-sections.ts';
import type { Finding } from './rule.ts';
import type { Subject } from './subject.ts';

/** Figures or tables: those that are demanded, and those that are there. */
export interface Things {
  readonly name: 'figure' | 'table';
  readonly demands: readonly ThingDemand[];
  readonly ids: readonly string[];
  /** What an author writes for it. */
  readonly form: (id: string) => string;
}

/** What is demanded and not there; each belongs to the end of its section. */
export function* missingThings(subject: Subject, things: Things): Generator<Finding> {
  const present = new Set(things.ids);
  const demanded = new Set(things.demands.map(({ value }) => value));
  // What is demanded is itself; only something else may be this one misnamed.
  const others = things.ids.filter((id) => !demanded.has(id));
  for (const { value: id, section } of things.demands) {
    if (present.has(id)) continue;
    yield {
      message: `The ${things.name} “${id}” is missing.${didYouMean(id, others)}`,
      help: `Add “${things.form(id)}” here.`,
      at: whereItBelongs(section, subject),
      about: `${things.name}:${id}`,
      // It may be there, but written so that it can't be read.
      consequence: true,
      ...(section !== undefined && { follows: `section:${section}` }),
    };
  }
}

function whereItBelongs(section: string | undefined, { brief, sections }: Subject): Span {
  const home = sections.find(({ demand }) => demand !== undefined && demand.id === section);
  return home?.end ?? endOf(brief.at);
}
