import type { Rule } from '../../rule.ts';
import { walk } from '../../xml/element.ts';

/** As ST_SignedTwipsMeasure, ST_HpsMeasure, ST_MeasurementOrPercent and whole numbers may be written. */
const NUMBER = /^-?\d+$|^-?\d+(?:\.\d+)?(?:mm|cm|in|pt|pc|pi|%)$/;
const SIZE = /^\d+$/;

/** Attributes that are measures or numbers, by their elements. */
const NUMBERS: ReadonlyMap<string, readonly (readonly [string, RegExp])[]> = new Map([
  numbersOf('w:pgSz', 'w', 'h'),
  numbersOf('w:pgMar', 'top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'),
  numbersOf('w:spacing', 'before', 'after', 'line', 'val'),
  numbersOf('w:ind', 'left', 'start', 'right', 'end', 'hanging', 'firstLine'),
  numbersOf('w:tab', 'pos'),
  ...['gridCol', 'tcW', 'tblW', 'tblInd'].map((name) => numbersOf(`w:${name}`, 'w')),
  ...['sz', 'szCs', 'gridSpan', 'trHeight', 'ilvl', 'numId', 'start', 'outlineLvl'].map((name) =>
    numbersOf(`w:${name}`, 'val'),
  ),
  [
    'wp:extent',
    [
      ['cx', SIZE],
      ['cy', SIZE],
    ],
  ],
]);

function numbersOf(element: string, ...names: readonly string[]): [string, [string, RegExp][]] {
  return [element, names.map((name) => [`w:${name}`, NUMBER])];
}

export const numbers: Rule = {
  name: 'numbers',
  basis: 'ISO/IEC 29500-1, 20.4.2.7 and 22.9.2',
  claim: 'Measures and counts are numbers.',

  *violations({ roots }) {
    for (const element of roots.flatMap(walk)) {
      for (const [name, pattern] of NUMBERS.get(element.name) ?? []) {
        const value = element.attributes.get(name);
        if (value === undefined || pattern.test(value)) continue;
        yield { message: `“${value}” is no number for “${element.name}”.`, at: element };
      }
    }
  },
};
