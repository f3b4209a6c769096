import { expect, test } from 'vitest';
import { holdTogether } from '../../../src/compose/text/hold-together.ts';

/** No-break spaces as `~`. */
const held = (text: string) => holdTogether(text).replaceAll('\u00A0', '~');

test.each([
  ['Article 130.1 and Art. 130.1', 'Article~130.1 and Art.~130.1'],
  ['Tier 2 Watch List', 'Tier~2 Watch List'],
  ['Figure 1, section 3, p. 4', 'Figure~1, section~3, p.~4'],
  ['§ 5, № 7, ст. 130', '§~5, №~7, ст.~130'],
  ['1 million, 5 %, 12 km', '1~million, 5~%, 12~km'],
  ['12 km², 5 °C, 3 m', '12~km², 5~°C, 3~m'],
  ['5 per cent of 300 USD', '5~per cent of 300~USD'],
  ['J. R. Smith', 'J.~R.~Smith'],
  ['1 млн', '1~млн'],
])('%s is held as %s', (text, wanted) => {
  expect(held(text)).toBe(wanted);
});

test.each([
  'In 2017 the placement',
  'It was article. 5 came',
  'Start 2',
  '12 kmx',
  'the end. The next',
  'steps 3',
  '5 metres',
])('“%s” may break anywhere', (text) => {
  expect(held(text)).toBe(text);
});
