import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { storable } from '../../../src/render/docx/characters.ts';
import { element, escaped } from '../../../src/render/docx/xml.ts';

/** Half pairs and non-characters too. */
const anyText = fc
  .array(fc.oneof(fc.integer({ max: 0x7f, min: 0 }), fc.integer({ min: 0, max: 0x10_ff_ff })))
  .map((points) => String.fromCodePoint(...points));

describe('element', () => {
  it('leaves out attributes that are undefined and closes itself when it is empty', () => {
    expect(element('w:p', { a: 1, b: undefined, c: 'x' })).toBe('<w:p a="1" c="x"/>');
    expect(element('w:p', {}, 'y')).toBe('<w:p>y</w:p>');
  });

  it('keeps any storable text, in content and in attributes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = storable(text);
        const read = parsed(element('a', { b: kept }, escaped(kept)));
        expect(read).toEqual({ attribute: kept, content: kept });
      }),
    );
  });
});

describe('storable', () => {
  it('keeps what XML 1.0 allows', () => {
    expect(storable('a\tb\nc\rd\u0085é\u{10FFFF}')).toBe('a\tb\nc\rd\u0085é\u{10FFFF}');
  });

  it('marks what it does not: control characters, non-characters, half pairs', () => {
    expect(storable('\u0000\u0008\u000B\u001F\uFFFE\uFFFF\uD83D \uDE00')).toBe(
      '\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD',
    );
  });
});

function parsed(xml: string): { attribute: string; content: string } {
  const parser = new SaxesParser();
  const read = { attribute: '', content: '' };
  parser.on('opentag', ({ attributes }) => {
    read.attribute = attributes['b'] ?? '';
  });
  parser.on('text', (text) => {
    read.content += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return read;
}
