import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openHouse } from '../../../../src/render/docx/house/open-house.ts';
import { readPictureBytes } from '../../../../src/source/pictures/read-picture-bytes.ts';
import {
  choiceOf,
  faultOf,
  houseBytes,
  houseOf,
  rels,
  zipped,
} from '../../../support/house-file.ts';
import { part, STYLES, style } from '../../../support/house-parts.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

describe('a file that is no Word document', () => {
  it.each([
    ['nothing', new Uint8Array(), 'is no Word file'],
    ['a text', strToU8('Dear house,'), 'is no Word file'],
    ['a page', strToU8('<html><body>x</body></html>'), 'is no Word file'],
    ['a file of old Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'Word 97'],
    ['an archive of something else', zipped({ 'a.txt': 'x' }), 'is no Word file'],
    ['half a file', houseBytes().subarray(0, 3000), 'cut off or damaged'],
    ['a spreadsheet', houseBytes({ mainType: 'application/x-sheet' }), 'is no Word file'],
  ])('that is %s is refused', (_, bytes, message) => {
    expect(faultOf(bytes)).toMatch(/^house\/file/);
    expect(faultOf(bytes)).toContain(message);
  });

  it('that is encrypted is refused, with the remedy', () => {
    const stream = Buffer.from('EncryptedPackage', 'utf16le');
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(512), ...stream]);
    expect(faultOf(bytes)).toContain('is encrypted');
  });

  it('that may run macros is refused, by its type and by its parts', () => {
    const type = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    expect(faultOf(houseBytes({ mainType: type }))).toContain('holds macros');
    const files = { 'word/vbaProject.bin': new Uint8Array([1]) };
    expect(faultOf(houseBytes({ files }))).toContain('holds macros');
  });

  it('of a template’s type serves as well', () => {
    const bytes = houseBytes({ mainType: `${WORD}.template.main+xml` });
    expect(faultOf(bytes)).toBe('none');
  });

  it('in the strict variant is refused', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument';
    const files = { '_rels/.rels': rels([['rId1', strict, 'word/document.xml']]) };
    expect(faultOf(houseBytes({ files }))).toContain('Strict Open XML');
  });
});

describe('an archive that was made to harm', () => {
  it.each(['../evil.xml', '/etc/passwd', 'C:/x.xml', 'word/..\\..\\x.xml'])(
    'with a part named %s is refused',
    (name) => {
      expect(faultOf(houseBytes({ files: { [name]: 'x' } }))).toContain('leads out of the file');
    },
  );

  it('with two parts of one name is refused', () => {
    const files = { 'word/Styles.xml': part('styles', '') };
    expect(faultOf(houseBytes({ files }))).toContain('twice');
  });

  it('that unpacks to more than a template has is refused before it is unpacked', () => {
    const files = { 'word/media/a.png': new Uint8Array(70 * 2 ** 20) };
    expect(faultOf(houseBytes({ files }))).toContain('more than 64 MB');
  });

  it('that lies about a size is refused', () => {
    const bytes = houseBytes({ files: { 'word/media/a.png': new Uint8Array(5000) } });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      const isEntry = view.getUint32(at, true) === 0x02014b50;
      if (isEntry && view.getUint32(at + 24, true) === 5000) view.setUint32(at + 24, 50, true);
    }
    expect(faultOf(bytes)).toContain('damaged part “word/media/a.png”');
  });

  it('with a document type is refused, whatever it declares', () => {
    const doctype = '<!DOCTYPE w:styles [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    const styles = part('styles', '').replace('<w:styles', `${doctype}<w:styles`);
    expect(faultOf(houseBytes({ files: { 'word/styles.xml': styles } }))).toBe(
      'house/xml | “house.docx” has a part “word/styles.xml” that declares a document type, which no part of a Word file may. | It stands in word/styles.xml.',
    );
  });

  it('with more elements than any template has is refused, before they fill the memory', () => {
    const styles = part('styles', '<w:x/>'.repeat(600_000));
    expect(faultOf(houseBytes({ files: { 'word/styles.xml': styles } }))).toContain(
      'goes beyond 500000 elements',
    );
  });

  it('with elements nested without end is refused', () => {
    const styles = part('styles', `${'<w:x>'.repeat(5000)}${'</w:x>'.repeat(5000)}`);
    expect(faultOf(houseBytes({ files: { 'word/styles.xml': styles } }))).toContain(
      'nested deeper than 200',
    );
  });
});

describe('a part that is not what the format allows', () => {
  it('is refused with the style', () => {
    const styles = STYLES + style('Lead', 'Lead', '<w:rPr><w:bold/></w:rPr>');
    expect(faultOf(houseBytes({ styles }))).toBe(
      'house/xml | “house.docx” holds “w:bold” in “w:rPr”, where Word’s format has none. | It stands in word/styles.xml: the style “Lead”.',
    );
  });

  it('is refused where it is not well-formed', () => {
    const files = { 'word/styles.xml': '<w:styles' };
    expect(faultOf(houseBytes({ files }))).toContain('is not well-formed');
  });

  it('may be missing: what it would say is not said', () => {
    for (const name of ['styles', 'numbering', 'settings', 'fontTable', 'theme/theme1']) {
      const files = { [`word/${name}.xml`]: undefined };
      expect([name, faultOf(houseBytes({ files }))]).toEqual([name, 'none']);
    }
  });

  it('may use other prefixes than Word does', () => {
    const styles = part('styles', STYLES).replace('xmlns:w=', 'xmlns:x=').replaceAll(/\bw:/g, 'x:');
    const house = houseOf(houseBytes({ files: { 'word/styles.xml': styles } }), choiceOf('styles'));
    expect(house.styles.byId.get('berschrift1')?.name).toBe('heading 1');
  });
});

describe.each(['styles', 'base'] as const)('a file for “%s” with flipped bytes', (takes) => {
  it('opens or is refused, and never breaks the build', () => {
    const bytes = houseBytes();
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        const broken = bytes.slice();
        for (const [at, value] of changes) broken[at] = (broken[at] ?? 0) ^ value;
        const { diagnostics } = openHouse(
          { file: 'house.docx', bytes: broken },
          choiceOf(takes),
          readPictureBytes,
        );
        for (const { code, fault } of diagnostics) {
          expect(code).toMatch(/^house\/(file|xml|content)$/);
          expect(fault).toBe('setup');
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('opens or is refused when its XML is cut and mixed', () => {
    const pieces = part('styles', STYLES).split(/(?=<)/);
    const cuts = fc.array(fc.tuple(fc.nat(pieces.length - 1), fc.nat(pieces.length - 1)), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(cuts, (swaps) => {
        const mixed = [...pieces];
        for (const [a, b] of swaps) [mixed[a], mixed[b]] = [mixed[b] ?? '', mixed[a] ?? ''];
        const bytes = houseBytes({ files: { 'word/styles.xml': mixed.join('') } });
        const { diagnostics } = openHouse(
          { file: 'house.docx', bytes },
          choiceOf(takes),
          readPictureBytes,
        );
        for (const { code } of diagnostics) expect(code).toMatch(/^house\/(xml|content)$/);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
