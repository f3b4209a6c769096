import { createHash } from 'node:crypto';
import { check } from './check/check.ts';
import { compose } from './compose/compose.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import { Ledger } from './diagnostics/ledger.ts';
import { didYouMean } from './diagnostics/nearest.ts';
import { type Fonts, openFonts } from './fonts/open-fonts.ts';
import { layout } from './layout/layout.ts';
import { loadHyphenation } from './layout/load-hyphenation.ts';
import { orient } from './layout/orient.ts';
import type { Artifact } from './model/artifact.ts';
import type { Brief } from './model/brief.ts';
import type { Image } from './model/inline.ts';
import type { Pack } from './model/pack.ts';
import type { Picture } from './model/picture.ts';
import type { BriefPlace, Family } from './model/source.ts';
import type { Format, Template } from './model/template.ts';
import type { Theme } from './model/theme.ts';
import { walkInlines, walkLine } from './model/walk.ts';
import { walkPackInlines } from './model/walk-pack-lines.ts';
import { parseBrief } from './parse/parse-brief.ts';
import { parseTemplate } from './parse/parse-template.ts';
import { checkDocx } from './render/docx/limits.ts';
import { type Draft, render } from './render/render.ts';
import { findBriefs } from './source/find-briefs.ts';
import { listFamilies } from './source/list-families.ts';
import { readFamily } from './source/read-family.ts';
import { readPictures } from './source/read-pictures.ts';
import { familyOf, readSource } from './source/read-source.ts';

/** What is asked for; all that the outside world decides is here. */
export interface Request {
  /** The folder that briefs and templates are looked for in: the current one. */
  readonly root: string;
  /** As the user names them; none: all of `source/`. */
  readonly briefs: readonly string[];
  readonly family?: string;
  /** None: all of the family. */
  readonly packs: readonly string[];
  /** None: all that a template makes. */
  readonly formats: readonly Format[];
  readonly lang?: string;
  /** `SOURCE_DATE_EPOCH`, in seconds. */
  readonly epoch?: number;
  /** Where families are looked for; the first that has one of the name wins. */
  readonly homes: readonly string[];
  /** Of briefpack. */
  readonly version: string;
}

/** What became of one brief. */
export interface Compiled {
  /** Empty for what belongs to no brief, such as a name that is not found. */
  readonly name: string;
  /** None if there are errors. */
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
  /** One hash over all that the artifacts are a function of, but the choice of packs and formats. */
  readonly inputs: string;
  /** What was read, by file: for the frames of diagnostics. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A brief's packs, checked and laid out, and what there is to say of them. */
export interface Drafted extends Omit<Compiled, 'artifacts'> {
  readonly drafts: readonly Draft[];
}

/** The whole of briefpack, brief by brief. `check` does all that `build` does but the rendering. */
export async function* compile(
  request: Request,
  mode: 'build' | 'check',
): AsyncGenerator<Compiled> {
  const found = await findBriefs(request.briefs, request.root);
  if (found.diagnostics.length > 0) yield ofNoBrief(found.diagnostics);
  // A name that nobody knows stops the run; a folder that is no brief leaves the others alone.
  if (found.diagnostics.some(({ fault }) => fault === 'setup')) return;

  const fonts = openFonts();
  for (const place of found.value) {
    const { drafts, ...compiled } = await draft(place, request, fonts);
    const isBroken = hasErrors(compiled.diagnostics);
    const artifacts = mode === 'check' || isBroken ? [] : await render(drafts, fonts);
    yield { ...compiled, artifacts };
  }
}

/** Everything up to the rendering: all that can be wrong with a brief is found here. */
export async function draft(place: BriefPlace, request: Request, fonts: Fonts): Promise<Drafted> {
  const ledger = new Ledger();
  const source = ledger.take(await readSource(place, request));
  const name = source && familyOf(place, request, source);
  if (source === undefined || name === undefined) return drafted(place, request, ledger, []);

  const namedAt = request.family === undefined ? source.front.family?.at : undefined;
  const search = { homes: request.homes, root: request.root, ...(namedAt && { namedAt }) };
  const family = ledger.take(await readFamily(name, search));
  if (family === undefined) return drafted(place, request, ledger, []);

  const { strict } = family.contract;
  const brief = ledger.take(parseBrief(source, { strict }));
  ledger.note(check(brief, family.contract));
  const pictures = ledger.take(await readPictures(imagesOf(brief), place, strict));
  const templates = chosenTemplates(family, request, ledger);
  const drafts: Draft[] = [];
  for (const template of templates) {
    const drafting = { template, family, brief, pictures, request, fonts };
    drafts.push(...(await draftPack(drafting, ledger)));
  }
  return drafted(place, request, ledger, drafts);
}

/** The family's templates that are asked for; a pack that no family has is the command's fault. */
function chosenTemplates(family: Family, request: Request, ledger: Ledger): Template[] {
  const templates = family.templates.map((file) => ledger.take(parseTemplate(file)));
  const names = templates.map(({ name }) => name);
  for (const wanted of request.packs) {
    if (!names.includes(wanted)) ledger.note([unknownPack(wanted, names, family)]);
  }
  const { packs } = request;
  return packs.length === 0 ? templates : templates.filter(({ name }) => packs.includes(name));
}

function unknownPack(wanted: string, names: readonly string[], family: Family): Diagnostic {
  return {
    code: 'pack/unknown',
    severity: 'error',
    message: `The family “${family.name}” has no pack “${wanted}”.`,
    help: `Choose one of ${names.join(', ')}.${didYouMean(wanted, names)}`,
    at: family.contract.at,
    fault: 'setup',
  };
}

interface Drafting {
  readonly template: Template;
  readonly family: Family;
  readonly brief: Brief;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly request: Request;
  readonly fonts: Fonts;
}

async function draftPack(drafting: Drafting, ledger: Ledger): Promise<Draft[]> {
  const { template, family, request, fonts } = drafting;
  const theme = family.themes.get(template.theme.value);
  const formats = template.formats.filter(
    (format) => request.formats.length === 0 || request.formats.includes(format),
  );
  if (theme === undefined || formats.length === 0) return [];

  const pack = composePack(drafting, { theme, formats }, ledger);
  const forPdf = formats.includes('pdf');
  const forDocx = formats.includes('docx');
  const dressed = forDocx ? await readyForDocx(pack, drafting, ledger) : {};
  if (!forPdf && !(forDocx && namesPages(pack))) return [{ pack, formats, ...dressed }];
  const hyphenation = await loadHyphenation(pack);
  // With a gap in it a pack is not as long as it will be: its limit would say what is not so.
  const { pages: _, ...unlimited } = pack;
  const measured = ledger.hasErrors() ? unlimited : pack;
  const laid = ledger.take(layout(measured, fonts, { strictGlyphs: forPdf, hyphenation }));
  return [{ pack, formats, laid, ...dressed }];
}

/** What Word can't hold is said; the file that dresses the document is opened, if the template names one. */
async function readyForDocx(
  pack: Pack,
  { template, family }: Drafting,
  ledger: Ledger,
): Promise<Pick<Draft, 'house'>> {
  ledger.note(checkDocx(pack));
  const { house: choice } = template.docx;
  const file = choice && family.houses.get(choice.name.value);
  if (choice === undefined || file === undefined) return {};
  const { openHouse } = await import('./render/docx/house/open-house.ts');
  const house = ledger.take(openHouse(file, choice));
  return house === undefined ? {} : { house };
}

/** A pack whose wide tables are turned, in the formats that have pages. */
function composePack(
  { template, family, brief, pictures, request, fonts }: Drafting,
  { theme, formats }: { readonly theme: Theme; readonly formats: readonly Format[] },
  ledger: Ledger,
): Pack {
  const { contract } = family;
  const { epoch: stamp } = request;
  const pack = ledger.take(
    compose({ brief, template, contract, theme, pictures, ...(stamp !== undefined && { stamp }) }),
  );
  const forPdf = formats.includes('pdf');
  if (!forPdf && !formats.includes('docx')) return pack;
  const { value, diagnostics } = orient(pack, fonts);
  if (forPdf) ledger.note(diagnostics);
  return value;
}

/** Whether a pack says where something stands: then its pages must be known. */
function namesPages(pack: Pack): boolean {
  if (pack.body.some(({ type }) => type === 'contents')) return true;
  for (const { type } of walkPackInlines(pack)) if (type === 'pageReference') return true;
  return false;
}

/** Every picture that a brief names: in its title, in its text and in its notes. */
function imagesOf({ title, body, notes }: Brief): Image[] {
  const texts = [body, ...[...notes.values()].map(({ blocks }) => blocks)];
  const inlines = [...walkLine(title), ...texts.flatMap((blocks) => [...walkInlines(blocks)])];
  return inlines.filter((inline) => inline.type === 'image');
}

function drafted(
  { name }: BriefPlace,
  request: Request,
  ledger: Ledger,
  drafts: readonly Draft[],
): Drafted {
  const inputs = ledger.inputs();
  const { family, lang, epoch, version } = request;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([version, family, lang, epoch]));
  for (const { file, sha256 } of inputs) hash.update(`\n${file}\n${sha256}`);
  return {
    name,
    drafts,
    diagnostics: ledger.diagnostics(),
    inputs: hash.digest('hex'),
    texts: new Map(inputs.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]]))),
  };
}

function ofNoBrief(diagnostics: readonly Diagnostic[]): Compiled {
  return { name: '', artifacts: [], diagnostics, inputs: '', texts: new Map() };
}

/** What there is to build: `briefpack list`. */
export async function survey(request: Request): Promise<Survey> {
  const ledger = new Ledger();
  const briefs = ledger.take(await findBriefs(request.briefs, request.root));
  const families: { name: string; packs: readonly string[] }[] = [];
  for (const name of await listFamilies(request)) {
    const family = ledger.take(await readFamily(name, request));
    if (family === undefined) continue;
    const packs = family.templates.map((file) => ledger.take(parseTemplate(file)).name);
    families.push({ name, packs });
  }
  return { briefs, families, diagnostics: ledger.diagnostics() };
}

export interface Survey {
  readonly briefs: readonly BriefPlace[];
  readonly families: readonly { readonly name: string; readonly packs: readonly string[] }[];
  readonly diagnostics: readonly Diagnostic[];
}
