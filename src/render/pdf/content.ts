import { pdfNumber } from './values.ts';

/**
 * The operators of one page (ISO 32000-1, annex A), in PDF's own coordinates: y upwards from the
 * page's foot. What is set already is not set again.
 */
export class Content {
  private readonly operators: string[] = [];
  private readonly state = new Map<string, string>();

  /** Adds operators as they are. */
  add(operators: string): void {
    this.operators.push(operators);
  }

  /** Sets something that lasts, such as a colour (`rg`) or a font (`Tf`). */
  set(operator: string, operands: string): void {
    if (this.state.get(operator) === operands) return;
    this.state.set(operator, operands);
    this.operators.push(`${operands} ${operator}`);
  }

  fillColour(colour: string): void {
    this.set('rg', components(colour));
  }

  strokeColour(colour: string): void {
    this.set('RG', components(colour));
  }

  bytes(): Uint8Array {
    return Buffer.from(this.operators.join('\n'), 'latin1');
  }
}

const known = new Map<string, string>();

/** The parts of `#RRGGBB` from 0 to 1. */
export function components(colour: string): string {
  const found = known.get(colour);
  if (found !== undefined) return found;
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
  const written = parts.map(pdfNumber).join(' ');
  known.set(colour, written);
  return written;
}
