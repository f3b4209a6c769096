import type { PdfFile } from '../file/pdf-file.ts';
import { isArray, isTyped, type PdfObject } from '../syntax/objects.ts';
import { START } from './graphics-state.ts';
import { after, IDENTITY, matrixOf } from './matrix.ts';
import { NOTHING, type Owner } from './page-content.ts';
import type { PageFont } from './page-font.ts';
import type { Pen } from './pen.ts';

/** What operators look up outside of the content. */
export interface Help {
  readonly file: PdfFile;
  readonly page: ReadonlyMap<string, PdfObject>;
  readonly fontNamed: (name: string) => PageFont | undefined;
}

type Operation = (pen: Pen, operands: readonly PdfObject[], help: Help) => unknown;

const numberAt = (operands: readonly PdfObject[], index: number): number => {
  const operand = operands[index];
  return typeof operand === 'number' ? operand : 0;
};

const numbers = (operands: readonly PdfObject[]): number[] =>
  operands.map((_, index) => numberAt(operands, index));

const nameAt = (operands: readonly PdfObject[], index: number): string => {
  const operand = operands[index];
  return isTyped(operand) && operand.type === 'name' ? operand.value : '';
};

const showString: Operation = (pen, operands) => {
  const operand = operands.at(-1);
  if (isTyped(operand) && operand.type === 'string') pen.show(operand.bytes);
};

const newLine: Operation = (pen) => pen.moveBy(0, -pen.state.leading);

const moveBy: Operation = (pen, operands) =>
  pen.moveBy(numberAt(operands, 0), numberAt(operands, 1));

const setLeading = (pen: Pen, leading: number) => {
  pen.state = { ...pen.state, leading };
};

function deviceColours(space: string, operators: readonly string[]): [string, Operation][] {
  return operators.map((operator) => [operator, (pen) => pen.deviceColours.add(space)]);
}

function setColourSpace(pen: Pen, operands: readonly PdfObject[]): void {
  const name = nameAt(operands, 0);
  if (name.startsWith('Device')) pen.deviceColours.add(name);
}

/** The operators that matter to a reader (ISO 32000-1, annex A); all others are skipped. */
export const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  [
    'q',
    (pen) => {
      pen.saved.push(pen.state);
    },
  ],
  [
    'Q',
    (pen) => {
      pen.state = pen.saved.pop() ?? START;
    },
  ],
  [
    'cm',
    (pen, operands) => {
      const matrix = after(matrixOf(numbers(operands)), pen.state.matrix);
      pen.state = { ...pen.state, matrix };
    },
  ],
  [
    'BT',
    (pen) => {
      if (pen.isInText) pen.fault('BT inside of BT');
      pen.isInText = true;
      pen.moveTo(IDENTITY);
    },
  ],
  [
    'ET',
    (pen) => {
      if (!pen.isInText) pen.fault('ET without BT');
      pen.isInText = false;
    },
  ],
  ['Tm', (pen, operands) => pen.moveTo(matrixOf(numbers(operands)))],
  ['Td', moveBy],
  [
    'TD',
    (pen, operands, help) => {
      setLeading(pen, -numberAt(operands, 1));
      moveBy(pen, operands, help);
    },
  ],
  ['T*', newLine],
  ['TL', (pen, operands) => setLeading(pen, numberAt(operands, 0))],
  [
    'Tf',
    (pen, operands, { fontNamed }) => {
      const font = fontNamed(nameAt(operands, 0));
      pen.state = { ...pen.state, font, size: numberAt(operands, 1) };
    },
  ],
  [
    'Tc',
    (pen, operands) => {
      pen.state = { ...pen.state, letterSpace: numberAt(operands, 0) };
    },
  ],
  [
    'Tw',
    (pen, operands) => {
      pen.state = { ...pen.state, wordSpace: numberAt(operands, 0) };
    },
  ],
  [
    'Tz',
    (pen, operands) => {
      pen.state = { ...pen.state, stretch: numberAt(operands, 0) / 100 };
    },
  ],
  [
    'Ts',
    (pen, operands) => {
      pen.state = { ...pen.state, rise: numberAt(operands, 0) };
    },
  ],
  ['Tj', showString],
  [
    "'",
    (pen, operands, help) => {
      newLine(pen, operands, help);
      showString(pen, operands, help);
    },
  ],
  [
    '"',
    (pen, operands, help) => {
      const [wordSpace, letterSpace] = [numberAt(operands, 0), numberAt(operands, 1)];
      pen.state = { ...pen.state, wordSpace, letterSpace };
      newLine(pen, operands, help);
      showString(pen, operands, help);
    },
  ],
  [
    'TJ',
    (pen, [operand]) => {
      for (const item of isArray(operand) ? operand.items : []) {
        if (typeof item === 'number') pen.adjust(item);
        else if (isTyped(item) && item.type === 'string') pen.show(item.bytes);
      }
    },
  ],
  [
    'BMC',
    (pen, operands) => {
      pen.enter(ownerOf(nameAt(operands, 0), undefined));
    },
  ],
  [
    'BDC',
    (pen, operands, help) => {
      pen.enter(ownerOf(nameAt(operands, 0), numberOf(operands[1], help)));
    },
  ],
  ['EMC', (pen) => pen.leave()],
  ...deviceColours('DeviceGray', ['g', 'G']),
  ...deviceColours('DeviceRGB', ['rg', 'RG']),
  ...deviceColours('DeviceCMYK', ['k', 'K']),
  ['cs', setColourSpace],
  ['CS', setColourSpace],
  ['Do', (pen, operands) => pen.paint('Do', nameAt(operands, 0))],
]);

/** Operators that leave a mark on the page, but for text and `Do`. */
export const paintOperators: ReadonlySet<string> = new Set('S s f F f* B B* b b* sh BI'.split(' '));

function ownerOf(tag: string, number: number | undefined): Owner {
  if (tag === 'Artifact') return { type: 'artifact' };
  return number === undefined ? NOTHING : { type: 'content', number, tag };
}

/** The number of marked content, which stands here or under a name in the page's resources. */
function numberOf(operand: PdfObject | undefined, { file, page }: Help): number | undefined {
  const name = file.nameOf(operand);
  const named = () => file.entriesOf(file.entriesOf(page.get('Resources'))?.get('Properties'));
  const properties = name === undefined ? operand : named()?.get(name);
  return file.numberOf(file.entriesOf(properties)?.get('MCID'));
}
