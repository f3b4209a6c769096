import { expect, it } from 'vitest';
import { safeAddress } from '../../../src/render/docx/address.ts';

it('lets through what leads to the web, to mail and to a telephone', () => {
  expect(safeAddress('https://example.org/a?b=1&c=2#d')).toBe('https://example.org/a?b=1&c=2#d');
  expect(safeAddress('http://example.org')).toBe('http://example.org/');
  expect(safeAddress('mailto:a@example.org?subject=x')).toBe('mailto:a@example.org?subject=x');
  expect(safeAddress('tel:+992-37-123')).toBe('tel:+992-37-123');
});

it('stops what could run, read or give away something', () => {
  const bad = [
    'javascript:alert(1)',
    'file:///etc/passwd',
    '\\\\host\\share',
    'data:text/html,x',
    '//x',
    'a.md',
    '',
    'vbscript:x',
    'ms-word:x',
  ];
  expect(bad.map(safeAddress)).toEqual(bad.map(() => undefined));
});

it('writes characters that a relation does not take as bytes', () => {
  expect(safeAddress('https://example.org/a b[1]?q={2}|3#^`')).toBe(
    'https://example.org/a%20b%5B1%5D?q=%7B2%7D%7C3#%5E%60',
  );
  expect(safeAddress('https://example.org/%zz%20%2')).toBe('https://example.org/%25zz%20%252');
  expect(safeAddress('mailto:a@example.org?body=100%')).toBe('mailto:a@example.org?body=100%25');
  expect(safeAddress('https://foo.`bar/')).toBe('https://foo.%60bar/');
  expect(safeAddress('https://a:b@example.org/[1]')).toBe('https://a:b@example.org/%5B1%5D');
  expect(safeAddress('https://[::1]/x[1]')).toBe('https://[::1]/x%5B1%5D');
  expect(safeAddress('https://ex\u0430mple.org/ф')).toBe('https://xn--exmple-4nf.org/%D1%84');
});
