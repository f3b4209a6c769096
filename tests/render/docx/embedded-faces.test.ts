import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import { readTables } from '../../../src/fonts/opentype/font-tables.ts';
import { readNames } from '../../../src/fonts/opentype/write-names.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { docxFaults } from '../../support/docx-faults.ts';
import { packOf, paragraph } from '../../support/pack-nodes.ts';
import { revealed } from '../../support/revealed.ts';
import { institutionalTheme, quietTheme } from '../../support/theme.ts';

const fonts = openFonts();

async function filesOf(changes: Partial<Pack> = {}) {
  const bytes = await renderDocx(packOf([paragraph('Words.')], changes), new Map(), fonts);
  return { bytes, files: unzipSync(bytes) };
}

/** Family, slot, key, and the name that the font file gives itself, for each face of a document. */
function facesOf(files: Readonly<Record<string, Uint8Array>>): string[] {
  const table = strFromU8(files['word/fontTable.xml'] ?? new Uint8Array());
  const relations = strFromU8(files['word/_rels/fontTable.xml.rels'] ?? new Uint8Array());
  return Array.from(table.matchAll(/<w:font w:name="([^"]*)">(.*?)<\/w:font>/g)).flatMap(
    ([, family = '', content = '']) =>
      Array.from(
        content.matchAll(/<w:embed(\w+) r:id="(\w+)" w:fontKey="([^"]*)"\/>/g),
        ([, slot = '', id = '', key = '']) => {
          const target = new RegExp(`Id="${id}"[^>]* Target="([^"]*)"`).exec(relations)?.[1];
          const font = revealed(files[`word/${target}`] ?? new Uint8Array(), key);
          const names = readNames(readTables(font).get('name'));
          return `${family} ${slot}: ${names.get(4)}`;
        },
      ),
  );
}

describe('A Word document', () => {
  it('brings the faces of its theme’s styles with it, by the names that the styles use', async () => {
    const { files } = await filesOf();
    expect(facesOf(files)).toEqual([
      'Source Serif 4 Regular: Source Serif 4 Regular',
      'Source Serif 4 Bold: Source Serif 4 Bold',
      'Source Serif 4 Italic: Source Serif 4 Italic',
      'Source Serif 4 BoldItalic: Source Serif 4 Bold Italic',
      'Source Sans 3 Regular: Source Sans 3 Regular',
      'Source Sans 3 Bold: Source Sans 3 Bold',
      'Source Sans 3 Italic: Source Sans 3 Italic',
      'Source Code Pro Regular: Source Code Pro Regular',
    ]);
    expect(strFromU8(files['word/settings.xml'] ?? new Uint8Array())).toContain(
      '<w:embedTrueTypeFonts/>',
    );
    expect(strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())).toContain(
      'Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"',
    );
  });

  it('leaves out a family that no style is set in', async () => {
    const { files } = await filesOf({ theme: institutionalTheme() });
    expect(facesOf(files).filter((face) => face.startsWith('Source Serif'))).toEqual([]);
    expect(facesOf(files)).toContain('Source Sans 3 BoldItalic: Source Sans 3 Bold Italic');
  });

  it.each([
    ['quiet', quietTheme()],
    ['institutional', institutionalTheme()],
  ])('stays below 1.5 MB with them: the %s theme', async (_, theme) => {
    const { bytes } = await filesOf({ theme });
    expect(bytes.length).toBeLessThan(1_500_000);
  });

  it('has none of them if its template says so, and names them all the same', async () => {
    const { files } = await filesOf({ docx: { embedFonts: false } });
    expect(facesOf(files)).toEqual([]);
    expect(Object.keys(files).filter((name) => name.includes('font'))).toEqual([
      'word/fontTable.xml',
    ]);
    const settings = strFromU8(files['word/settings.xml'] ?? new Uint8Array());
    expect(settings).not.toContain('embedTrueTypeFonts');
    const table = strFromU8(files['word/fontTable.xml'] ?? new Uint8Array());
    expect(table).toContain('<w:font w:name="Source Serif 4"><w:altName w:val="Georgia"/>');
    expect(table).toContain('<w:panose1 w:val="02040603050405020204"/>');
    expect(table).toContain('w:csb0="2000019F"');
  });

  it('has the same bytes with another process’s fonts', async () => {
    const pack = packOf([paragraph('Words.')]);
    const again = await renderDocx(pack, new Map(), openFonts());
    expect(Buffer.compare(await renderDocx(pack, new Map(), fonts), again)).toBe(0);
  });

  it('leads to each of its fonts', async () => {
    expect(docxFaults((await filesOf()).bytes)).toEqual([]);
  });
});
