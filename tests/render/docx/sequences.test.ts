import { expect, it } from 'vitest';
import { Sequences } from '../../../src/render/docx/sequences.ts';
import { found } from './open-docx.ts';

const pieces = (xml: string) => found(xml, /<w:instrText[^>]*>([^<]*)/g);
const instruction = (xml: string) => pieces(xml).join('');

it('lets Word count what it would count alike', () => {
  const sequences = new Sequences();
  expect(['1', '2'].map((number) => instruction(sequences.numbered('Figure', number)))).toEqual([
    ' SEQ Figure \\* ARABIC ',
    ' SEQ Figure \\* ARABIC ',
  ]);
});

it('sets the number where Word would count another', () => {
  const sequences = new Sequences();
  sequences.numbered('Table', '1');
  expect(instruction(sequences.numbered('Table', '4'))).toBe(' SEQ Table \\* ARABIC \\r 4 ');
  expect(instruction(sequences.numbered('Table', '5'))).toBe(' SEQ Table \\* ARABIC ');
});

it('counts figures and tables apart', () => {
  const sequences = new Sequences();
  sequences.numbered('Figure', '1');
  expect(instruction(sequences.numbered('Table', '1'))).toBe(' SEQ Table \\* ARABIC ');
});

it('leaves alone what is no number', () => {
  expect(instruction(new Sequences().numbered('Table', 'A.1'))).toBe('');
});

it('names tables in a piece of its own, by which pandoc leaves their captions where they stand', () => {
  const xml = new Sequences().numbered('Table', '1');
  expect(pieces(xml)).toEqual([' SEQ ', 'Table \\* ARABIC ']);
});
