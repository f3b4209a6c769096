import type { Inline } from '../../model/inline.ts';
import { readDirectiveAttributes, refuseAudience } from '../attributes.ts';
import type { Reading } from '../reading.ts';
import type { DirectiveText } from './nodes.ts';
import { placeOf, startOf } from './tree-places.ts';

const SHAPE = /^:(?<name>[a-z]+)\[(?<id>[^\]]*)\](?<braces>\{.*\})?$/;
const KEYS = { stat: ['period', 'audience'], ref: ['audience'] };

/** Reads `:stat[id]{period=…}` and `:ref[id]`. */
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
  if (!isStatistic) return [{ type: 'reference', id: id.trim(), at }];
  const period = values.get('period');
  return [
    {
      type: 'statisticCall',
      id: id.trim(),
      ...(period === undefined ? {} : { period: period.value }),
      at,
    },
  ];
}
