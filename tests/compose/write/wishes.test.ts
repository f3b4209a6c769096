import { describe, expect, it } from 'vitest';
import { packOf } from '../../support/pack-of.ts';
import { tinyPicture } from '../../support/picture.ts';

describe('What an author wishes of the page', () => {
  it('is told of a table.', () => {
    const { body } = packOf({ text: '| a |\n|---|\n\n{orientation=landscape}\n\n| b |\n|---|\n' });
    const tables = body.filter((block) => block.type === 'table');
    expect(tables.map(({ orientation }) => orientation)).toEqual(['landscape', undefined]);
  });

  it('is told of a figure.', () => {
    const text = '![a](map.png "b"){place=top}\n\n::figure[c]{src=map.png alt=d}\n';
    const { body } = packOf({ text, pictures: [{ ...tinyPicture, source: 'map.png' }] });
    const figures = body.filter((block) => block.type === 'figure');
    expect(figures.map(({ place }) => place)).toEqual(['top', undefined]);
  });
});
