import { describe, expect, it } from 'vitest';
import { readingText } from '../../src/model/reading-text.ts';
import { plainPack } from '../support/plain-pack.ts';

const units = (text: string) => readingText(plainPack(text)).units.map((unit) => unit.text);

describe('the title', () => {
  it('stands once, though the first heading repeats what the front matter says', () => {
    const text =
      '---\ntitle: Porting to new systems\n---\n\n# Porting to  *new* systems\n\nText.\n';

    expect(units(text)).toEqual(['Porting to new systems', 'Text.']);
  });

  it('leaves a first heading alone that says something else, or stands lower', () => {
    expect(units('---\ntitle: One\n---\n\n# Two\n\nText.\n')).toEqual(['One', 'Two', 'Text.']);
    expect(units('---\ntitle: One\n---\n\n## One\n\nText.\n')).toEqual(['One', 'One', 'Text.']);
    expect(units('---\ntitle: One\n---\n\n# Two\n\n# One\n')).toEqual(['One', 'Two', 'One']);
  });

  it('is the first heading, or the file’s name where that is none of level 1', () => {
    expect(units('Text.\n\n# One\n\n# Two\n')).toEqual(['One', 'Text.', 'Two']);
    expect(units('## One\n\n# Two\n')).toEqual(['text', 'One', 'Two']);
    expect(units('# \n\nText.\n')).toEqual(['text', 'Text.']);
  });
});
