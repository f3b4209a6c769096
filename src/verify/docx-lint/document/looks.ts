import type { OpenDocx } from '../open-docx.ts';
import { at, childOf, isOn, named, valueOf, within, type XmlElement } from '../xml/element.ts';
import { chainOf, styleOf } from './styles.ts';
import { isFirstRow } from './tables.ts';

/** How a run is shown, as far as it is said; colours as six hexadecimal digits. */
export interface Look {
  /** None where Word chooses between black and white. */
  readonly colour: string | undefined;
  /** What it stands on; none for paper. */
  readonly ground: string | undefined;
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
}

/** Without a word on size, text has 10 points: ISO/IEC 29500-1, 17.3.2.38. */
const USUAL_SIZE = 10;

/** Tells the look of runs: what is said nearest to a run counts (ISO/IEC 29500-1, 17.7.2). */
function lookTeller(docx: OpenDocx): (run: XmlElement) => Look {
  return (run) => {
    const paragraph = within(run, 'w:p');
    const cell = cellOf(run);
    const chain = (id: string | undefined) =>
      chainOf(docx.styles, id).map(({ element }) => element);
    const runStyles = chain(valueOf(at(run, 'w:rPr/w:rStyle')));
    const paragraphStyles = paragraph === undefined ? [] : chain(styleOf(docx.styles, paragraph));
    const tableParts = cell === undefined ? [] : tableLooks(cell, chain);
    const holders = [run, ...runStyles, ...paragraphStyles, ...tableParts];
    const property = (name: string) =>
      holders.map((holder) => at(holder, `w:rPr/${name}`)).find((found) => found !== undefined) ??
      at(docx.styles.defaults, `w:rPrDefault/w:rPr/${name}`);
    const shades = [
      ...[run, ...runStyles, ...paragraphStyles].map((holder) => at(holder, 'w:rPr/w:shd')),
      ...[paragraph, ...paragraphStyles].map((holder) => at(holder, 'w:pPr/w:shd')),
      ...[cell, ...tableParts].map((holder) => at(holder, 'w:tcPr/w:shd')),
      ...tableParts.map((holder) => at(holder, 'w:tblPr/w:shd')),
    ];
    return {
      colour: hex(valueOf(property('w:color'))),
      ground: shades.map((shade) => fillOf(shade)).find((fill) => fill !== undefined),
      size: Number(valueOf(property('w:sz')) ?? 2 * USUAL_SIZE) / 2,
      isBold: isOn(property('w:b')),
    };
  };
}

/** The cell that text stands in, if nothing else holds it nearer. */
function cellOf(run: XmlElement): XmlElement | undefined {
  return within(run, 'w:txbxContent') === undefined ? within(run, 'w:tc') : undefined;
}

/** What the style of a table says of a cell: of its first row, if this is the first, then of all. */
function tableLooks(
  cell: XmlElement,
  chain: (id: string | undefined) => XmlElement[],
): XmlElement[] {
  const table = within(cell, 'w:tbl');
  const properties = childOf(table, 'w:tblPr');
  if (table === undefined || properties === undefined) return [];
  const styles = chain(valueOf(childOf(properties, 'w:tblStyle')));
  const isFirst = isFirstRow(table, within(cell, 'w:tr')) && headsFirstRow(properties);
  const first = styles.flatMap(({ children }) =>
    children.filter(
      (child) => child.name === 'w:tblStylePr' && valueOf(child, 'type') === 'firstRow',
    ),
  );
  return isFirst ? [...first, ...styles] : styles;
}

/** Whether a table shows its first row as a header: ISO/IEC 29500-1, 17.4.55. */
export function headsFirstRow(properties: XmlElement | undefined): boolean {
  const look = childOf(properties, 'w:tblLook');
  const said = valueOf(look, 'firstRow');
  if (said !== undefined) return said === '1' || said === 'true' || said === 'on';
  return (Number.parseInt(valueOf(look) ?? '0', 16) & 0x20) !== 0;
}

/** The colour of a shade; none for one that lets through what is below, or that is a pattern. */
function fillOf(shade: XmlElement | undefined): string | undefined {
  return valueOf(shade) === 'solid' ? hex(valueOf(shade, 'color')) : hex(valueOf(shade, 'fill'));
}

function hex(value: string | undefined): string | undefined {
  return value !== undefined && /^[\da-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
}

const told = new WeakMap<OpenDocx, readonly Shown[]>();

/** A run that shows words, and how. */
export interface Shown {
  readonly run: XmlElement;
  readonly look: Look;
}

/** All runs of a document that show words. */
export function shownRuns(docx: OpenDocx): readonly Shown[] {
  const known = told.get(docx);
  if (known !== undefined) return known;
  const lookOf = lookTeller(docx);
  const runs = docx.stories.flatMap(({ root }) => named(root, 'w:r').filter(isShown));
  const shown = runs.map((run) => ({ run, look: lookOf(run) }));
  told.set(docx, shown);
  return shown;
}

function isShown(run: XmlElement): boolean {
  const hasWords = run.children.some(({ name, text }) => name === 'w:t' && text.trim() !== '');
  return hasWords && !isOn(at(run, 'w:rPr/w:vanish'));
}
