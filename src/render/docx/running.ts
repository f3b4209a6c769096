import type { Pack } from '../../model/pack.ts';
import { directedRuns } from './directed-runs.ts';
import { field } from './field.ts';
import type { Geometry } from './geometry.ts';
import { markHeight, markParagraph } from './mark.ts';
import { STORY_NAMESPACES } from './namespaces.ts';
import { type ParagraphLook, paragraphProperties } from './paragraph.ts';
import type { Relations } from './relations.ts';
import { runProperties, tabRun, textRun } from './run.ts';
import { bandLook, markFieldLook } from './styles/masthead-look.ts';
import { element, xmlDocument } from './xml.ts';

/** What stands at the head and the foot of pages. */
export interface RunningParts {
  /** Of a section: which parts are its headers and footers. */
  readonly references: string;
  /** The same of a cover's, which has no others; empty without marks. */
  readonly sheetReferences: string;
  /** The same on turned pages, as wide as these are; empty where there are none. */
  readonly turnedReferences: string;
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
  /** Of turned pages, if there are any. */
  readonly turned?: Geometry;
  readonly pageOf: ReadonlyMap<string, number>;
  readonly relations: Relations;
}

export function runningParts(setting: RunningSetting): RunningParts {
  const { pack, geometry, relations } = setting;
  const { running } = pack.theme.parts;
  const hasMasthead = pack.body.some(({ type }) => type === 'masthead');
  const hasSheet = pack.body.some(({ type }) => type === 'cover');
  const head = hasMasthead ? laterHead : runningHead;
  const parts = new Map<string, string>();
  const add = (kind: 'header' | 'footer', when: 'default' | 'first', content: string): string => {
    if (content === '') return '';
    const file = `${kind}${parts.size + 1}.xml`;
    const id = relations.part(kind, file);
    parts.set(file, part(kind, content));
    return element(`w:${kind}Reference`, { 'w:type': when, 'r:id': id });
  };
  const usual = (on: RunningSetting) =>
    add('header', 'default', head(on)) + add('footer', 'default', footer(on));
  const references = [
    usual(setting),
    hasMasthead ? add('header', 'first', markOnField(setting)) : '',
    hasMasthead ? add('footer', 'first', footer(setting)) : '',
  ];
  const mark = hasSheet ? markParagraph(pack, {}) : '';
  const { turned } = setting;
  return {
    references: references.join(''),
    sheetReferences: add('header', 'first', mark) + add('header', 'default', mark),
    turnedReferences: turned === undefined ? '' : usual({ ...setting, geometry: turned }),
    hasOtherFirst: hasMasthead,
    // A masthead begins at the paper's edge; on later pages their head pushes the text down.
    top: hasMasthead ? 0 : geometry.top,
    headerAt: headerAt(setting, hasMasthead),
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
function runningHead({ pack, geometry }: RunningSetting): string {
  const { running, mark } = pack.theme.parts;
  const label = markParagraph(pack, {});
  if (running.head === 'none' || running.headTop === undefined) return label;
  const title = directedRuns(pack.shortTitle ?? pack.title, {}, pack);
  const section = hasSections(pack) ? tabRun + sectionXml(pack) : '';
  const tabs = [
    ...(geometry.text > 0 ? ([{ at: geometry.text, align: 'left' }] as const) : []),
    { at: geometry.block, align: 'right' } as const,
  ];
  // Under the marks it keeps the place that it has without them.
  const before = Math.max(0, running.headTop - mark.top - markHeight(pack.theme));
  const look = { style: 'Header', tabs, ...(label === '' ? {} : { before }) };
  return label + paragraph(look, title + section);
}

function headerAt({ pack, geometry }: RunningSetting, hasMasthead: boolean): number {
  const { running, mark } = pack.theme.parts;
  if (hasMasthead) return 0;
  if (pack.marks.length > 0) return mark.top;
  return running.headTop ?? geometry.top / 2;
}

/** Over a masthead the marks stand on its field, which begins with them. */
function markOnField({ pack, geometry }: RunningSetting): string {
  return markParagraph(pack, markFieldLook({ theme: pack.theme, geometry }), tabRun);
}

/**
 * Word puts in the name of each page's section when it lays the pages out. Other programs show what was kept:
 * the kind of document, which is right on all of them.
 */
function sectionXml(pack: Pack): string {
  return field('STYLEREF 1', directedRuns(pack.kind, {}, pack));
}

/** Word shows an error on every page where no heading of the first level is. */
function hasSections({ body }: Pack): boolean {
  return body.some(
    (block, index) =>
      block.type === 'heading' && block.level === 1 && body[index + 1]?.type !== 'contents',
  );
}

/** The masthead's kind of document goes on in the band, as in the PDF. */
function kindOf({ body, kind }: Pack): string {
  const masthead = body.find((block) => block.type === 'masthead');
  return masthead?.type === 'masthead' ? masthead.kind : kind;
}

/** Under a masthead: the band of later pages, or nothing; either way it makes room for itself. */
function laterHead({ pack, geometry }: RunningSetting): string {
  const { masthead, mark } = pack.theme.parts;
  const { bandHeight } = masthead;
  const label = (above: number) =>
    markParagraph(pack, { after: Math.max(0, geometry.top - above - markHeight(pack.theme)) });
  if (bandHeight === 0) {
    const above = pack.marks.length === 0 ? geometry.top : mark.top;
    return paragraph({ style: 'Header', line: { rule: 'exact', value: above } }, '') + label(above);
  }
  const look = bandLook({ theme: pack.theme, geometry });
  const kind = tabRun + directedRuns(kindOf(pack), { style: 'MastheadSide' }, pack);
  const band = paragraph(
    {
      ...look,
      style: 'Header',
      tabs: [...(look.tabs ?? []), { at: geometry.block, align: 'right' }],
      after: pack.marks.length === 0 ? Math.max(0, geometry.top - bandHeight) : mark.bandGap,
    },
    tabRun + directedRuns(pack.title, { style: 'MastheadSide', bold: true }, pack) + kind,
  );
  return band + label(bandHeight + mark.bandGap);
}

function footer({ pack, geometry, pageOf }: RunningSetting): string {
  const { folioAt, folioTitle } = pack.theme.parts.running;
  const folio = folioXml(pack.words.folio, pageOf);
  if (folioTitle) {
    const tabs = [{ at: geometry.block, align: 'right' }] as const;
    return paragraph(
      { style: 'Footer', tabs },
      directedRuns(pack.title, {}, pack) + tabRun + folio,
    );
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
