import { describe, expect, it } from 'vitest';
import { readingText } from '../../../src/model/reading-text.ts';
import { plainPack } from '../../support/plain-pack.ts';

// The first unit and the first block are the title, which is the file's name.
const units = (text: string) =>
  readingText(plainPack(text, 'wiki'))
    .units.slice(1)
    .map((unit) => unit.text);
const types = (text: string) =>
  plainPack(text, 'wiki')
    .body.slice(1)
    .map(({ type }) => type);

describe('a template in wiki text', () => {
  it('is a paragraph of its own if it has its lines to itself', () => {
    expect(units('{{Infobox\n|name = Veldania\n}}\nVeldania is a country.\n')).toEqual([
      '{{Infobox |name = Veldania }}',
      'Veldania is a country.',
    ]);
    expect(units('Text.\n{{Main|Politics}}\nMore text.\n')).toEqual([
      'Text.',
      '{{Main|Politics}}',
      'More text.',
    ]);
  });

  it('stays in its sentence if it begins or ends it', () => {
    expect(units('{{lang|fr|Mot}} means word.\n')).toEqual(['{{lang|fr|Mot}} means word.']);
    expect(units('A word is {{lang|fr|mot}}\n')).toEqual(['A word is {{lang|fr|mot}}']);
  });

  it('goes if it only lists the notes, whatever the language', () => {
    for (const name of ['reflist|30em', 'примечания', 'Примечания|2', 'эзоҳ'])
      expect(units(`Text.\n\n{{${name}}}\n`)).toEqual(['Text.']);
  });
});

describe('a term in wiki text', () => {
  it('stands above its meaning, on one line or on two', () => {
    const expected = ['Duke', 'the ruler: one for life'];

    expect(units('; Duke : the ruler: one for life\n')).toEqual(expected);
    expect(units('; Duke\n: the ruler: one for life\n')).toEqual(expected);
    expect(types('; Duke : the ruler\n')).toEqual(['paragraph', 'quote']);
  });

  it('keeps a colon that stands in a link or behind a word', () => {
    expect(units('; Duke: [[Ruler|the : ruler]]\n')).toEqual(['Duke: the : ruler']);
  });
});
