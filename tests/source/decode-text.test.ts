import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/source/files/decode-text.ts';

const decode = (...bytes: number[]) => decodeText(Uint8Array.from(bytes), 'brief.md');

test('one byte order mark is dropped, and only one', () => {
  expect(decode(0xef, 0xbb, 0xbf, 0x61).value.text).toBe('a');
  expect(decode(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61).value.text).toBe('\uFEFFa');
});

test('line ends stay as they are written', () => {
  const { value } = decodeText(Buffer.from('a\r\nb\rc\n'), 'brief.md');
  expect(value).toEqual({ file: 'brief.md', text: 'a\r\nb\rc\n' });
});

test('a byte of another encoding is an error at its line, column and offset', () => {
  const bytes = Buffer.concat([Buffer.from('é\nab'), Uint8Array.of(0xe9), Buffer.from(' c')]);
  expect(decodeText(bytes, 'brief.md').diagnostics).toEqual([
    {
      code: 'text/not-utf8',
      severity: 'error',
      message:
        '“brief.md” is not UTF-8: the byte 0xE9 at offset 5 (line 2, column 3) belongs to no character.',
      help: 'Save the file as UTF-8; it may be in an older encoding such as Windows-1252 or Windows-1251.',
      at: { file: 'brief.md', start: 4, end: 5 },
    },
  ]);
});

test('the offset counts a byte order mark, the column does not', () => {
  const { diagnostics } = decode(0xef, 0xbb, 0xbf, 0x61, 0xff);
  expect(diagnostics[0]?.message).toContain('offset 4 (line 1, column 2)');
  expect(diagnostics[0]?.at).toEqual({ file: 'brief.md', start: 1, end: 2 });
});

test('a character that the end cuts is an error', () => {
  expect(decode(0x61, 0xe2, 0x82).diagnostics[0]?.message).toContain('0xE2 at offset 1');
});

test.each([
  ['with a mark', [0xff, 0xfe, 0x61, 0x00]],
  ['with a mark, big end first', [0xfe, 0xff, 0x00, 0xe9]],
])('UTF-16 %s is recognised', (_, bytes) => {
  expect(decode(...bytes).diagnostics[0]?.help).toBe(
    'Save the file as UTF-8; it looks like UTF-16.',
  );
});

test('every text survives, and every broken one is reported where it breaks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bytes = Buffer.from(text);
      const whole = text.startsWith('\uFEFF') ? text.slice(1) : text;
      expect(decodeText(bytes, 'a').value.text).toBe(whole);
      const { diagnostics, value } = decodeText(Buffer.concat([bytes, Uint8Array.of(0xff)]), 'a');
      expect(diagnostics[0]?.at.start).toBe(whole.length);
      expect(value.text.slice(0, whole.length)).toBe(whole);
    }),
    { numRuns: 50 },
  );
});
