import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import type { Family, InputFile, TemplateSource } from '../model/source.ts';
import type { SourceText, Span } from '../model/span.ts';
import { readContract } from './family/read-contract.ts';
import { readHouses } from './family/read-houses.ts';
import { readTemplateSource } from './family/read-template-source.ts';
import { readThemes } from './family/read-themes.ts';
import { decodeText } from './files/decode-text.ts';
import { fileDiagnostic } from './files/file-diagnostic.ts';
import { readFileInside } from './files/read-file.ts';
import { CONTRACT_FILE, type FamilyHomes, listFamilies } from './list-families.ts';
import { namesIn } from './names-in.ts';
import type { Read } from './read.ts';
import { readFontFiles } from './read-font-files.ts';

/** Where a family is looked for, and who asked for it. */
export interface FamilySearch extends FamilyHomes {
  /** Where the brief names its family; absent if the command line did. */
  readonly namedAt?: Span;
}

/** Reads a family's contract, themes and templates. No value if its contract can't be read. */
export async function readFamily(
  name: string,
  search: FamilySearch,
): Promise<Read<Family | undefined>> {
  const folder = await findFamily(name, search);
  if (folder === undefined) return unknownFamily(name, search);
  const { texts, inputs, diagnostics: faults } = await readFolder(folder, search.root);
  const contract = texts.get(CONTRACT_FILE);
  if (contract === undefined) {
    return {
      value: undefined,
      diagnostics: [...faults, ...withoutContract(folder, faults, search)],
      inputs,
    };
  }
  const judged = readContract(name, contract);
  const themes = readThemes(themeTexts(texts));
  const fonts = await readFontFiles(themes.value.values(), folder, search.root);
  const templates = [...texts]
    .filter(([file]) => file.endsWith('.md'))
    .map(([file, text]) => readTemplateSource(file.slice(0, -'.md'.length), text));
  const houses = await readHouses(
    templates.map((template) => template.value),
    folder,
    search.root,
  );
  const value: Family | undefined = judged.value && {
    name,
    contract: judged.value,
    themes: themes.value,
    templates: templates.map((template) => template.value),
    houses: houses.value,
    fontFiles: fonts.value,
  };
  const diagnostics = [
    ...faults,
    ...judged.diagnostics,
    ...themes.diagnostics,
    ...fonts.diagnostics,
    ...templates.flatMap((template) => template.diagnostics),
    ...templates.flatMap((template) => judgeTheme(template.value, texts)),
    ...houses.diagnostics,
    ...(templates.length === 0 ? [incomplete(folder, 'template', 'pack.md', search)] : []),
  ];
  return { value, diagnostics, inputs: [...inputs, ...houses.inputs, ...fonts.inputs] };
}

/** Unless its contract is there and could not be read, which is said already. */
function withoutContract(
  folder: string,
  faults: readonly Diagnostic[],
  search: FamilySearch,
): readonly Diagnostic[] {
  const said = faults.some(({ at }) => at.file.endsWith(`/${CONTRACT_FILE}`));
  return said ? [] : [incomplete(folder, 'contract', CONTRACT_FILE, search)];
}

function incomplete(folder: string, what: string, name: string, { root }: FamilyHomes): Diagnostic {
  const place = path.relative(root, folder).split(path.sep).join('/');
  return {
    code: 'family/incomplete',
    severity: 'error',
    message: `The family in “${place}” has no ${what}.`,
    help: `Add a ${what} such as “${name}”, or move the folder away.`,
    at: { file: `${place}/${name}`, start: 0, end: 0 },
    fault: 'setup',
  };
}

const DEFAULT_THEME = 'theme.yaml';

/** A template without a theme is set in the family's own, which must be there, too. */
function judgeTheme(
  { front, text }: TemplateSource,
  texts: ReadonlyMap<string, SourceText>,
): Diagnostic[] {
  const named = front.get('theme') ?? {
    value: DEFAULT_THEME,
    at: { file: text.file, start: 0, end: 0 },
  };
  const known = [...themeTexts(texts).keys()];
  if (known.includes(named.value)) return [];
  return [
    {
      code: 'theme/missing',
      severity: 'error',
      message: `There is no theme “${named.value}” in this family.${didYouMean(named.value, known)}`,
      help: known.length === 0 ? `Add a ${DEFAULT_THEME}.` : `Name one of ${known.join(', ')}.`,
      at: named.at,
      fault: 'setup',
    },
  ];
}

async function findFamily(
  name: string,
  { homes, root }: FamilySearch,
): Promise<string | undefined> {
  // A name is a folder's, never a path to somewhere else.
  if (!/^[\p{L}\p{N}][\p{L}\p{N} _.-]*$/u.test(name)) return undefined;
  for (const home of homes) {
    const folder = path.resolve(root, home, name);
    // A folder that lacks its contract is a mistake: what comes with briefpack must not hide it.
    if ((await namesIn(folder)).some((file) => /\.(?:md|yaml)$/.test(file))) return folder;
  }
  return undefined;
}

async function unknownFamily(name: string, search: FamilySearch): Promise<Read<undefined>> {
  const known = await listFamilies(search);
  const { namedAt } = search;
  const diagnostic: Diagnostic = {
    code: 'family/unknown',
    severity: 'error',
    message: `There is no family “${name}”.${didYouMean(name, known)}`,
    help: `Name one of ${known.join(', ')}, or add templates/${name}/${CONTRACT_FILE}.`,
    at: namedAt ?? { file: '', start: 0, end: 0 },
    ...(namedAt === undefined && { fault: 'setup' as const }),
  };
  return { value: undefined, diagnostics: [diagnostic], inputs: [] };
}

interface FolderRead {
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readFolder(folder: string, root: string): Promise<FolderRead> {
  const texts = new Map<string, SourceText>();
  const inputs: InputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const names = (await namesIn(folder)).filter((name) => /\.(?:md|yaml)$/.test(name));
  for (const name of names) {
    const absolute = path.join(folder, name);
    const file = path.relative(root, absolute).split(path.sep).join('/');
    const read = await readFileInside(folder, absolute);
    if ('fault' in read) {
      const at = { file, start: 0, end: 0 };
      diagnostics.push({ fault: 'setup', ...fileDiagnostic(read.fault, file, at) });
      continue;
    }
    const decoded = decodeText(read.bytes, file);
    diagnostics.push(...decoded.diagnostics.map((one) => ({ ...one, fault: 'setup' as const })));
    inputs.push({ file, sha256: read.sha256, text: decoded.value.text });
    if (decoded.diagnostics.length === 0) texts.set(name, decoded.value);
  }
  return { texts, inputs, diagnostics };
}

/** Every file of YAML but the contract is a theme. */
function themeTexts(texts: ReadonlyMap<string, SourceText>): ReadonlyMap<string, SourceText> {
  return new Map([...texts].filter(([name]) => name.endsWith('.yaml') && name !== CONTRACT_FILE));
}
