import { expect, test } from 'vitest';
import { linesOf } from '../../support/lines-of.ts';
import { HEADER, packOf } from '../../support/pack-of.ts';

const statistics = `${HEADER}cases,2007,number,Cases,5,cases,,report,,,,\n`;
const contract = 'kind: Report\nfigures: [nested]\n';
const chart = '::chart[Chart.]{#nested kind=bars statistics=cases alt="Bars"}';
const template = '::masthead\n\n::figure{id=nested}\n\n::rest\n\n::statistics-table\n\n::sources';

/** What is read between the figure's caption and the registry. */
function restOf(text: string): string[] {
  const pack = packOf({ text: `---\ntitle: T\n---\n\n${text}`, statistics, contract, template });
  const lines = linesOf(pack);
  expect(lines.filter((line) => line === 'Figure 1 Chart.')).toHaveLength(1);
  return lines.slice(lines.indexOf('A'), lines.indexOf('Statistics'));
}

test('a figure that a slot shows leaves the box, the quote and the list that it stood in', () => {
  expect(restOf(`## A\n\n:::note-box[Box]\nBefore.\n\n${chart}\n\nAfter.\n:::`)).toEqual([
    'A',
    'Box',
    'Before.',
    'After.',
  ]);
  expect(restOf(`## A\n\n> Before.\n>\n> ${chart}`)).toEqual(['A', 'Before.']);
  expect(restOf(`## A\n\n- One.\n\n- Two.\n\n  ${chart}`)).toEqual(['A', 'One.', 'Two.']);
});

test('what stands around it stays as it was', () => {
  const around = '> Quote.\n\n- Item.\n\n```\ncode\n```\n\n---\n\n| a |\n| - |\n| b |';
  expect(restOf(`## A\n\n${around}\n\n${chart}`)).toEqual([
    'A',
    'Quote.',
    'Item.',
    'code',
    'a',
    'b',
  ]);
});
