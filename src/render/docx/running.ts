import type { Pack } from '../../model/pack.ts';
import { field } from './field.ts';
import type { Geometry } from './geometry.ts';
import { STORY_NAMESPACES } from './namespaces.ts';
import { type ParagraphLook, paragraphProperties } from './paragraph.ts';
import type { Relations } from './relations.ts';
import { runProperties, tabRun, textRun } from './run.ts';
import { bandLook } from './styles/masthead-look.ts';
import { element, xmlDocument } from './xml.ts';

/** What stands at the head and the foot of pages. */
export interface RunningParts {
  /** Of a section: which parts are its headers and footers. */
  readonly references: string;
  /** The first page has none, or others. */
  readonly hasOtherFirst: boolean;
  /** Where the text begins, from the paper's top. */
  readonly top: number;
  /** From the paper's edges, in points. */
  readonly headerAt: number;
  readonly footerAt: number;
  /** The parts by their names inside `word/`. */
  readonly parts: ReadonlyMap<string, string>;
}

export interface RunningSetting {
  readonly pack: Pack;
  readonly geometry: Geometry;
  readonly pageOf: ReadonlyMap<string, number>;
  readonly relations: Relations;
}

export function runningParts(setting: RunningSetting): RunningParts {
  const { pack, geometry, relations } = setting;
  const { running } = pack.theme.parts;
  const hasMasthead = pack.body.some(({ type }) => type === 'masthead');
  const head = hasMasthead ? laterHead(setting) : runningHead(setting);
  const parts = new Map<string, string>();
  const references: string[] = [];
  const add = (kind: 'header' | 'footer', when: 'default' | 'first', content: string) => {
    const file = `${kind}${references.length + 1}.xml`;
    const id = relations.part(kind, file);
    parts.set(file, part(kind, content));
    references.push(element(`w:${kind}Reference`, { 'w:type': when, 'r:id': id }));
  };
  if (head !== undefined) add('header', 'default', head);
  const foot = footer(setting);
  add('footer', 'default', foot);
  if (hasMasthead) add('footer', 'first', foot);
  return {
    references: references.join(''),
    hasOtherFirst: hasMasthead,
    // A masthead begins at the paper's edge; on later pages their head pushes the text down.
    top: hasMasthead ? 0 : geometry.top,
    headerAt: hasMasthead ? 0 : (running.headTop ?? geometry.top / 2),
    footerAt: Math.max(
      0,
      geometry.height - running.folioTop[pack.page.size] - pack.theme.styles.folio.leading,
    ),
    parts,
  };
}

function part(kind: 'header' | 'footer', content: string): string {
  const root = kind === 'header' ? 'w:hdr' : 'w:ftr';
  return xmlDocument(element(root, STORY_NAMESPACES, content));
}

function paragraph(look: ParagraphLook, content: string): string {
  return element('w:p', {}, paragraphProperties(look) + content);
}

/** The title on the first edge, and the section on the second, or at the right where it has no room. */
function runningHead({ pack, geometry }: RunningSetting): string | undefined {
  const { running } = pack.theme.parts;
  if (running.head === 'none' || running.headTop === undefined) return undefined;
  const title = textRun(pack.shortTitle ?? pack.title);
  const section = pack.body.some(({ type }) => type === 'heading') ? tabRun + SECTION : '';
  const tabs = [
    ...(geometry.text > 0 ? ([{ at: geometry.text, align: 'left' }] as const) : []),
    { at: geometry.block, align: 'right' } as const,
  ];
  return paragraph({ style: 'Header', tabs }, title + section);
}

/**
 * Word knows the section of each page and puts its name in; what other programs show is what was kept, and a
 * name that were right on one page only would be wrong on the others.
 */
const SECTION = field('STYLEREF 1', '');

/** Under a masthead: the band of later pages, or nothing; either way it makes room for itself. */
function laterHead({ pack, geometry }: RunningSetting): string {
  const { bandHeight } = pack.theme.parts.masthead;
  if (bandHeight === 0) {
    return paragraph({ style: 'Header', line: { rule: 'exact', value: geometry.top } }, '');
  }
  const look = bandLook({ theme: pack.theme, geometry });
  const onField = runProperties({ style: 'MastheadSide' });
  const kind = tabRun + textRun(pack.kind, onField);
  return paragraph(
    {
      ...look,
      style: 'Header',
      tabs: [...(look.tabs ?? []), { at: geometry.block, align: 'right' }],
      after: Math.max(0, geometry.top - bandHeight),
    },
    tabRun + textRun(pack.title, runProperties({ style: 'MastheadSide', bold: true })) + kind,
  );
}

function footer({ pack, geometry, pageOf }: RunningSetting): string {
  const { folioAt, folioTitle } = pack.theme.parts.running;
  const folio = folioXml(pack.words.folio, pageOf);
  if (folioTitle) {
    const tabs = [{ at: geometry.block, align: 'right' }] as const;
    return paragraph({ style: 'Footer', tabs }, textRun(pack.title) + tabRun + folio);
  }
  const look: ParagraphLook =
    folioAt === 'axis' ? { left: geometry.text } : { align: 'right', left: 0 };
  return paragraph({ style: 'Footer', ...look }, folio);
}

/** “{page} of {pages}”, counted by whoever lays the pages out. */
function folioXml(words: string, pageOf: ReadonlyMap<string, number>): string {
  const last = [...pageOf.values()].reduce((most, page) => Math.max(most, page), 1);
  const number = runProperties({ style: 'FolioNumber' });
  return words
    .split(/(\{pages?\})/)
    .map((word) => {
      if (word === '{page}') return field('PAGE', textRun('1', number), number);
      if (word === '{pages}') return field('NUMPAGES', textRun(String(last)));
      return word === '' ? '' : textRun(word);
    })
    .join('');
}
