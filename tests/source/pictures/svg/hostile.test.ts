import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSvg } from '../../../../src/source/pictures/svg/read-svg.ts';
import { contentOf, saidOf, svgOf } from './svg-of.ts';

const repeated = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

test('a document type without entities is passed over, and one with them is refused unread', () => {
  const type = (inside: string) =>
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"${inside}>${svgOf('')}`;
  expect(readSvg(type(''), 'a.svg').findings).toEqual([]);
  const bomb = `[<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]`;
  expect(readSvg(type(bomb), 'a.svg')).toMatchObject({
    findings: [{ kind: 'broken', why: 'declares entities, which are not read' }],
  });
});

test('uses of uses of uses come to an end', () => {
  const bomb = repeated(
    12,
    (index) => `<g id="g${index + 1}">${`<use href="#g${index}"/>`.repeat(10)}</g>`,
  );
  expect(saidOf(`<defs><rect id="g0"/>${bomb}</defs><use href="#g12"/>`)).toEqual([
    'too-large: draws more than 50000 elements',
  ]);
  const chain = repeated(5000, (index) => `<g id="g${index + 1}"><use href="#g${index}"/></g>`);
  expect(saidOf(`<defs><rect id="g0"/>${chain}</defs><use href="#g5000"/>`)).toEqual([
    'too-large: uses elements more than 100 deep in each other',
  ]);
});

test('elements in elements come to an end', () => {
  expect(saidOf('<g>'.repeat(100_000))).toEqual([
    'too-large: has elements more than 100 deep in each other',
  ]);
});

test('paths come to an end', () => {
  expect(saidOf(`<path d="M0 0${'L1 2'.repeat(600_000)}"/>`)).toEqual([
    'too-large: draws paths of more than 500000 steps',
  ]);
});

test('clips of clips, markers on markers and gradients of gradients come to an end', () => {
  const clips = repeated(
    3000,
    (index) =>
      `<clipPath id="c${index}" clip-path="url(#c${index + 1})"><rect width="9" height="9"/></clipPath>`,
  );
  expect(saidOf(`${clips}<rect width="5" height="5" clip-path="url(#c0)"/>`)).toEqual([
    'too-large: uses elements more than 100 deep in each other',
  ]);
  const marker = '<marker id="m"><path d="M0 0L1 1 2 2" marker-mid="url(#m)"/></marker>';
  expect(saidOf(`${marker}<path d="M0 0L1 1 2 2" marker-mid="url(#m)"/>`)).toEqual([
    'broken: has an element that uses itself: “#m”',
  ]);
  const gradients = '<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/>';
  expect(saidOf(`${gradients}<rect width="5" height="5" fill="url(#a)"/>`)).toEqual([
    'broken: has an element that uses itself: “#a”',
  ]);
  const many = repeated(4000, (index) => `<linearGradient id="g${index}" href="#g${index + 1}"/>`);
  expect(saidOf(`${many}<rect width="5" height="5" fill="url(#g0)"/>`)).toEqual([
    'too-large: uses elements more than 100 deep in each other',
  ]);
});

test('style sheets come to an end', () => {
  const [rules, elements] = ['* * *{fill:red}'.repeat(4000), '<g><g/></g>'.repeat(2000)];
  expect(saidOf(`<style>${rules}</style>${elements}`)).toEqual([
    'too-large: has too many rules of style for its elements',
  ]);
  expect(saidOf(`<style>${'a{}'.repeat(6000)}</style>`)).toEqual([
    'too-large: has more than 5000 rules of style',
  ]);
  expect(contentOf(`<g style="${'('.repeat(200_000)}"/>`)).toEqual([]);
});

test('dashes, and paint over paint, come to an end', () => {
  const steps = 'too-large: draws paths of more than 500000 steps';
  const dashed = 'stroke="red" stroke-dasharray=".00001"';
  expect(saidOf(`<path d="M0 0H1000" ${dashed}/>`)).toEqual([steps]);
  expect(saidOf(`<text font-size="40" ${dashed}>Dash</text>`)).toEqual([steps]);
  const painted = 'too-large: paints its area more than 5000 times over';
  expect(saidOf('<rect width="100" height="100"/>'.repeat(6000))).toEqual([painted]);
  const clip = '<clipPath id="c"><circle r="500"/></clipPath>';
  const cut = '<g clip-path="url(#c)"><rect width="100" height="100"/></g>';
  expect(saidOf(clip + cut.repeat(2000))).toEqual([painted]);
});

test('numbers that no page can hold are not drawn', () => {
  const far = 'broken: draws too far away to be meant';
  for (const body of [
    '<path d="M0 0H9" stroke="red" stroke-width="1e12"/>',
    '<path d="M0 0H9" stroke="red" stroke-miterlimit="1e30"/>',
    '<g transform="scale(1e20 1e-20)"><path d="M0 0H9" stroke="red"/></g>',
    '<linearGradient id="g" gradientUnits="userSpaceOnUse" x2="1e25"><stop/><stop stop-color="red"/></linearGradient><rect width="5" height="5" fill="url(#g)"/>',
    '<clipPath id="c"><rect width="1e12" height="5"/></clipPath><rect width="5" height="5" clip-path="url(#c)"/>',
  ]) {
    expect([body, ...saidOf(body)]).toEqual([body, far]);
  }
  for (const more of [
    'font-size="1e30"',
    'x="1e300"',
    'letter-spacing="1e200"',
    'textLength="1e99"',
  ]) {
    expect(saidOf(`<text ${more}>a</text>`)).toEqual([
      'broken: has words too large or too far away to be meant',
    ]);
  }
  // Files would round its width to nothing, which is a pixel.
  expect(contentOf('<path d="M0 0H9" stroke="red" stroke-width="1e-30" fill="none"/>')).toEqual([]);
});

test('names of the language itself are names like any other', () => {
  const names = 'style="__proto__:x;constructor:y;toString:z"';
  expect(contentOf(`<rect id="__proto__" ${names} class="hasOwnProperty"/>`)).toEqual([]);
  expect(saidOf('<text text-anchor="constructor">a</text>')).toEqual([
    'unsupported: has “constructor” as “text-anchor”',
  ]);
});

/** What a file might hold, right and wrong, in any order. */
const part = fc.constantFrom(
  '<g>',
  '</g>',
  '<rect width="5" height="5"/>',
  '<text>',
  '</text>',
  '<tspan x="1 2">',
  '</tspan>',
  'words',
  '<path d="M1 1A5 5 0 1 1 9 9z" stroke="red"/>',
  '<use href="#a"/>',
  '<g id="a" transform="scale(2 1)">',
  '<style>',
  '</style>',
  '*{fill:red}',
  '<svg viewBox="0 0 1 1">',
  '</svg>',
  '&lt;',
  '&x;',
  '<![CDATA[',
  ']]>',
  '<clipPath id="a">',
  '</clipPath>',
  '<g clip-path="url(#a)" opacity=".5">',
  '<!--',
  '-->',
  '<',
);

test('whatever a file holds, there is a drawing or a finding, and every number is one', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const { drawing, findings } = readSvg(svgOf(parts.join('')), 'a.svg');
      expect(drawing !== undefined || findings.length > 0).toBe(true);
      expect(JSON.stringify(drawing) ?? '').not.toContain('null');
    }),
    { numRuns: 500 },
  );
});
