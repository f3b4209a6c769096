import { expect, test } from 'vitest';
import { PictureNames } from '../../../src/source/pictures/picture-names.ts';
import { picturePath } from '../../../src/source/pictures/picture-path.ts';

test.each([
  ['map.png', 'map.png'],
  ['./pictures/map.png', './pictures/map.png'],
  ['a%20map.png', 'a map.png'],
  ['100%25.png', '100%.png'],
  ['100%.png', '100%.png'],
  ['map.png?raw=true', 'map.png'],
  ['map.png#part', 'map.png'],
  ['%252e%252e/map.png', '%2e%2e/map.png'],
  ['карта.png', 'карта.png'],
])('%s is the path %s', (source, path) => {
  expect(picturePath(source)).toEqual({ path });
});

test.each([
  ['https://example.org/map.png', 'https'],
  ['HTTP://example.org/map.png', 'http'],
  ['//example.org/map.png', 'https'],
  ['data:image/png;base64,AAAA', 'data'],
  ['blob:abc', 'blob'],
])('%s is an address', (source, remote) => {
  expect(picturePath(source)).toEqual({ remote });
});

test.each([
  '/etc/passwd.png',
  '%2Fetc/passwd.png',
  'C:\\map.png',
  'c:/map.png',
  'pictures\\map.png',
  '\\\\host\\share\\map.png',
  'file:///etc/map.png',
  'FILE:map.png',
  'a%00b.png',
])('%s can lie in no folder of a brief', (source) => {
  expect(picturePath(source)).toEqual({ outside: true });
});

test('copies have names that are safe, and each its own whatever its case', () => {
  const names = new PictureNames();
  expect(names.next('pictures/My map (final).PNG', 'png')).toBe('My-map-final.png');
  expect(names.next('other/my map final.png', 'png')).toBe('my-map-final-2.png');
  expect(names.next('my-map-final.jpeg', 'jpeg')).toBe('my-map-final.jpg');
  expect(names.next('карта.png', 'png')).toBe('карта.png');
  expect(names.next('../..', 'png')).toBe('picture.png');
  expect(names.next('a/.png', 'png')).toBe('picture-2.png');
  expect(names.next(`${'x'.repeat(300)}.png`, 'png')).toHaveLength(84);
});
