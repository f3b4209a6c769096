import type { Inline } from '../../model/inline.ts';
import type { Located, Span } from '../../model/span.ts';
import { oneOf, readDirectiveAttributes, refuseAudience } from '../attributes.ts';
import type { Reading } from '../reading.ts';
import type { DirectiveText } from './nodes.ts';
import { placeOf, startOf } from './tree-places.ts';

const SHAPE = /^:(?<name>[a-z]+)\[(?<id>[^\]]*)\](?<braces>\{.*\})?$/;
const KEYS = { stat: ['period', 'audience'], ref: ['page', 'audience'] };
const CHOICES = ['yes', 'no'] as const;

/** Reads `:stat[id]{period=…}` and `:ref[id]{page=yes}`. */
export function readDirectiveText(node: DirectiveText, reading: Reading): Inline[] {
  const { name, id = '', braces = '' } = SHAPE.exec(node.value)?.groups ?? {};
  const isStatistic = name === 'stat';
  const end = startOf(node) + node.value.length;
  const stretch = braces === '' ? undefined : { start: end - braces.length, end };
  const known = isStatistic ? KEYS.stat : KEYS.ref;
  const values = readDirectiveAttributes(stretch, known, reading);
  const audience = values.get('audience');
  if (audience !== undefined) refuseAudience(audience, reading);
  const at = placeOf(node, reading);
  return [
    isStatistic
      ? statisticCall(id.trim(), values, at)
      : reference(id.trim(), values, { at, reading }),
  ];
}

type Values = ReadonlyMap<string, Located<string>>;

function statisticCall(id: string, values: Values, at: Span): Inline {
  const period = values.get('period');
  return {
    type: 'statisticCall',
    id,
    ...(period === undefined ? {} : { period: period.value }),
    at,
  };
}

function reference(
  id: string,
  values: Values,
  { at, reading }: { readonly at: Span; readonly reading: Reading },
): Inline {
  const page = oneOf(CHOICES, values.get('page'), reading);
  return { type: 'reference', id, ...(page === 'yes' && { page: true }), at };
}
