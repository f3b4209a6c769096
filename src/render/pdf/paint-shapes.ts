import type { LineItem, PathItem, PictureItem, RectangleItem } from '../../layout/display-list.ts';
import type { Content } from './content.ts';
import { pdfFactor } from './pictures/drawing-content.ts';
import type { Resources } from './resources.ts';
import { pdfNumber } from './values.ts';

/** Fills a rectangle. */
export function paintRectangle(content: Content, item: RectangleItem, pageHeight: number): void {
  const { x, y, width, height, fill } = item;
  content.fillColour(fill);
  content.add(`${numbers(x, pageHeight - y - height, width, height)} re f`);
}

/** Strokes a line. */
export function paintLine(content: Content, item: LineItem, pageHeight: number): void {
  const { x1, y1, x2, y2, thickness, colour } = item;
  content.strokeColour(colour);
  content.set('w', pdfNumber(thickness));
  content.add(`${numbers(x1, pageHeight - y1)} m ${numbers(x2, pageHeight - y2)} l S`);
}

/** Fills or strokes a shape, or both. */
export function paintPath(content: Content, item: PathItem, pageHeight: number): void {
  const { fill, stroke, thickness } = item;
  const paint = (fill === undefined ? '' : 'f') + (stroke === undefined ? '' : 'S');
  if (fill !== undefined) content.fillColour(fill);
  if (stroke !== undefined) content.strokeColour(stroke);
  if (stroke !== undefined) content.set('w', pdfNumber(thickness ?? 1));
  content.add(`${pathOperators(item, pageHeight)} ${paint === 'fS' ? 'B' : paint || 'n'}`);
}

/** Paints a picture into its box. */
export function paintPicture(
  content: Content,
  item: PictureItem,
  resources: Resources,
  pageHeight: number,
): void {
  const { x, y, width, height, source } = item;
  const { name, drawing } = resources.picture(source);
  const box =
    drawing === undefined
      ? numbers(width, 0, 0, height, x, pageHeight - y - height)
      : turnedOver(width / drawing.width, height / drawing.height, x, pageHeight - y);
  content.add(`q ${box} cm /${name} Do Q`);
}

/** From a drawing's pixels, downwards, to points, upwards. */
function turnedOver(across: number, down: number, x: number, top: number): string {
  return `${pdfFactor(across)} 0 0 ${pdfFactor(-down)} ${numbers(x, top)}`;
}

const operators: ReadonlyMap<string, string> = new Map([
  ['M', 'm'],
  ['L', 'l'],
  ['C', 'c'],
  ['Z', 'h'],
]);

/** The path of an item in PDF's operators: its numbers are pairs, the second counted downwards. */
function pathOperators({ d, x, y }: PathItem, pageHeight: number): string {
  const commands = d.match(/[A-Z][^A-Z]*/g) ?? [];
  return commands
    .map((command) => {
      const operator = operators.get(command.charAt(0));
      if (operator === undefined) throw new Error(`The path “${command}” has an unknown command.`);
      const lengths = command.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? [];
      const moved = lengths.map((length, index) =>
        index % 2 === 0 ? x + Number(length) : pageHeight - y - Number(length),
      );
      return moved.length === 0 ? operator : `${numbers(...moved)} ${operator}`;
    })
    .join(' ');
}

function numbers(...values: readonly number[]): string {
  return values.map(pdfNumber).join(' ');
}
