import { PdfFile } from '../../../src/verify/pdf/file/pdf-file.ts';
import { isTyped, latin, type PdfObject } from '../../../src/verify/pdf/syntax/objects.ts';

/** An object of a PDF whose parts can be changed; they are source text. */
export interface Editable {
  readonly id: number;
  /** Of a dictionary or a stream. */
  readonly entries: Map<string, string>;
  /** Of anything else. */
  body: string | undefined;
  /** The bytes of a stream, one a character. */
  stream: string | undefined;
}

/** A PDF taken apart. */
export class Editor {
  readonly objects: Editable[];
  readonly trailer: Map<string, string>;
  header = '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n';
  /** Before the word `endobj`. */
  objectEnd = '\n';
  /** Before the word `endstream`. */
  streamEnd = '\n';
  ending = '%%EOF\n';

  constructor(bytes: Uint8Array) {
    const file = new PdfFile(bytes);
    this.objects = file.ids.flatMap((id) => editable(file, id) ?? []);
    const kept = [...file.trailer].filter(([key]) => ['Root', 'Info', 'ID'].includes(key));
    this.trailer = new Map(kept.map(([key, value]) => [key, source(value)]));
  }

  /** The object with these entries; an error if there is none. */
  find(wanted: Readonly<Record<string, string>>): Editable {
    const [found] = this.all(wanted);
    if (found === undefined) throw new Error(`No object has ${JSON.stringify(wanted)}.`);
    return found;
  }

  all(wanted: Readonly<Record<string, string>>): Editable[] {
    return this.objects.filter(({ entries }) =>
      Object.entries(wanted).every(([key, value]) => entries.get(key) === value),
    );
  }

  /** A new dictionary; its number is returned. */
  add(entries: Readonly<Record<string, string>>): number {
    const id = Math.max(...this.objects.map((one) => one.id)) + 1;
    this.objects.push({
      id,
      entries: new Map(Object.entries(entries)),
      body: undefined,
      stream: undefined,
    });
    return id;
  }

  /** The first element of a type. */
  element(type: string): Editable {
    return this.find({ Type: '/StructElem', S: `/${type}` });
  }

  get catalog(): Editable {
    return this.find({ Type: '/Catalog' });
  }

  /** The object that an entry refers to. */
  at(object: Editable, key: string): Editable {
    const id = Number.parseInt(object.entries.get(key) ?? '', 10);
    const found = this.objects.find((one) => one.id === id);
    if (found === undefined) throw new Error(`“${key}” refers to nothing.`);
    return found;
  }

  /** The content of a page, which may be replaced. */
  content(page: number): Editable {
    const found = this.all({ Type: '/Page' })[page];
    if (found === undefined) throw new Error(`There is no page ${page}.`);
    return this.at(found, 'Contents');
  }

  bytes(): Uint8Array {
    const parts = [this.header];
    const rows = new Map<number, number>();
    let length = this.header.length;
    for (const object of this.objects) {
      const text = `${object.id} 0 obj\n${bodyOf(object, this.streamEnd)}${this.objectEnd}endobj\n`;
      rows.set(object.id, length);
      parts.push(text);
      length += text.length;
    }
    const size = Math.max(...rows.keys()) + 1;
    const table = Array.from({ length: size }, (_, id) => {
      const offset = rows.get(id);
      return offset === undefined
        ? '0000000000 65535 f \n'
        : `${String(offset).padStart(10, '0')} 00000 n \n`;
    });
    parts.push(`xref\n0 ${size}\n${table.join('')}trailer\n`);
    parts.push(`<< /Size ${size} ${listed(this.trailer)} >>\nstartxref\n${length}\n${this.ending}`);
    return Buffer.from(parts.join(''), 'latin1');
  }
}

/** The same PDF, taken apart and put together after a change. */
export function rewritten(bytes: Uint8Array, edit: (editor: Editor) => void): Uint8Array {
  const editor = new Editor(bytes);
  edit(editor);
  return editor.bytes();
}

function editable(file: PdfFile, id: number): Editable | undefined {
  const object = file.resolve({ type: 'reference', id });
  const stream = file.streamOf(object);
  const entries = new Map(
    [...(file.entriesOf(object) ?? [])].map(([key, value]) => [key, source(value)]),
  );
  if (['/ObjStm', '/XRef'].includes(entries.get('Type') ?? '')) return undefined;
  const body = isTyped(object) && 'entries' in object ? undefined : source(object);
  if (stream === undefined) return { id, entries, body, stream: undefined };
  const isPicture = entries.has('DecodeParms');
  const bytes = isPicture ? stream.raw : file.contentOf(object);
  if (!isPicture) entries.delete('Filter');
  return { id, entries, body, stream: latin(bytes ?? new Uint8Array()) };
}

function bodyOf({ entries, body, stream }: Editable, streamEnd: string): string {
  if (body !== undefined) return body;
  if (stream === undefined) return `<< ${listed(entries)} >>`;
  const all = new Map([...entries, ['Length', String(stream.length)]]);
  return `<< ${listed(all)} >>\nstream\n${stream}${streamEnd}endstream`;
}

function listed(entries: ReadonlyMap<string, string>): string {
  return [...entries].map(([key, value]) => `/${key} ${value}`).join('\n');
}

/** An object as PDF writes it. */
function source(object: PdfObject): string {
  if (!isTyped(object)) return String(object);
  switch (object.type) {
    case 'name':
      return `/${object.value}`;
    case 'string':
      return `<${Buffer.from(object.bytes).toString('hex')}>`;
    case 'reference':
      return `${object.id} 0 R`;
    case 'array':
      return `[${object.items.map(source).join(' ')}]`;
    default:
      return `<< ${[...object.entries].map(([key, value]) => `/${key} ${source(value)}`).join(' ')} >>`;
  }
}
