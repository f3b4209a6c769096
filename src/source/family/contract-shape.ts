import type {
  Contract,
  SectionDemand,
  StatisticDemand,
  ThingDemand,
} from '../../model/contract.ts';
import { flag, list, located, number, recordWith, type Shape, text } from '../yaml/shape.ts';

const words = recordWith({}, { least: number(0, 1_000_000), most: number(1, 1_000_000) });

const sectionFields = recordWith({ id: text, headings: list(text) }, { optional: flag, words });
const section: Shape<SectionDemand> = (value, desk) => {
  const found = sectionFields(value, desk);
  if (found === undefined) return undefined;
  const { id, headings, optional = false, words: count = {} } = found;
  return {
    id,
    headings,
    optional,
    ...(count.least !== undefined && { leastWords: count.least }),
    ...(count.most !== undefined && { mostWords: count.most }),
    at: value.at,
  };
};

const statisticFields = recordWith({ id: text }, { periods: list(text), group: text });
const statistic: Shape<StatisticDemand> = (value, desk) => {
  const found = statisticFields(value, desk);
  if (found === undefined) return undefined;
  return { id: found.id, periods: found.periods ?? [], group: found.group ?? '', at: value.at };
};

const thingFields = recordWith({ id: text }, { section: text });
/** An id alone, or with the section that it belongs to. */
const thing: Shape<ThingDemand> = (value, desk) => {
  if (value.type !== 'map') return located(text)(value, desk);
  const found = thingFields(value, desk);
  if (found === undefined) return undefined;
  const { id, section: home } = found;
  return { value: id, at: value.at, ...(home !== undefined && { section: home }) };
};

const fields = recordWith(
  { kind: text },
  {
    strict: flag,
    keys: list(text),
    'required-keys': list(located(text)),
    sections: list(section),
    figures: list(thing),
    tables: list(thing),
    statistics: list(statistic),
    ranks: list(list(text)),
  },
);

/** `contract.yaml`; the family's name is its folder's. */
export function contractShape(family: string): Shape<Contract> {
  return (value, desk) => {
    const found = fields(value, desk);
    if (found === undefined) return undefined;
    return {
      family,
      kind: found.kind,
      strict: found.strict ?? true,
      keys: found.keys ?? [],
      requiredKeys: found['required-keys'] ?? [],
      sections: found.sections ?? [],
      figures: found.figures ?? [],
      tables: found.tables ?? [],
      statistics: found.statistics ?? [],
      ranks: found.ranks ?? [],
      at: value.at,
    };
  };
}
