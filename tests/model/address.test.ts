import { expect, test } from 'vitest';
import { isSafeAddress } from '../../src/model/address.ts';

test.each([
  'https://example.org/a?b#c',
  'HTTP://example.org',
  'mailto:a@example.org',
  'tel:+99237',
  '#anchor',
  'docs/guide.md',
  '../up.md',
  '/root.md',
  'a/b:c',
  '',
])('a link may lead to “%s”', (href) => {
  expect(isSafeAddress(href)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'vbscript:x',
  'ms-word:ofe|u|x',
  '//host/share',
  '\\\\host\\share',
  '/\\host',
  ':x',
])('a link may not lead to “%s”', (href) => {
  expect(isSafeAddress(href)).toBe(false);
});
