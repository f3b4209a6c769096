import { expect, test } from 'vitest';
import { readSvg } from '../../../../src/source/pictures/svg/read-svg.ts';
import { contentOf, saidOf, svgOf } from './svg-of.ts';

test.each([
  ['<foreignObject width="5" height="5"/>', 'unsupported: holds <foreignObject>'],
  ['<image href="a.png"/>', 'unsupported: holds <image>'],
  ['<blink/>', 'unsupported: holds <blink>'],
  ['<rect width="5" height="5" filter="url(#f)"/>', 'unsupported: uses “filter: url(#f)”'],
  ['<g style="mask:url(#m)"><path d="M0 0H1V1"/></g>', 'unsupported: uses “mask: url(#m)”'],
  [
    '<g style="mix-blend-mode: multiply"><path d="M0 0H1V1"/></g>',
    'unsupported: uses “mix-blend-mode: multiply”',
  ],
  ['<text text-decoration="underline">a</text>', 'unsupported: uses “text-decoration: underline”'],
  ['<text><textPath href="#p">a</textPath></text>', 'unsupported: holds <textPath> in a text'],
  [
    '<pattern id="p"/><rect width="5" height="5" fill="url(#p)"/>',
    'unsupported: paints with a <pattern>',
  ],
  [
    '<linearGradient id="g" spreadMethod="reflect"><stop/><stop/></linearGradient><rect width="5" height="5" fill="url(#g)"/>',
    'unsupported: has a gradient that goes on by “reflect”',
  ],
  [
    '<style>rect:first-child{}</style>',
    'unsupported: has a style sheet with the selector “rect:first-child”',
  ],
  ['<style>@media print{rect{fill:red}}</style>', 'unsupported: has a style sheet with “@media”'],
  ['<rect fill="color-mix(red)"/>', 'unsupported: has “color-mix(red)” as “fill”'],
  ['<use href="other.svg#a"/>', 'external: takes a part from elsewhere, with <use>'],
  ['<rect fill="url(https://example.org/a.svg#b)"/>', 'external: takes “fill” from elsewhere'],
  [
    '<style>@import "https://example.org/a.css";</style>',
    'external: takes a style sheet from elsewhere',
  ],
  [
    '<style>@font-face{src:url(https://example.org/a.woff)}</style>',
    'external: takes a font from elsewhere',
  ],
  ['<script>alert(1)</script>', 'active: holds a script'],
  ['<rect onclick="alert(1)"/>', 'active: reacts to its reader, with “onclick”'],
  ['<rect><animate attributeName="x"/></rect>', 'active: moves'],
  ['<g style="animation: turn 2s"/>', 'active: moves'],
  ['<rect x="NaN"/>', 'broken: has “NaN” where “x” is a length'],
  ['<rect x="1e999"/>', 'broken: has “1e999” where “x” is a length'],
  ['<rect transform="turn(5)"/>', 'broken: has a transformation that can’t be read: “turn(5)”'],
  ['<path d="M0 0L1"/>', 'broken: has a path that ends too early'],
  ['<polygon points="1 2 3"/>', 'broken: has a <polygon> whose points are no pairs of numbers'],
  ['<use href="#none"/>', 'broken: refers to “#none”, which it does not hold'],
  ['<g id="a"><use href="#a"/></g>', 'broken: has an element that uses itself: “#a”'],
  ['<rect width="5" height="5" x="1e12"/>', 'broken: draws too far away to be meant'],
])('of %s it is said that the picture %s', (body, said) => {
  expect(saidOf(body)).toEqual([said]);
});

test.each([
  '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>',
  '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"/>',
  '<title>A</title><desc>B</desc>',
  '<style>@keyframes turn{from{fill:red}to{fill:blue}}</style>',
  '<g filter="none" mask="none" style="mix-blend-mode:normal;-inkscape-stroke:none;enable-background:new"/>',
  '<defs><pattern id="p"><image href="a.png"/></pattern><filter id="f"/></defs>',
  '<g filter="url(#f)" visibility="hidden"><rect width="5" height="5"/><text>a</text></g>',
  '<g display="none"><image href="a.png"/></g>',
  '<rect data-a="1" aria-label="x" shape-rendering="crispEdges"/>',
])('of %s nothing is said, and nothing is drawn', (body) => {
  expect(contentOf(body)).toEqual([]);
});

test('what is wrong has its place in the file, and is said once', () => {
  const text = svgOf('\n<rect x="1"/>\n<image/>\n<image/>');
  const { findings } = readSvg(text, 'a.svg');
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['<image/>']);
});

test.each([
  ['<svg', 'document must contain a root element'],
  ['<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', 'unexpected close tag'],
  ['<svg xmlns="http://www.w3.org/2000/svg">&nbsp;</svg>', 'undefined entity'],
  ['<svg xmlns="http://www.w3.org/2000/svg" xlink:href="a"/>', 'unbound namespace prefix'],
])('“%s” is no XML', (text, why) => {
  const { drawing, findings } = readSvg(text, 'a.svg');
  expect(drawing).toBeUndefined();
  expect(findings).toMatchObject([{ kind: 'broken', why: expect.stringContaining(why) }]);
});

test.each([
  ['width="0" height="5"', 'broken: is 0 × 5 pixels large'],
  ['width="5000" height="1"', 'broken: is 5000 × 1 pixels large'],
  ['width="5" height="5" viewBox="0 0 1"', 'broken: has a viewBox that is none: “0 0 1”'],
  ['viewBox="0 0 NaN 1"', 'broken: has a viewBox that is none: “0 0 NaN 1”'],
])('a picture with %s is broken', (attributes, said) => {
  const { findings } = readSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`, 'a.svg');
  expect(findings.map(({ kind, why }) => `${kind}: ${why}`)[0]).toBe(said);
});

test('a size is what the file says, else what its view box is', () => {
  const sizeOf = (attributes: string) => {
    const { drawing } = readSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`, 'a.svg');
    return drawing && [drawing.width, drawing.height];
  };
  expect(sizeOf('width="72pt" height="1in"')).toEqual([96, 96]);
  expect(sizeOf('viewBox="0 0 30 20"')).toEqual([30, 20]);
  expect(sizeOf('viewBox="0 0 30 20" width="60"')).toEqual([60, 40]);
  expect(sizeOf('viewBox="0 0 30 20" width="100%" height="auto"')).toEqual([30, 20]);
  expect(sizeOf('width="100%"')).toBeUndefined();
  expect(sizeOf('width="200000" height="200000"')).toBeUndefined();
});
