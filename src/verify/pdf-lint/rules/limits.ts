import { isTyped, type PdfObject } from '../../pdf/syntax/objects.ts';
import { partsOf } from '../dictionaries.ts';
import type { Rule } from '../rule.ts';

const MOST_OBJECTS = 8_388_607;
const LONGEST_STRING = 32_767;
const LONGEST_NAME = 127;
const LARGEST_INTEGER = 2_147_483_647;
const LARGEST_REAL = 3.403e38;

export const limits: Rule = {
  name: 'limits',
  basis: 'ISO 19005-2, 6.1.13',
  claim: 'Numbers, names and strings are no larger than any reader must take.',

  *violations({ file }) {
    const { ids } = file;
    if (ids.length > MOST_OBJECTS) yield { message: `The file has ${ids.length} objects.` };
    for (const id of ids) {
      for (const part of partsOf(file.resolve({ type: 'reference', id }))) {
        const fault = faultOf(part);
        if (fault !== undefined) yield { message: `Object ${id} has ${fault}.` };
      }
    }
  },
};

function faultOf(object: PdfObject): string | undefined {
  if (typeof object === 'number') return isTooLarge(object) ? `the number ${object}` : undefined;
  if (!isTyped(object)) return undefined;
  if (object.type === 'string' && object.bytes.length >= LONGEST_STRING) return 'a long string';
  if (object.type === 'name' && object.value.length > LONGEST_NAME) return 'a long name';
  if (!('entries' in object)) return undefined;
  const isLong = [...object.entries.keys()].some((key) => key.length > LONGEST_NAME);
  return isLong ? 'a long name' : undefined;
}

function isTooLarge(value: number): boolean {
  if (!Number.isInteger(value)) return Math.abs(value) > LARGEST_REAL;
  return value > LARGEST_INTEGER || value < -LARGEST_INTEGER - 1;
}
