import type { PdfFile } from '../file/pdf-file.ts';
import { isArray, isTyped, type PdfObject } from '../syntax/objects.ts';
import { START } from './graphics-state.ts';
import { after, IDENTITY, matrixOf } from './matrix.ts';
import { type Colour, NOTHING, type Owner } from './page-content.ts';
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

/** An operator that sets a colour of the device for filling, and one for strokes. */
function deviceColours(
  space: string,
  [fill, stroke]: readonly [string, string],
  colourOf: (components: readonly number[]) => Colour | undefined,
): [string, Operation][] {
  return [
    [
      fill,
      (pen, operands) => {
        pen.deviceColours.add(space);
        pen.state = { ...pen.state, fill: colourOf(numbers(operands)) };
      },
    ],
    [stroke, (pen) => pen.deviceColours.add(space)],
  ];
}

const setColourSpace: Operation = (pen, operands) => {
  const name = nameAt(operands, 0);
  if (name.startsWith('Device')) pen.deviceColours.add(name);
};

/** In a colour space of the file: what it looks like is not known here. */
const loseFill: Operation = (pen) => {
  pen.state = { ...pen.state, fill: undefined };
};

/** The operators that matter to a reader (ISO 32000-1, annex A); all others are skipped. */
export const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['q', (pen) => pen.save()],
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
  ...deviceColours('DeviceGray', ['g', 'G'], ([grey = 0]) => [grey, grey, grey]),
  ...deviceColours('DeviceRGB', ['rg', 'RG'], ([red = 0, green = 0, blue = 0]) => [
    red,
    green,
    blue,
  ]),
  ...deviceColours('DeviceCMYK', ['k', 'K'], () => undefined),
  [
    'cs',
    (pen, operands, help) => {
      setColourSpace(pen, operands, help);
      loseFill(pen, operands, help);
    },
  ],
  ['CS', setColourSpace],
  ['sc', loseFill],
  ['scn', loseFill],
  [
    'Do',
    (pen, operands) => {
      pen.paint('Do', nameAt(operands, 0));
      pen.covered.picture(pen.state.matrix);
    },
  ],
  ['BI', (pen) => pen.covered.picture(pen.state.matrix)],
  ['sh', (pen) => pen.covered.shading()],
  [
    'gs',
    (pen) => {
      pen.state = { ...pen.state, isOpaque: false };
    },
  ],
  [
    'Tr',
    (pen, operands) => {
      pen.state = { ...pen.state, mode: numberAt(operands, 0) };
    },
  ],
  ['re', (pen, operands) => pen.covered.rectangle(numbers(operands), pen.state.matrix)],
  ...['m', 'l', 'c', 'v', 'y'].map((operator): [string, Operation] => [
    operator,
    (pen, operands) => pen.covered.path(numbers(operands), pen.state.matrix),
  ]),
  ...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*'].map((operator): [string, Operation] => [
    operator,
    (pen) => pen.covered.end(true, pen.colour),
  ]),
  ...['S', 's', 'n'].map((operator): [string, Operation] => [
    operator,
    (pen) => pen.covered.end(false, undefined),
  ]),
]);

/** All operators of PDF (ISO 32000-1, annex A). */
export const ALL_OPERATORS: ReadonlySet<string> = new Set(
  (
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l ' +
    'm M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' +
    '\' "'
  ).split(' '),
);

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
