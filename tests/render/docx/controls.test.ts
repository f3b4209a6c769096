import { describe, expect, it } from 'vitest';
import type { Entry, PackBlock } from '../../../src/model/pack-block.ts';
import type { PackInline } from '../../../src/model/pack-inline.ts';
import { line, nowhere, packOf, wrapped } from '../../support/pack-nodes.ts';
import { found, partOf, partsOf } from './open-docx.ts';

const TITLE = 'Human trafficking in Tajikistan';
const entries: Entry[] = [
  { label: 'Periods', value: line('2006') },
  { label: 'Date', value: line('24 November 2026'), field: 'date' },
  { label: 'Contact', value: line('The ', wrapped('strong', 'office')), field: 'contact' },
];

function front(type: 'cover' | 'masthead', title: readonly PackInline[] = line(TITLE)): PackBlock {
  const shared = { kind: 'Brief', title: [...title], subtitle: [], entries, at: nowhere };
  return type === 'cover' ? { ...shared, type } : { ...shared, type, side: '' };
}

async function controlsOf(block: PackBlock): Promise<string[]> {
  const parts = await partsOf(packOf([block], { title: TITLE }));
  return found(partOf(parts, 'word/document.xml'), /<w:sdt>.*?<\/w:sdt>/g);
}

const say = (control: string) => found(control, /<w:t [^>]*>([^<]*)/g).join('');

describe.each(['cover', 'masthead'] as const)('on a %s', (type) => {
  it('title, date and contact are controls, with tags for programs and names for editors', async () => {
    const controls = await controlsOf(front(type));
    const all = controls.join('');
    expect(found(all, /<w:tag w:val="(\w+)"/g)).toEqual(['title', 'date', 'contact']);
    expect(found(all, /<w:alias w:val="(\w+)"/g)).toEqual(['Title', 'Date', 'Contact']);
    expect(found(all, /<w:id w:val="(\d+)"/g)).toEqual(['1', '2', '3']);
    expect(controls.map(say)).toEqual([TITLE, '24 November 2026', 'The office']);
  });
});

it('the title is the document’s property of that name, for whoever changes one of them', async () => {
  const [title] = await controlsOf(front('cover'));
  expect(title).toContain('w:xpath="/c:coreProperties[1]/d:title[1]"');
  expect(title).toContain('<w:text/>');
});

it('words of several looks are bound to nothing, which would take their looks away', async () => {
  const [title, , contact] = await controlsOf(
    front('cover', line('Human ', wrapped('emphasis', 'trafficking'), ' in Tajikistan')),
  );
  for (const control of [title, contact]) {
    expect(control).not.toContain('w:dataBinding');
    expect(control).not.toContain('<w:text/>');
  }
});

it('a title that says more than the property is bound to nothing', async () => {
  const [title] = await controlsOf(front('cover', line('Another')));
  expect(title).not.toContain('w:dataBinding');
});
