import { compose } from '../../src/compose/compose.ts';
import type { Outcome } from '../../src/diagnostics/diagnostic.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Family, Source } from '../../src/model/source.ts';
import { parseBrief } from '../../src/parse/parse-brief.ts';
import { parseTemplate } from '../../src/parse/parse-template.ts';
import { readFrontMatter } from '../../src/source/front-matter/read-front-matter.ts';
import { readFamily } from '../../src/source/read-family.ts';

const plain = await plainFamily();

/** The pack that the family `plain` makes of a text that nobody prepared. */
export function plainPack(text: string, syntax: Source['syntax'] = 'markdown'): Pack {
  const file = syntax === 'wiki' ? 'text.wiki' : 'text.md';
  const { front, bodyStart } = readFrontMatter({ file, text });
  const { value: brief } = parseBrief(
    {
      name: 'text',
      syntax,
      text: { file, text },
      bodyStart,
      front,
      lang: 'en',
      statistics: [],
      sources: [],
    },
    { strict: false },
  );
  const [templateSource] = plain.templates;
  const theme = plain.themes.get('theme.yaml');
  if (templateSource === undefined || theme === undefined) throw new Error('plain is not whole.');
  const { value: template } = parseTemplate(templateSource);
  const { contract } = plain;
  return compose({ brief, template, contract, theme, pictures: new Map() }).value;
}

async function plainFamily(): Promise<Family> {
  const read: Outcome<Family | undefined> = await readFamily('plain', {
    homes: ['templates'],
    root: process.cwd(),
  });
  if (read.value === undefined) throw new Error('The family plain is not there.');
  return read.value;
}
