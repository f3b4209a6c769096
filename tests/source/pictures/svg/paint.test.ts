import { expect, test } from 'vitest';
import { colourFrom } from '../../../../src/source/pictures/svg/colour.ts';
import { contentOf, saidOf, shapeOf } from './svg-of.ts';

test.each([
  ['red', '#FF0000', 1],
  ['RebeccaPurple', '#663399', 1],
  ['#abc', '#AABBCC', 1],
  ['#11223380', '#112233', 128 / 255],
  ['rgb(1, 2, 3)', '#010203', 1],
  ['rgb(100%,0%,50%)', '#FF0080', 1],
  ['rgba(0,0,255,.5)', '#0000FF', 0.5],
  ['rgb(0 128 0 / 25%)', '#008000', 0.25],
  ['rgb(300,-5,0)', '#FF0000', 1],
  ['hsl(120, 100%, 25%)', '#008000', 1],
  ['hsla(-120,100%,50%,1)', '#0000FF', 1],
  ['transparent', '#000000', 0],
])('the colour “%s” is %s', (written, colour, opacity) => {
  expect(colourFrom(written)).toEqual({ colour, opacity });
});

test.each([
  '',
  'reddish',
  '#12',
  '#12345g',
  'rgb(1,2)',
  'rgb(1,2,3,4,5)',
  'rgb(NaN,0,0)',
  'constructor',
  'var(--a)',
])('“%s” is no colour', (written) => {
  expect(colourFrom(written)).toBeUndefined();
});

const fillOf = (body: string) => shapeOf(body).fill?.paint;
const rect = (more: string) => `<rect width="5" height="5" ${more}/>`;
const solid = (colour: string) => ({ type: 'solid', colour });

test('the attribute “style” is stronger than a style sheet, which is stronger than attributes', () => {
  const sheet = '<style>rect{fill:#000001}</style>';
  expect(fillOf(sheet + rect('fill="red"'))).toEqual(solid('#000001'));
  expect(fillOf(sheet + rect('fill="red" style="fill:#000002"'))).toEqual(solid('#000002'));
  expect(
    fillOf(`<style>rect{fill:#000001!important}</style>${rect('style="fill:#000002"')}`),
  ).toEqual(solid('#000001'));
});

test('of rules the more particular one wins, then the later one', () => {
  const rules =
    '#a{fill:#000003} .b{fill:#000002} rect{fill:#000001} rect{fill:#000004} *{fill:#000005}';
  expect(fillOf(`<style>${rules}</style>${rect('')}`)).toEqual(solid('#000004'));
  expect(fillOf(`<style>${rules}</style>${rect('class="x b"')}`)).toEqual(solid('#000002'));
  expect(fillOf(`<style>${rules}</style>${rect('class="b" id="a"')}`)).toEqual(solid('#000003'));
});

test('rules may look at what is around an element', () => {
  const inside = (selector: string) =>
    fillOf(`<style>${selector}{fill:#000001}</style><g class="x"><g class="y">${rect('')}</g></g>`);
  for (const selector of [
    'g rect',
    '.x rect',
    '.y > rect',
    'g.x > g > rect',
    'svg .x rect',
    'a, .x rect',
  ]) {
    expect([selector, inside(selector)]).toEqual([selector, solid('#000001')]);
  }
  for (const selector of ['.x > rect', '.y .x rect', 'g.z rect', 'rect g', 'rect:hover']) {
    expect([selector, inside(selector)]).toEqual([selector, solid('#000000')]);
  }
});

test('rules for dark screens do not hold on paper, and those behind them do', () => {
  const sheet =
    '@media (prefers-color-scheme: dark) { rect { fill: white } } rect { fill: #000001 }';
  expect(fillOf(`<style>${sheet}</style>${rect('')}`)).toEqual(solid('#000001'));
});

test('colours are handed down, and the current one is that of the element that is painted', () => {
  expect(fillOf(`<g fill="currentColor" color="red"><g color="blue">${rect('')}</g></g>`)).toEqual(
    solid('#0000FF'),
  );
  expect(fillOf(`<g fill="red">${rect('fill="inherit"')}</g>`)).toEqual(solid('#FF0000'));
  expect(fillOf(`<g fill="red">${rect('fill="initial"')}</g>`)).toEqual(solid('#000000'));
});

const stops =
  '<stop offset="0" stop-color="red"/><stop offset="100%" style="stop-color:blue;stop-opacity:.5"/>';

test('a gradient is as large as what it paints, and goes where its transformation turns it', () => {
  const body = `<linearGradient id="g" gradientTransform="rotate(90)">${stops}</linearGradient><rect x="10" y="20" width="30" height="40" fill="url(#g)"/>`;
  expect(shapeOf(body).fill).toMatchObject({
    paint: {
      type: 'linear',
      from: { x: 0, y: 0 },
      to: { x: 1, y: 0 },
      stops: [
        { offset: 0, colour: '#FF0000', opacity: 1 },
        { offset: 1, colour: '#0000FF', opacity: 0.5 },
      ],
      matrix: [0, 40, -30, 0, 10, 20],
    },
  });
});

test('a gradient takes over what it does not say, from gradient to gradient', () => {
  const body =
    `<radialGradient id="c" href="#b" fx="3"/><linearGradient id="b" xlink:href="#a" gradientUnits="userSpaceOnUse"/>` +
    `<linearGradient id="a">${stops}</linearGradient><rect width="5" height="5" fill="url('#c')"/>`;
  expect(shapeOf(body).fill?.paint).toMatchObject({
    type: 'radial',
    centre: { x: 50, y: 50 },
    radius: 50,
    focus: { x: 3, y: 50 },
  });
});

test('a focus outside of its circle is moved to its edge', () => {
  const body = `<radialGradient id="c" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="10" fx="50" fy="0">${stops}</radialGradient><rect width="5" height="5" fill="url(#c)"/>`;
  expect(shapeOf(body).fill?.paint).toMatchObject({ focus: { x: 9.99, y: 0 } });
});

test('a gradient of one colour, or without a length, is a colour', () => {
  const one = '<linearGradient id="g"><stop stop-color="red" stop-opacity=".5"/></linearGradient>';
  expect(shapeOf(`${one}${rect('fill="url(#g)"')}`).fill).toMatchObject({
    paint: solid('#FF0000'),
    opacity: 0.5,
  });
  const short = `<linearGradient id="g" x2="0">${stops}</linearGradient>`;
  expect(fillOf(`${short}${rect('fill="url(#g)"')}`)).toEqual(solid('#0000FF'));
});

test('a gradient without colours paints nothing; one that is not there is said, unless there is another', () => {
  expect(contentOf(`<linearGradient id="g"/>${rect('fill="url(#g)"')}`)).toEqual([]);
  expect(saidOf(rect('fill="url(#g)"'))).toEqual([
    'broken: refers to “#g”, which it does not hold',
  ]);
  expect(fillOf(rect('fill="url(#g) lime"'))).toEqual(solid('#00FF00'));
});
