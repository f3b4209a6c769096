import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readThemes } from '../../src/source/family/read-themes.ts';
import { codes } from './temp-folder.ts';

const WHOLE = readFileSync('templates/plain/theme.yaml', 'utf8');
const file = (name: string, text: string) => [name, { file: name, text }] as const;
const read = (...files: (readonly [string, { file: string; text: string }])[]) =>
  readThemes(new Map(files));
const changed = (from: string, to: string) => {
  if (!WHOLE.includes(from)) throw new Error(`The theme does not say “${from}”.`);
  return read(file('theme.yaml', WHOLE.replace(from, to)));
};

test('lengths, colours and faces are read as they are written', () => {
  const theme = read(file('theme.yaml', WHOLE)).value.get('theme.yaml');
  expect(theme?.name).toBe('plain');
  expect(theme?.colours.link).toBe('#2B4A63');
  expect(theme?.page.end).toEqual({ A4: 772.5, Letter: 720 });
  expect(theme?.parts.list.marks).toEqual(['–', '·']);
  expect(theme?.parts.running.headTop).toBeUndefined();
});

test('a style takes over another one, however far, and what stands beside it wins', () => {
  const theme = read(file('theme.yaml', WHOLE)).value.get('theme.yaml');
  // heading6 is like heading5, that like heading4, that like body.
  expect(theme?.styles.heading6).toEqual({
    face: 'sans',
    weight: 400,
    italic: true,
    size: 11,
    leading: 15,
    tracking: 0,
    colour: 'grey',
    before: 15,
    after: 0,
    align: 'left',
    hyphenate: false,
    figures: 'lining',
    tabular: false,
    smallCaps: false,
    indent: 0,
  });
});

test('a theme takes over another file of the family, all the way down', () => {
  const sheet =
    'name: sheet\nlike: theme.yaml\nparts: { cover: { rule: 1 } }\nstyles: { lead: { size: 20 } }';
  const { value, diagnostics } = read(file('theme.yaml', WHOLE), file('sheet.yaml', sheet));
  expect(diagnostics).toEqual([]);
  const [whole, other] = [value.get('theme.yaml'), value.get('sheet.yaml')];
  expect(other?.parts.cover).toEqual({ ...whole?.parts.cover, rule: 1 });
  expect(other?.styles.lead).toEqual({ ...whole?.styles.lead, size: 20 });
  expect(other?.styles.body).toEqual(whole?.styles.body);
});

test('what takes over a style that was changed takes over the change', () => {
  const sheet = 'name: sheet\nlike: theme.yaml\nstyles: { body: { size: 20 } }';
  const { value } = read(file('theme.yaml', WHOLE), file('sheet.yaml', sheet));
  expect(value.get('sheet.yaml')?.styles.quote.size).toBe(20);
});

test.each([
  ['grid: 15', 'grids: 15', ['yaml/unknown-key']],
  ['grid: 15', '', ['yaml/missing-key']],
  ['serif: Source Serif 4', 'serif: Comic Sans', ['yaml/value']],
  ['top: 75', 'top: 900', ['theme/geometry']],
  ['measure: 332', 'measure: 500', ['theme/geometry']],
  ['left: 79.37', 'left: 500', ['theme/geometry']],
  ['inner: 68.03', 'inner: 98.03', ['theme/geometry']],
  ['folioTop: { A4: 795, Letter: 745 }', 'folioTop: { A4: 795, Letter: 800 }', ['theme/geometry']],
  ['grid: 15', 'grid: wide', ['yaml/value']],
  ['grid: 15', 'grid: 0', ['yaml/value']],
  ['grid: 15', 'grid: .nan', ['yaml/value']],
  ['grid: 15', 'grid: .inf', ['yaml/value']],
  ["tint: '#F3F2EE'", 'tint: beige', ['yaml/value']],
  ["tint: '#F3F2EE'", 'tint: #F3F2EE', ['yaml/value']],
  ['face: sans', 'face: san', ['yaml/value']],
  ['weight: 400', 'weight: 500', ['yaml/value']],
  ['folioNumber: { like: folio }', 'folioNumber: folio', ['yaml/value']],
  ['folioNumber: { like: folio }', 'folioNumber: { like: foli }', ['theme/like']],
  ['folioNumber: { like: folio }', 'folioNumber: { like: folioNumber }', ['theme/like']],
  ['folio: { like: body, size', 'folio: { like: runningHead, size', ['theme/like']],
  ['name: plain', 'name: plain\nlike: other.yaml', ['theme/like']],
  ['name: plain', 'name: plain\nlike: theme.yaml', ['theme/like']],
  ['name: plain', 'name: [', ['yaml/syntax']],
])('“%s” written as “%s” is a fault of the setup', (from, to, expected) => {
  const { value, diagnostics } = changed(from, to);
  expect(value.size).toBe(0);
  expect([...new Set(codes(diagnostics))]).toEqual(expected);
  expect(
    diagnostics.every(({ fault, severity }) => fault === 'setup' && severity === 'error'),
  ).toBe(true);
});

test('a mistyped key names the one that was meant, at its place, and is not missed besides', () => {
  // Nearly all styles are like this one: the fault is said once all the same.
  const { diagnostics } = changed('hyphenate: false', 'hypenate: false');
  const [unknown, ...others] = diagnostics;
  expect(others).toEqual([]);
  expect(unknown?.message).toBe('The key “hypenate” is not known here. Did you mean “hyphenate”?');
  const text = WHOLE.replace('hyphenate: false', 'hypenate: false');
  expect(text.slice(unknown?.at.start, unknown?.at.end)).toBe('hypenate');
});

test('a key that a style lacks is missed there, not in all that are like it', () => {
  const { diagnostics } = changed('    hyphenate: false\n', '');
  expect(diagnostics).toMatchObject([
    { code: 'yaml/missing-key', message: 'The key “hyphenate” is missing.' },
  ]);
});

test('a style that is not there is missed by its name', () => {
  const { diagnostics } = changed('  folioNumber: { like: folio }\n', '');
  expect(diagnostics).toMatchObject([
    { code: 'yaml/missing-key', message: 'The key “folioNumber” is missing.' },
  ]);
});

test('a fault in a theme that another one takes over is said once', () => {
  const whole = WHOLE.replace('grid: 15', 'grid: wide');
  const { diagnostics } = read(
    file('theme.yaml', whole),
    file('sheet.yaml', 'name: x\nlike: theme.yaml'),
  );
  expect(codes(diagnostics)).toEqual(['yaml/value']);
});

test('themes in a circle are refused', () => {
  const { diagnostics } = read(file('a.yaml', 'like: b.yaml'), file('b.yaml', 'like: a.yaml'));
  expect(new Set(codes(diagnostics))).toEqual(new Set(['theme/like']));
});
