import { expect, test } from 'vitest';
import { RowNotes } from '../../../src/compose/parts/row-notes.ts';

test('each note has a letter, rows with the same note share it, rows without have none', () => {
  const notes = new RowNotes();
  expect(['one', 'two', '', 'one'].map((text) => notes.markOf(text))).toEqual(['a', 'b', '', 'a']);
  expect(notes.all()).toEqual([
    { mark: 'a', text: 'one' },
    { mark: 'b', text: 'two' },
  ]);
});

test('behind z come aa and ab', () => {
  const notes = new RowNotes();
  const marks = Array.from({ length: 54 }, (_, index) => notes.markOf(`note ${index}`));
  expect(marks.slice(24, 29)).toEqual(['y', 'z', 'aa', 'ab', 'ac']);
  expect(marks.slice(51)).toEqual(['az', 'ba', 'bb']);
});
