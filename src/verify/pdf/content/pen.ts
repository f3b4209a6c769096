import { Covered } from './covered.ts';
import { type GraphicsState, START } from './graphics-state.ts';
import { after, IDENTITY, type Matrix, moved } from './matrix.ts';
import {
  type Colour,
  type Crossing,
  NOTHING,
  type Owner,
  type PageContent,
  type Paint,
  type Piece,
} from './page-content.ts';
import type { PageFont } from './page-font.ts';

interface OpenPiece {
  readonly owner: Owner;
  readonly font: PageFont | undefined;
  readonly size: number;
  readonly matrix: Matrix;
  readonly continues: boolean;
  readonly colour: Colour | undefined;
  readonly above: number;
  readonly codes: number[];
  readonly texts: string[];
  width: number;
}

/** Keeps what the operators of a page have set, and gathers what they show. */
export class Pen {
  readonly saved: GraphicsState[] = [];
  state: GraphicsState = START;
  isInText = false;
  readonly deviceColours = new Set<string>();
  readonly covered = new Covered();
  readonly unknown: string[] = [];
  private depth = 0;
  private readonly owners: Owner[] = [];
  private textMatrix: Matrix = IDENTITY;
  private lineMatrix: Matrix = IDENTITY;
  private hasMoved = true;
  private readonly pieces: Piece[] = [];
  private readonly paints: Paint[] = [];
  private readonly faults: string[] = [];
  private readonly crossings: Crossing[] = [];
  private open: OpenPiece | undefined;

  finish(): PageContent {
    this.close();
    if (this.owners.length > 0) this.faults.push('BDC without EMC');
    if (this.isInText) this.faults.push('BT without ET');
    const { pieces, paints, faults, crossings, deviceColours, unknown, depth } = this;
    const { fields } = this.covered;
    return { pieces, paints, faults, crossings, deviceColours, fields, unknown, depth };
  }

  save(): void {
    this.saved.push(this.state);
    this.depth = Math.max(this.depth, this.saved.length);
  }

  /** What is filled now, if it is one colour that nothing shines through. */
  get colour(): Colour | undefined {
    const { fill, isOpaque, mode } = this.state;
    return isOpaque && mode === 0 ? fill : undefined;
  }

  /** Begins marked content. */
  enter(owner: Owner): void {
    const { type } = this.owner;
    if (
      type !== 'nothing' &&
      owner.type !== 'nothing' &&
      type + owner.type !== 'artifactartifact'
    ) {
      this.crossings.push(`${owner.type} in ${type}` as Crossing);
    }
    this.owners.push(owner);
  }

  leave(): void {
    if (this.owners.pop() === undefined) this.fault('EMC without BDC');
  }

  /** What the next content belongs to: the innermost owner that is one. */
  get owner(): Owner {
    return this.owners.findLast(({ type }) => type !== 'nothing') ?? NOTHING;
  }

  fault(operator: string): void {
    this.faults.push(operator);
  }

  paint(operator: string, object?: string): void {
    const { owner } = this;
    this.paints.push(object === undefined ? { owner, operator } : { owner, operator, object });
  }

  private close(): void {
    const { open } = this;
    this.open = undefined;
    if (open === undefined) return;
    const { texts, ...piece } = open;
    this.pieces.push({ ...piece, text: texts.join('') });
  }

  show(bytes: Uint8Array): void {
    if (!this.isInText) this.fault('Tj outside of BT and ET');
    const piece = this.piece();
    const { font } = piece;
    const step = font?.codeLength ?? 1;
    for (let at = 0; at + step <= bytes.length; at += step) {
      const first = bytes[at] ?? 0;
      const code = step === 1 ? first : first * 256 + (bytes[at + 1] ?? 0);
      piece.codes.push(code);
      piece.texts.push(font?.texts.get(code) ?? '\uFFFD');
      this.advance(piece, this.widthOf(code, step));
    }
  }

  /** Moves the pen by thousandths of the size, backwards if positive. */
  adjust(thousandths: number): void {
    const { size, stretch } = this.state;
    this.advance(this.piece(), (-thousandths / 1000) * size * stretch);
  }

  /** Begins a line there. */
  moveTo(matrix: Matrix): void {
    this.close();
    this.hasMoved = true;
    this.lineMatrix = matrix;
    this.textMatrix = matrix;
  }

  /** Begins a line that much right of the last one's beginning, and above it. */
  moveBy(x: number, y: number): void {
    this.moveTo(moved(this.lineMatrix, x, y));
  }

  private piece(): OpenPiece {
    const { owner, state, open } = this;
    const { colour } = this;
    const fits = open?.owner === owner && open.font === state.font && open.size === state.size;
    if (open !== undefined && fits && open.colour === colour) return open;
    this.close();
    const raised = moved(this.textMatrix, 0, state.rise);
    const matrix = after(raised, state.matrix);
    const { font, size } = state;
    const continues = !this.hasMoved;
    this.hasMoved = false;
    const above = this.covered.fields.length;
    const look = { owner, font, size, matrix, continues, colour, above };
    this.open = { ...look, codes: [], texts: [], width: 0 };
    return this.open;
  }

  private widthOf(code: number, step: number): number {
    const { font, size, letterSpace, wordSpace, stretch } = this.state;
    const space = step === 1 && code === 0x20 ? wordSpace : 0;
    return (((font?.widthOf(code) ?? 0) / 1000) * size + letterSpace + space) * stretch;
  }

  private advance(piece: OpenPiece, width: number): void {
    piece.width += width;
    this.textMatrix = moved(this.textMatrix, width, 0);
  }
}
