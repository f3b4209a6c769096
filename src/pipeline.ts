import { createHash } from 'node:crypto';
import { check } from './check/check.ts';
import { compose } from './compose/compose.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import { Ledger } from './diagnostics/ledger.ts';
import { type Fonts, openFonts } from './fonts/open-fonts.ts';
import { orient } from './layout/orient.ts';
import { proofPictures } from './layout/pictures/proof-pictures.ts';
import type { Artifact } from './model/artifact.ts';
import type { Brief } from './model/brief.ts';
import type { Image } from './model/inline.ts';
import type { Pack } from './model/pack.ts';
import type { Picture } from './model/picture.ts';
import type { BriefPlace, Family } from './model/source.ts';
import type { Format, Template } from './model/template.ts';
import type { Theme } from './model/theme.ts';
import { walkInlines, walkLine } from './model/walk.ts';
import { parseBrief } from './parse/parse-brief.ts';
import { layOut, needsPages } from './pipeline/lay-out.ts';
import { openBrief, templatesOf } from './pipeline/open-brief.ts';
import { placesAsked } from './pipeline/places-asked.ts';
import type { Request } from './pipeline/request.ts';
import { checkFaces } from './render/docx/check-faces.ts';
import { checkDocx } from './render/docx/limits.ts';
import { type Draft, render } from './render/render.ts';
import { findBriefs } from './source/find-briefs.ts';
import { listFamilies } from './source/list-families.ts';
import { openFamilies, type ReadFamilies } from './source/open-families.ts';
import { readPictureBytes } from './source/pictures/read-picture-bytes.ts';
import { readPictures } from './source/read-pictures.ts';

export type { Request } from './pipeline/request.ts';

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
  const families = openFamilies(request);
  const asked = await placesAsked(found.value, request, families);
  if (asked.diagnostics.length > 0) yield ofNoBrief(asked.diagnostics);
  for (const place of asked.value) {
    const { drafts, ...compiled } = await draft(place, request, fonts, families);
    const isBroken = hasErrors(compiled.diagnostics);
    const artifacts = mode === 'check' || isBroken ? [] : await render(drafts);
    yield { ...compiled, artifacts };
  }
}

/** Everything up to the rendering: all that can be wrong with a brief is found here. */
export async function draft(
  place: BriefPlace,
  request: Request,
  fonts: Fonts,
  families: ReadFamilies = openFamilies(request),
): Promise<Drafted> {
  const ledger = new Ledger();
  const { source, family } = await openBrief(place, request, { families, ledger });
  if (source === undefined || family === undefined) return drafted(place, request, ledger, []);

  const { strict } = family.contract;
  const brief = ledger.take(parseBrief(source, { strict }));
  ledger.note(check(brief, family.contract));
  const pictures = ledger.take(await readPictures(imagesOf(brief), place, strict));
  const templates = ledger.take(templatesOf(family));
  const drafts: Draft[] = [];
  for (const template of templates) {
    if (request.packs.length > 0 && !request.packs.includes(template.name)) continue;
    const drafting = { template, family, brief, pictures, request, fonts };
    drafts.push(...(await draftPack(drafting, ledger)));
  }
  return drafted(place, request, ledger, drafts);
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
  const { template, family, request } = drafting;
  const theme = family.themes.get(template.theme.value);
  const formats = template.formats.filter(
    (format) => request.formats.length === 0 || request.formats.includes(format),
  );
  if (theme === undefined || formats.length === 0) return [];

  const fonts = ledger.take(drafting.fonts.forTheme(theme, family.fontFiles));
  if (fonts === undefined) return [];

  const themed = { ...drafting, fonts };
  const pack = composePack(themed, { theme, formats }, ledger);
  const forPdf = formats.includes('pdf');
  const forDocx = formats.includes('docx');
  ledger.note(proofPictures(pack, fonts));
  const dressed = forDocx ? await readyForDocx(pack, themed, ledger) : {};
  const forWord = forDocx && needsPages(pack, dressed);
  const plain = { pack, formats, fonts, ...dressed };
  if (!forPdf && !forWord) return [plain];
  const laid = await layOut(pack, fonts, { forPdf, ledger });
  return [{ ...plain, ...(forPdf && { laid }), ...(forWord && { wordPages: laid }) }];
}

/** What Word can't hold is said; the file that dresses the document is opened, if the template names one. */
async function readyForDocx(
  pack: Pack,
  { template, family, fonts }: Drafting,
  ledger: Ledger,
): Promise<Pick<Draft, 'house'>> {
  ledger.note(checkDocx(pack));
  const { house: choice } = template.docx;
  // A house's file names the faces of its own.
  if (choice === undefined) ledger.note(checkFaces(pack, fonts));
  const file = choice && family.houses.get(choice.name.value);
  if (choice === undefined || file === undefined) return {};
  const { openHouse } = await import('./render/docx/house/open-house.ts');
  const { checkHouse } = await import('./render/docx/house/check-house.ts');
  const house = ledger.take(openHouse(file, choice, readPictureBytes));
  if (house === undefined) return {};
  ledger.note(checkHouse(pack, house, choice));
  return { house };
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
  const { value: briefs, diagnostics: found } = await findBriefs(request.briefs, request.root);
  ledger.note(found.map(asNote));
  const read = openFamilies(request);
  const families: { name: string; packs: readonly string[] }[] = [];
  for (const name of await listFamilies(request)) {
    const family = ledger.take(await read(name));
    if (family === undefined) continue;
    const packs = ledger.take(templatesOf(family)).map(({ name: pack }) => pack);
    families.push({ name, packs });
  }
  return { briefs, families, diagnostics: ledger.diagnostics() };
}

/** To have no briefs yet is no mistake of who asks what there is. */
function asNote(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.code !== 'brief/not-found') return diagnostic;
  const { fault: _, ...rest } = diagnostic;
  return { ...rest, severity: 'info' };
}

export interface Survey {
  readonly briefs: readonly BriefPlace[];
  readonly families: readonly { readonly name: string; readonly packs: readonly string[] }[];
  readonly diagnostics: readonly Diagnostic[];
}
