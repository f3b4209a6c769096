import { isArray, isTyped, type PdfObject, type Stream, textOf } from '../syntax/objects.ts';

/** Looks into objects, wherever references lead. */
export abstract class ObjectReader {
  /** The object that a reference leads to; anything else is itself, nothing is null. */
  abstract resolve(object: PdfObject | undefined): PdfObject;

  /** The entries of a dictionary or of a stream's dictionary. */
  entriesOf(object: PdfObject | undefined): ReadonlyMap<string, PdfObject> | undefined {
    const found = this.resolve(object);
    return isTyped(found) && 'entries' in found ? found.entries : undefined;
  }

  /** The items of an array; a single object counts as a list of one, and nothing as none. */
  listOf(object: PdfObject | undefined): readonly PdfObject[] {
    const found = this.resolve(object);
    if (object === undefined || found === null) return [];
    return isArray(found) ? found.items : [object];
  }

  numbersOf(object: PdfObject | undefined): number[] {
    return this.listOf(object).map((item) => this.numberOf(item) ?? 0);
  }

  nameOf(object: PdfObject | undefined): string | undefined {
    const found = this.resolve(object);
    return isTyped(found) && found.type === 'name' ? found.value : undefined;
  }

  numberOf(object: PdfObject | undefined): number | undefined {
    const found = this.resolve(object);
    return typeof found === 'number' ? found : undefined;
  }

  textOf(object: PdfObject | undefined): string | undefined {
    const found = this.resolve(object);
    return isTyped(found) && found.type === 'string' ? textOf(found) : undefined;
  }

  streamOf(object: PdfObject | undefined): Stream | undefined {
    const found = this.resolve(object);
    return isTyped(found) && found.type === 'stream' ? found : undefined;
  }
}
