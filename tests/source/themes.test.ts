import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { type Colour, FONT_FAMILIES, type Theme } from '../../src/model/theme.ts';
import { readThemes } from '../../src/source/family/read-themes.ts';

const shipped = [
  'country-brief/theme.yaml',
  'country-brief/institutional.yaml',
  'country-brief/institutional-sheet.yaml',
  'plain/theme.yaml',
];

function open(path: string): Theme {
  const [folder = '', name = ''] = path.split('/');
  const names = shipped.filter((each) => each.startsWith(`${folder}/`));
  const texts = new Map(
    names.map((each) => {
      const file = `templates/${each}`;
      return [each.slice(folder.length + 1), { file, text: readFileSync(file, 'utf8') }];
    }),
  );
  const { value, diagnostics } = readThemes(texts);
  expect(diagnostics).toEqual([]);
  const theme = value.get(name);
  if (theme === undefined) throw new Error(`${path} was not read`);
  return theme;
}

/** WCAG 2.1, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const onWhite: readonly Colour[] = ['ink', 'grey', 'accent', 'quote', 'link'];
const onTint: readonly Colour[] = ['ink', 'grey', 'accent', 'quote', 'link'];
const onField: readonly Colour[] = ['onField', 'fieldValue'];

test.each(shipped)('%s gives each style a colour that can be read on its ground', (path) => {
  const { colours, styles } = open(path);
  for (const colour of onWhite)
    expect(contrast(colours[colour], '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  for (const colour of onTint)
    expect(contrast(colours[colour], colours.tint)).toBeGreaterThanOrEqual(4.5);
  for (const colour of onField)
    expect(contrast(colours[colour], colours.field)).toBeGreaterThanOrEqual(4.5);
  for (const [name, { colour }] of Object.entries(styles)) {
    expect(name.startsWith('masthead') ? onField : onWhite).toContain(colour);
  }
});

test.each(shipped)('%s gives marks a contrast of 3 to 1 to their ground', (path) => {
  const { colours } = open(path);
  expect(contrast(colours.second, '#FFFFFF')).toBeGreaterThanOrEqual(3);
  expect(contrast(colours.second, colours.tint)).toBeGreaterThanOrEqual(3);
  expect(contrast(colours.fieldRule, colours.field)).toBeGreaterThanOrEqual(3);
  expect(contrast(colours.second, colours.accent)).toBeGreaterThan(1.5);
});

test.each(shipped)('%s keeps its text inside A4 and Letter, one-sided and two-sided', (path) => {
  const { page, parts } = open(path);
  const text = (page.text === 'axis' ? page.axis : 0) + page.measure;
  for (const width of [595.28, 612]) {
    expect(page.left + text).toBeLessThanOrEqual(width - page.right);
    expect(page.left + page.caption).toBeLessThanOrEqual(width - page.right + 0.1);
  }
  expect(page.inner + page.outer).toBeCloseTo(page.left + page.right, 1);
  expect(page.end.A4).toBeLessThan(parts.running.folioTop.A4);
  expect(page.end.Letter).toBeLessThan(parts.running.folioTop.Letter);
  expect(parts.running.folioTop.A4).toBeLessThan(841.89 - 12);
  expect(parts.running.folioTop.Letter).toBeLessThan(792 - 12);
});

test('the quiet theme sets its body in Source Serif 4, 10.25 on 14.5 points', () => {
  const { faces, styles, page } = open('country-brief/theme.yaml');
  expect(faces[styles.body.face]).toBe('Source Serif 4');
  expect([styles.body.size, styles.body.leading]).toEqual([10.25, 14.5]);
  expect([page.axis, page.measure]).toEqual([104, 332.5]);
});

test('the sheet takes over the institutional theme and changes a few measures', () => {
  const whole = open('country-brief/institutional.yaml');
  const sheet = open('country-brief/institutional-sheet.yaml');
  expect(whole.parts.masthead.height).toBe(256);
  expect(sheet.parts.masthead).toEqual({
    ...whole.parts.masthead,
    height: 168,
    titleTop: 57,
    ruleTop: 110,
  });
  expect(sheet.styles.mastheadTitle.size).toBe(31);
  expect(sheet.styles.mastheadTitle.weight).toBe(700);
  expect(sheet.styles.body).toEqual(whole.styles.body);
});

test.each(FONT_FAMILIES)('%s, which a theme may name, is there in all weights', (family) => {
  const fonts = openFonts();
  for (const weight of [400, 600, 700] as const) {
    for (const italic of [false, true]) {
      const [run] = fonts.shape('a', { family, weight, italic, features: [] });
      expect(run?.face.startsWith('Source')).toBe(true);
    }
  }
});
