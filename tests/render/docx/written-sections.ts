import type { Pack } from '../../../src/model/pack.ts';
import type { PackBlock } from '../../../src/model/pack-block.ts';
import { line, nowhere } from '../../support/pack-nodes.ts';
import { institutionalTheme } from '../../support/theme.ts';
import { found, partOf, partsOf } from './open-docx.ts';

export const cover: PackBlock = {
  type: 'cover',
  kind: 'Country brief',
  title: line('The title'),
  subtitle: [],
  entries: [{ label: 'Date', value: line('2026') }],
  at: nowhere,
};
export const masthead: PackBlock = { ...cover, type: 'masthead', side: '' };
export const institutional = { theme: institutionalTheme() };

/** The document, its sections, and what runs on its pages. */
export async function written(pack: Pack) {
  const parts = await partsOf(pack);
  const document = partOf(parts, 'word/document.xml');
  const files = [...parts].filter(
    ([name]) => /(header|footer)\d/.test(name) && name.endsWith('.xml'),
  );
  return {
    document,
    running: new Map(files),
    sections: found(document, /<w:sectPr>.*?<\/w:sectPr>/g),
  };
}
