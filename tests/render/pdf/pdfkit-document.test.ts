/* oxlint-disable no-underscore-dangle -- the names are pdfkit's. */
import Pdfkit from 'pdfkit';
import { expect, test } from 'vitest';

/**
 * What we use of pdfkit's inside is not public: this is its contract. When the pinned version changes
 * and a test here fails, `PackedDocument` has to follow.
 */
interface Reference {
  readonly id: number;
  data: Record<string, unknown>;
  compress: boolean;
  end(bytes?: Uint8Array): void;
}

interface Inside {
  readonly _root: Reference & { readonly data: { readonly Pages: Reference } };
  readonly _info: Reference | undefined;
  _offset: number;
  readonly _offsets: readonly (number | null)[];
  ref(data?: unknown): Reference;
  end(): void;
}

type Calls = (readonly [string, unknown])[];

/** A document that notes the calls that `PackedDocument` overrides. */
function noted(calls: Calls): Inside {
  const Base = Pdfkit as unknown as new (options: object) => Inside;
  class Noted extends Base {
    _write(data: unknown) {
      calls.push(['_write', data]);
    }
    _finalize() {
      calls.push(['_finalize', undefined]);
    }
    endMarkings() {
      calls.push(['endMarkings', undefined]);
    }
    endMetadata() {
      calls.push(['endMetadata', undefined]);
    }
  }
  return new Noted({
    pdfVersion: '1.7',
    lang: 'tg',
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info: { Title: 'ҷ', CreationDate: new Date(0) },
  });
}

test('The header is written by the constructor, and nothing else.', () => {
  const calls: Calls = [];
  noted(calls);
  expect(calls).toEqual([
    ['_write', '%PDF-1.7'],
    ['_write', '%\xFF\xFF\xFF\xFF'],
  ]);
});

test('An object without a stream is written as head, data and end.', () => {
  const calls: Calls = [];
  const document = noted(calls);
  const before = document._offsets.length;
  const reference = document.ref({ Type: 'Name', Text: Object('a (b)'), List: [1, null, true] });
  expect(reference.id).toBe(before + 1);
  expect(document._offsets).toHaveLength(before + 1);
  calls.length = 0;
  reference.end();
  expect(calls).toEqual([
    ['_write', `${reference.id} 0 obj`],
    ['_write', '<<\n/Type /Name\n/Text (a \\(b\\))\n/List [1 null true]\n>>'],
    ['_write', 'endobj'],
  ]);
});

test('An object with a stream is written with it, as it is where a filter is named.', () => {
  const calls: Calls = [];
  const document = noted(calls);
  const packed = document.ref({ Filter: 'DCTDecode' });
  expect(packed.compress).toBe(false);
  calls.length = 0;
  packed.end(Uint8Array.of(1, 2, 3));
  expect(calls.map(([, data]) => data)).toEqual([
    `${packed.id} 0 obj`,
    '<<\n/Filter /DCTDecode\n/Length 3\n>>',
    'stream',
    Uint8Array.of(1, 2, 3),
    '\nendstream',
    'endobj',
  ]);
});

test('A stream may be told not to be compressed.', () => {
  const calls: Calls = [];
  const document = noted(calls);
  const plain = document.ref({});
  expect(plain.compress).toBe(true);
  plain.compress = false;
  calls.length = 0;
  plain.end(Uint8Array.of(7));
  expect(calls.map(([, data]) => data)).toContainEqual(Uint8Array.of(7));
});

test('The offset of an object is taken from where the document says that it is.', () => {
  const document = noted([]);
  document._offset = 1234;
  const reference = document.ref({});
  reference.end();
  expect(document._offsets[reference.id - 1]).toBe(1234);
});

test('Text beyond ASCII is UTF-16, dates are in Greenwich time, numbers have six decimals.', () => {
  const calls: Calls = [];
  const document = noted(calls);
  const data = { Text: Object('ҷ'), Date: new Date(1e12), Number: 1 / 3, Bytes: Uint8Array.of(10) };
  calls.length = 0;
  document.ref(data).end();
  expect(calls[1]?.[1]).toBe(
    '<<\n/Text (\u00FE\u00FF\u0004\u00B7)\n/Date (D:20010909014640Z)\n/Number 0.333333\n/Bytes <0a>\n>>',
  );
});

test('The end calls what we override, then writes the catalog with what was put into it.', () => {
  const calls: Calls = [];
  const document = noted(calls);
  document._root.data.Pages.data = { Type: 'Pages', Count: 0, Kids: [] };
  Object.assign(document._root.data, { MarkInfo: { Marked: true } });
  calls.length = 0;
  document.end();
  const written = calls.map(([name, data]) => (name === '_write' ? data : name));
  const catalog = written.find((data) => String(data).includes('/Type /Catalog'));
  expect(catalog).toContain('/MarkInfo <<\n/Marked true\n>>');
  expect(catalog).toContain('/Lang (tg)');
  expect(catalog).toContain('/ViewerPreferences');
  expect(written.indexOf('endMarkings')).toBeGreaterThan(-1);
  expect(written.indexOf('endMarkings')).toBeLessThan(written.indexOf(catalog));
  expect(written.indexOf('endMetadata')).toBeLessThan(written.indexOf(catalog));
  expect(written.at(-1)).toBe('_finalize');
  expect(document._info?.data).toHaveProperty('Title');
});
