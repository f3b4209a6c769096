import type { Picture } from '../../model/picture.ts';
import { storable } from './characters.ts';
import type { Media } from './media.ts';
import { CHART, DRAWING, OFFICE_RELATIONS, PICTURE } from './namespaces.ts';
import type { Relations } from './relations.ts';
import { rawRun } from './run.ts';
import { emus } from './units.ts';
import { element } from './xml.ts';

/** In points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A pixel of a picture on paper, in points: 96 pixels an inch, as on screens. */
const PIXEL = 0.75;

/** As large as it is, or as large as there is room. */
export function fitted({ width, height }: Picture, room: Size): Size {
  const scale = Math.min(1, room.width / (width * PIXEL), room.height / (height * PIXEL));
  return { width: width * PIXEL * scale, height: height * PIXEL * scale };
}

/** A drawing in a line of text. */
export interface Drawn {
  /** Leads to the part that holds it. */
  readonly relation: string;
  /** Unique in the document, from 1. */
  readonly id: number;
  readonly alt: string;
  readonly size: Size;
}

/** A picture, and the drawing that programs show in its place if they can. */
interface DrawnPicture extends Drawn {
  readonly vector?: string;
}

export function pictureRelations(
  picture: Picture,
  media: Media,
  relations: Relations,
): Pick<DrawnPicture, 'relation' | 'vector'> {
  const { pixels, vector } = media.targetsOf(picture);
  return {
    relation: relations.part('image', pixels),
    ...(vector !== undefined && { vector: relations.part('image', vector) }),
  };
}

export function pictureRun({ relation, vector, size, ...drawn }: DrawnPicture): string {
  const extent = element('a:ext', { cx: emus(size.width), cy: emus(size.height) });
  const shape = [
    element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }) + extent),
    element('a:prstGeom', { prst: 'rect' }, '<a:avLst/>'),
  ];
  const picture = [
    // The drawing's own properties say what it shows; these are the picture's inside it.
    element('pic:nvPicPr', {}, element('pic:cNvPr', { id: 0, name: '' }) + '<pic:cNvPicPr/>'),
    element(
      'pic:blipFill',
      {},
      `${element('a:blip', { 'r:embed': relation }, vectorXml(vector))}<a:stretch><a:fillRect/></a:stretch>`,
    ),
    element('pic:spPr', {}, shape.join('')),
  ];
  const graphic = element('pic:pic', { 'xmlns:pic': PICTURE }, picture.join(''));
  return drawingRun({ ...drawn, name: 'Picture', size, uri: PICTURE, graphic });
}

/** Office's extension of pictures by SVG ([MS-ODRAWXML], 2.3.3.2). */
function vectorXml(relation: string | undefined): string {
  if (relation === undefined) return '';
  const blip = element('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': relation,
  });
  const extension = element('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, blip);
  return element('a:extLst', {}, extension);
}

/** A chart that Word draws from its data. */
export function chartRun({ relation, ...drawn }: Drawn): string {
  const graphic = element('c:chart', {
    'xmlns:c': CHART,
    'xmlns:r': OFFICE_RELATIONS,
    'r:id': relation,
  });
  return drawingRun({ ...drawn, name: 'Chart', uri: CHART, graphic });
}

interface Inlined extends Omit<Drawn, 'relation'> {
  readonly name: string;
  readonly uri: string;
  readonly graphic: string;
}

function drawingRun({ name, id, alt, size, uri, graphic }: Inlined): string {
  const inline = [
    element('wp:extent', { cx: emus(size.width), cy: emus(size.height) }),
    element('wp:docPr', { id, name: `${name} ${id}`, descr: storable(alt) }),
    '<wp:cNvGraphicFramePr/>',
    element('a:graphic', { 'xmlns:a': DRAWING }, element('a:graphicData', { uri }, graphic)),
  ];
  const frame = element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, inline.join(''));
  return rawRun(element('w:drawing', {}, frame));
}
