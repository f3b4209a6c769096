import { expect, test } from 'vitest';
import type { OutlineNode } from '../../../../src/layout/display-list.ts';
import type { PackedDocument } from '../../../../src/render/pdf/packed-document.ts';
import { embedDrawing } from '../../../../src/render/pdf/pictures/embed-drawing.ts';
import type { PdfDictionary, Reference } from '../../../../src/render/pdf/values.ts';
import { drawnPicture } from '../../../support/vector-picture.ts';

interface Written {
  readonly operators: string;
  readonly dictionary: PdfDictionary;
}

/** The streams and objects that are written for a drawing, the form itself last. */
function writtenFor(body: string): Written[] {
  const written: Written[] = [];
  const note = (dictionary: PdfDictionary, operators = ''): Reference => {
    const id = written.push({ operators, dictionary });
    return { id, data: dictionary, compress: true, end: () => undefined };
  };
  const document = {
    stream: (bytes: Uint8Array, dictionary: PdfDictionary) =>
      note(dictionary, Buffer.from(bytes).toString('latin1')),
    object: (dictionary: PdfDictionary) => note(dictionary),
  };
  const { content, ...size } = drawnPicture(body);
  embedDrawing(document as unknown as PackedDocument, {
    ...size,
    content: content as OutlineNode[],
  });
  return written;
}

const operatorsOf = (body: string) => writtenFor(body).at(-1)?.operators.split('\n');

test('a filled and stroked outline is one operator, and what is set is not set again', () => {
  const rect = '<path d="M1 2H3V4Z" fill="red" stroke="blue" stroke-width="2"/>';
  const path = '1 2 m 3 2 l 3 4 l h B';
  expect(operatorsOf(rect + rect)).toEqual([
    '1 0 0 rg',
    '0 0 1 RG',
    '2 w',
    '0 J',
    '0 j',
    '4 M',
    '[] 0 d',
    path,
    path,
  ]);
});

test('a form is blended in the colours of the file', () => {
  const [form] = writtenFor('<rect width="5" height="5"/>');
  expect(form?.dictionary).toEqual({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 100, 80],
    Group: { S: 'Transparency', CS: 'DeviceRGB', I: true },
    Resources: {},
  });
});

test('rules of filling, dashes and pens of one direction are kept', () => {
  const body =
    '<g transform="scale(4 1)"><path d="M0 0H1" fill-rule="evenodd" stroke="#000" stroke-dasharray="2 1" stroke-dashoffset="-1" stroke-linecap="round" stroke-linejoin="bevel"/></g>';
  expect(operatorsOf(body)).toEqual([
    'q',
    '0 0 0 rg',
    '0 0 0 RG',
    '2 w',
    '1 J',
    '2 j',
    '[4 2] 4 d',
    '2 0 0 0.5 0 0 cm',
    '0 0 m 2 0 l B*',
    'Q',
  ]);
});

test('dashes too short for a number are a whole line', () => {
  const body = '<path d="M0 0H1" stroke="red" stroke-dasharray=".0001"/>';
  expect(operatorsOf(body)).toContain('[] 0 d');
});

test('what is seen through has its state, and ends with it', () => {
  const [form] = writtenFor(
    '<rect width="1" height="1" fill-opacity=".5"/><rect width="1" height="1"/>',
  );
  expect(form?.operators.split('\n')).toEqual([
    '/G1 gs',
    '0 0 0 rg',
    '0 0 m 1 0 l 1 1 l 0 1 l h f',
    '/G2 gs',
    '0 0 m 1 0 l 1 1 l 0 1 l h f',
  ]);
  expect(form?.dictionary['Resources']).toEqual({
    ExtGState: {
      G1: { Type: 'ExtGState', ca: 0.5, CA: 1 },
      G2: { Type: 'ExtGState', ca: 1, CA: 1 },
    },
  });
});

test('under a stroke that is seen through the fill shows, so they are painted one after the other', () => {
  const rect = '<path d="M0 0H1V1Z" stroke="red" stroke-opacity=".5"/>';
  expect(operatorsOf(rect)?.filter((line) => line.includes(' m '))).toEqual([
    '0 0 m 1 0 l 1 1 l h f',
    '0 0 m 1 0 l 1 1 l h S',
  ]);
  const halo = '<path d="M0 0H1V1Z" stroke="red" paint-order="stroke"/>';
  expect(operatorsOf(halo)?.filter((line) => line.includes(' m '))).toEqual([
    '0 0 m 1 0 l 1 1 l h S',
    '0 0 m 1 0 l 1 1 l h f',
  ]);
});

test('a group that is seen through is a form of its own, one that is cut is not', () => {
  const body =
    '<clipPath id="c"><rect width="9" height="9"/></clipPath>' +
    '<g opacity=".5" clip-path="url(#c)"><rect width="1" height="1"/><rect width="2" height="2"/></g>';
  const [group, form] = writtenFor(body);
  expect(group?.operators.split('\n')).toHaveLength(3);
  expect(form?.operators.split('\n')).toEqual([
    'q',
    '0 0 m 9 0 l 9 9 l 0 9 l h W n',
    '/G1 gs',
    '/X1 Do',
    'Q',
  ]);
});

test('states are saved in one another no deeper than an archive allows', () => {
  const clip = '<clipPath id="c"><rect width="9" height="9"/></clipPath>';
  const [inner, outer] = writtenFor(
    `${clip}${'<g clip-path="url(#c)">'.repeat(50)}<rect width="5" height="5"/>${'</g>'.repeat(50)}`,
  ).slice(-2);
  for (const form of [inner, outer]) {
    expect(form?.operators.match(/^q$/gm)?.length).toBeLessThan(28);
    expect(form?.operators).toContain('/X1 Do');
  }
});

const stops = (more: string) =>
  `<linearGradient id="g"><stop stop-color="red"/><stop offset=".5" stop-color="lime"/><stop offset=".5" stop-color="blue"/><stop offset=".8" stop-color="black" ${more}/></linearGradient><rect x="10" width="20" height="40" fill="url(#g)"/>`;

test('a gradient is a function from stop to stop, with a step where two are at one place', () => {
  const [pattern, form] = writtenFor(stops(''));
  expect(form?.operators.split('\n')[0]).toBe('/Pattern cs /P1 scn');
  expect(pattern?.dictionary).toMatchObject({
    PatternType: 2,
    Matrix: [20, 0, 0, 40, 10, 0],
    Shading: {
      ShadingType: 2,
      ColorSpace: 'DeviceRGB',
      Coords: [0, 0, 1, 0],
      Extend: [true, true],
      Function: {
        FunctionType: 3,
        Bounds: [0.5, 0.8],
        Encode: [0, 1, 0, 1, 0, 1],
        Functions: [
          { C0: [1, 0, 0], C1: [0, 1, 0] },
          { C0: [0, 0, 1], C1: [0, 0, 0] },
          { C0: [0, 0, 0], C1: [0, 0, 0] },
        ],
      },
    },
  });
});

test('a gradient that is seen through has a mask of the same place', () => {
  const [light, mask, colours, form] = writtenFor(stops('stop-opacity="0"'));
  expect(light?.dictionary['Matrix']).toEqual(colours?.dictionary['Matrix']);
  expect(light?.dictionary['Shading']).toMatchObject({ ColorSpace: 'DeviceGray' });
  expect(mask?.operators).toBe('/Pattern cs /P1 scn 0 0 100 80 re f');
  expect(form?.operators.split('\n').slice(0, 3)).toEqual(['q', '/G1 gs', '/Pattern cs /P1 scn']);
  expect(form?.dictionary['Resources']).toMatchObject({
    ExtGState: { G1: { SMask: { S: 'Luminosity', G: { id: 2 } } } },
  });
});
