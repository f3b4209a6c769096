import { strToU8, zipSync } from 'fflate';
import type { HouseChoice, HouseFile } from '../../src/model/house.ts';
import { type House, openHouse } from '../../src/render/docx/house/open-house.ts';
import { readPictureBytes } from '../../src/source/pictures/read-picture-bytes.ts';
import * as parts from './house-parts.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export type RelationWish = readonly [id: string, type: string, target: string, mode?: 'External'];

/** What a test wants otherwise in a house's file. */
export interface HouseWish {
  readonly body?: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Parts beside these, by their names; `undefined` takes one away. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** Of the text: id, type, target, and whether it leads outside. */
  readonly relations?: readonly RelationWish[];
  readonly mainType?: string;
}

export const SECTION =
  '<w:sectPr w:rsidR="00AB12CD"><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1134" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/></w:sectPr>';

/** A Word file of a house, as Word would have written it. */
export function houseBytes(wish: HouseWish = {}): Uint8Array {
  const body = wish.body ?? parts.paragraph('{{body}}') + SECTION;
  const relations = [
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'theme', 'theme/theme1.xml'],
    ['rId3', 'numbering', 'numbering.xml'],
    ['rId4', 'settings', 'settings.xml'],
    ['rId5', 'fontTable', 'fontTable.xml'],
    ...(wish.relations ?? []),
  ] as const;
  const files: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': types(wish.mainType ?? `${WORD}.document.main+xml`),
    '_rels/.rels': rels([
      ['rId1', 'officeDocument', 'word/document.xml'],
      ['rId2', 'extended-properties', 'docProps/app.xml'],
      ['rId3', 'custom-properties', 'docProps/custom.xml'],
    ]),
    'word/document.xml': parts.part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': rels(relations),
    'word/styles.xml': parts.part('styles', wish.styles ?? parts.STYLES),
    'word/numbering.xml': parts.part('numbering', wish.numbering ?? parts.NUMBERING),
    'word/settings.xml': parts.settings,
    'word/_rels/settings.xml.rels': rels([
      [
        'rId1',
        'attachedTemplate',
        'file:///C:/Users/Ilse%20Geheim/Streng%20geheim.dotx',
        'External',
      ],
    ]),
    'word/fontTable.xml': parts.part('fonts', parts.FONTS),
    'word/theme/theme1.xml': parts.theme,
    'word/people.xml': parts.people,
    'docProps/core.xml': parts.core,
    'docProps/app.xml': parts.app,
    'docProps/custom.xml': parts.custom,
    'docProps/thumbnail.jpeg': new Uint8Array([255, 216, 255, 217]),
    ...wish.files,
  };
  return zipped(files);
}

export function zipped(
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).flatMap(([name, content]) =>
        content === undefined
          ? []
          : [[name, typeof content === 'string' ? strToU8(content) : content]],
      ),
    ),
    { mtime: new Date(2019, 2, 4) },
  );
}

export function rels(list: readonly (readonly [string, string, string, string?])[]): string {
  const written = list.map(([id, type, target, mode]) => {
    const full = type.includes(':') ? type : `${OFFICE}/${type}`;
    const outside = mode === undefined ? '' : ` TargetMode="${mode}"`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${outside}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

function types(main: string): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = [
    ['document', main],
    ['styles', `${WORD}.styles+xml`],
    ['numbering', `${WORD}.numbering+xml`],
    ['settings', `${WORD}.settings+xml`],
    ['fontTable', `${WORD}.fontTable+xml`],
    ['theme/theme1', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ].map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}

const AT = { file: 'templates/x/pack.md', start: 10, end: 20 };

export function choiceOf(
  takes: HouseChoice['takes'],
  page: HouseChoice['page'] = takes === 'base' ? 'house' : 'theme',
): HouseChoice {
  return { takes, name: { value: 'house.docx', at: AT }, page };
}

/** A file that can serve, opened. */
export function houseOf(bytes: Uint8Array, choice: HouseChoice): House {
  const file: HouseFile = { file: 'templates/x/house.docx', bytes };
  const { value, diagnostics } = openHouse(file, choice, readPictureBytes);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** Why a file can't serve: code, and what is said of it. */
export function faultOf(bytes: Uint8Array, choice: HouseChoice = choiceOf('styles')): string {
  const { value, diagnostics } = openHouse({ file: 'house.docx', bytes }, choice, readPictureBytes);
  if (value !== undefined) return 'none';
  return diagnostics
    .map(({ code, message, related = [] }) =>
      [code, message, ...related.map((each) => each.message)].join(' | '),
    )
    .join('\n');
}
