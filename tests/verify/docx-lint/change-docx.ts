import { strFromU8, strToU8, zipSync } from 'fflate';
import { faultlessParts } from './faultless.ts';

type Parts = Map<string, Uint8Array>;
type Change = (parts: Parts) => void;

/** The faultless document after changes, as an archive. */
export function changed(...changes: readonly Change[]): Uint8Array {
  const parts = faultlessParts();
  for (const change of changes) change(parts);
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}

/** Another text in a part. An error if nothing changes, so that no mutant is one by name alone. */
export function swap(
  name: string,
  from: string | RegExp,
  to: string | ((found: string) => string),
): Change {
  return (parts) => {
    const before = strFromU8(parts.get(name) ?? new Uint8Array());
    const after = typeof to === 'string' ? before.replace(from, to) : before.replace(from, to);
    if (after === before) throw new Error(`“${name}” has no ${String(from)}.`);
    parts.set(name, strToU8(after));
  };
}

export function add(name: string, content: string | Uint8Array): Change {
  return (parts) => {
    parts.set(name, typeof content === 'string' ? strToU8(content) : content);
  };
}

export function remove(name: string): Change {
  return (parts) => {
    if (!parts.delete(name)) throw new Error(`There is no “${name}”.`);
  };
}

/** A relation more, before the end of a list. */
export function relate(list: string, kind: string, target: string, id = 'rId99'): Change {
  const more = target.startsWith('https:') ? ' TargetMode="External"' : '';
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  const relation = `<Relationship Id="${id}" Type="${type}" Target="${target}"${more}/>`;
  return swap(list, '</Relationships>', `${relation}</Relationships>`);
}

/** The faultless document with other bytes in its archive. */
export function damaged(edit: (bytes: Buffer) => void): Uint8Array {
  const bytes = Buffer.from(changed());
  edit(bytes);
  return bytes;
}

/** Where the record of a file begins: in the directory, or before the file itself. */
export function recordOf(bytes: Buffer, name: string, place: 'directory' | 'file'): number {
  const [signature, size] = place === 'directory' ? ['PK\u0001\u0002', 46] : ['PK\u0003\u0004', 30];
  for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 4)) {
    if (bytes.toString('utf8', at + size, at + size + name.length) === name) return at;
  }
  throw new Error(`There is no record of “${name}”.`);
}
