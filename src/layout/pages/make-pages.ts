import type { Pack } from '../../model/pack.ts';
import { ruleAt } from '../blocks/rules.ts';
import { baselineOf } from '../blocks/set-text.ts';
import type { Setting } from '../blocks/setting.ts';
import type { Destination, Item, Page } from '../display-list.ts';
import { moved } from '../flow/moved.ts';
import { decorate } from '../furniture/decorate.ts';
import type { Furnished, Label } from '../furniture/furnished.ts';
import { judgeLabel, setLabel } from '../furniture/mark.ts';
import { setWords } from '../furniture/set-words.ts';
import type { TaggedText } from '../tags/tagged.ts';
import { allOf, type PageFill } from './page-fill.ts';
import { paintFrames } from './paint-page.ts';
import type { Paper } from './paper.ts';

/** Makes pages of what stands on them: frames, notes, furniture, and the numbers of pages. */
export function makePages(
  fills: readonly PageFill[],
  { pack, marks }: { readonly pack: Pack; readonly marks: TaggedText },
  setting: Setting,
): { pages: Page[]; anchors: ReadonlyMap<string, Destination> } {
  const papers = fills.map(({ orientation }) =>
    orientation === 'landscape' ? setting.turnedPaper : setting.paper,
  );
  const anchors = anchorsOf(fills, papers);
  const furniture = furnitureOf(fills, pack, setLabel(marks, setting));
  for (const fault of judgeLabel(furniture, pack, setting)) setting.report(fault);
  const pages = furniture.map(({ fill, ...furnished }, index): Page => {
    const paper = papers[index] ?? setting.paper;
    placeFigures(fill, index, paper);
    return {
      width: paper.width,
      height: paper.height,
      label: String(index + 1),
      items: [
        ...paintFrames(fill, index, paper),
        ...pageNumbers(fill, index, paper, { anchors, setting }),
        ...noteRule(fill, index, paper, setting),
        ...decorate(furnished, pack, paper, setting),
      ],
    };
  });
  return { pages, anchors };
}

/** Each page with what its furniture needs to know of it. */
function furnitureOf(
  fills: readonly PageFill[],
  { body }: Pack,
  label: Label | undefined,
): (Furnished & { readonly fill: PageFill })[] {
  const [first] = body;
  const sections = sectionsOf(fills);
  return fills.map((fill, index) => ({
    fill,
    index,
    count: fills.length,
    section: sections[index] ?? '',
    isCover: index === 0 && first?.type === 'cover',
    hasMasthead: index === 0 && first?.type === 'masthead',
    ...(label === undefined ? {} : { label }),
  }));
}

function anchorsOf(fills: readonly PageFill[], papers: readonly Paper[]): Map<string, Destination> {
  const anchors = new Map<string, Destination>();
  fills.forEach((fill, page) => {
    const top = papers[page]?.top ?? 0;
    for (const { frame, y } of allOf(fill)) {
      for (const anchor of frame.anchors) {
        if (anchors.has(anchor.id)) continue;
        anchors.set(anchor.id, { page, y: top + y + anchor.y });
      }
    }
  });
  return anchors;
}

/** The section at the head of each page: one that opens there, else the one that goes on. */
function sectionsOf(fills: readonly PageFill[]): string[] {
  let current = '';
  return fills.map(({ frames }) => {
    const opened = frames.flatMap(({ frame }) => frame.section ?? []);
    const shown = frames[0]?.frame.section ?? (current === '' ? (opened[0] ?? '') : current);
    current = opened.at(-1) ?? current;
    return shown;
  });
}

/** Figures' elements say where on the page they stand. */
function placeFigures(fill: PageFill, page: number, paper: Paper): void {
  const left = paper.left(page);
  for (const { frame, y } of allOf(fill)) {
    for (const figure of frame.figures ?? []) {
      const { x, width, height } = figure;
      figure.tag.box = { page, x: left + x, y: paper.top + y + figure.y, width, height };
    }
  }
}

interface Known {
  readonly anchors: ReadonlyMap<string, Destination>;
  readonly setting: Setting;
}

function pageNumbers(
  { frames }: PageFill,
  index: number,
  paper: Paper,
  { anchors, setting }: Known,
): Item[] {
  return frames.flatMap(({ frame, y }) =>
    (frame.pageNumbers ?? []).flatMap(({ anchor, owner, style, right, baseline }) => {
      const destination = anchors.get(anchor);
      if (destination === undefined) return [];
      const x = paper.left(index) + right;
      const top = paper.top + y + baseline - baselineOf(style, setting);
      const words = String(destination.page + 1);
      return [setWords(words, style, { x, top, align: 'right', owner }, setting)];
    }),
  );
}

/** The short rule above a page's notes. */
function noteRule({ notes }: PageFill, index: number, paper: Paper, { theme }: Setting): Item[] {
  const [first] = notes;
  if (first === undefined) return [];
  const { gap, rule, ruleWidth } = theme.parts.note;
  const x = theme.page.text === 'axis' ? theme.page.axis : 0;
  const items = ruleAt({ x, y: first.y - gap, width: ruleWidth }, rule, theme.colours.ink);
  return [...moved(items, paper.left(index), paper.top)];
}
