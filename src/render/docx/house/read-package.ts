import { HouseFault } from './house-fault.ts';
import { fullBudget, type Part, readPart } from './read-part.ts';
import { readZip } from './read-zip.ts';
import { elementsOf } from './xml-tree.ts';

/** What a part leads to. */
export interface Relation {
  /** The last word of its type, such as `image`. */
  readonly type: string;
  /** The part's name in the package, or the address outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The parts of a Word file, read as they are asked for. */
export interface HousePackage {
  /** The part with the text. */
  readonly main: string;
  readonly relationsOf: (part: string) => ReadonlyMap<string, Relation>;
  readonly bytesOf: (part: string) => Uint8Array | undefined;
  readonly readPart: (part: string) => Part;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** A document or a template without macros. */
const MAIN_TYPES: ReadonlySet<string> = new Set([
  `${WORD}.document.main+xml`,
  `${WORD}.template.main+xml`,
]);
const STRICT = 'http://purl.oclc.org/ooxml/';

/** Opens a file as a Word document (ECMA-376, part 2), or says why it is none. */
export function readPackage(bytes: Uint8Array): HousePackage {
  refuseOthers(bytes);
  const files = readZip(bytes);
  const byName = new Map([...files].map(([name, content]) => [name.toLowerCase(), content]));
  const budget = fullBudget();
  const bytesOf = (part: string) => byName.get(part.toLowerCase());
  const partOf = (part: string) => {
    const content = bytesOf(part);
    if (content === undefined) throw notWord(`has no part “${part}”`);
    return readPart(part, content, budget);
  };
  const relationsOf = (part: string) => {
    const name = relationsPart(part);
    return bytesOf(name) === undefined ? new Map() : readRelations(partOf(name), part);
  };
  if ([...byName.keys()].some((name) => /(^|\/)vba[^/]*\.(bin|xml)$/.test(name))) throw macros();
  const main = mainPart(relationsOf(''));
  judgeMain(typeOf(main, partOf('[Content_Types].xml')));
  return { main, relationsOf, bytesOf, readPart: partOf };
}

/** `word/_rels/document.xml.rels` of `word/document.xml`; `_rels/.rels` of the package itself. */
function relationsPart(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

function readRelations({ root }: Part, part: string): ReadonlyMap<string, Relation> {
  return new Map(
    elementsOf(root).map(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
      if (type.startsWith(STRICT)) throw strict();
      const isOutside = attributes['TargetMode'] === 'External';
      const relation: Relation = {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isOutside ? target : targetPart(target, part),
        isOutside,
      };
      return [id, relation];
    }),
  );
}

/** Where a target leads from its part; never out of the package, whatever dots are in it. */
function targetPart(target: string, part: string): string {
  const base = `package:///${part.split('/').map(encodeURIComponent).join('/')}`;
  if (!URL.canParse(target, base)) return target;
  try {
    return decodeURIComponent(new URL(target, base).pathname).replace(/^\/+/, '');
  } catch {
    return target;
  }
}

function mainPart(relations: ReadonlyMap<string, Relation>): string {
  const main = [...relations.values()].find(({ type }) => type === 'officeDocument');
  if (main === undefined) throw notWord('is no Word file');
  return main.target;
}

function typeOf(part: string, { root }: Part): string {
  const types = elementsOf(root);
  const own = types.find(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${part.toLowerCase()}`,
  );
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const usual = types.find(
    ({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
  );
  return (own ?? usual)?.attributes['ContentType'] ?? '';
}

function judgeMain(type: string): void {
  if (type.includes('macroEnabled')) throw macros();
  if (!MAIN_TYPES.has(type)) throw notWord('is no Word file');
}

function refuseOthers(bytes: Uint8Array): void {
  const head = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  if (head === 'd0cf11e0') throw compound(bytes);
  if (!head.startsWith('504b')) throw notWord('is no Word file');
}

/** Encrypted files are kept in the container of old Word files, as a stream of this name. */
function compound(bytes: Uint8Array): HouseFault {
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  if (!isEncrypted) return notWord('is a file of Word 97 to 2003');
  return new HouseFault('file', { message: 'is encrypted', help: 'Save it without a password.' });
}

function notWord(what: string): HouseFault {
  return new HouseFault('file', {
    message: what,
    help: 'Save the template in Word as “Word Document (*.docx)”.',
  });
}

function strict(): HouseFault {
  return new HouseFault('file', {
    message: 'is a “Strict Open XML Document”, which few programs read',
    help: 'Save it in Word as “Word Document (*.docx)”.',
  });
}

function macros(): HouseFault {
  return new HouseFault('file', {
    message: 'holds macros, which no pack may pass on',
    help: 'Save it in Word as “Word Document (*.docx)”, which leaves them out.',
  });
}
