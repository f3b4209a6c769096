import type { Diagnostic, Outcome } from '../../../diagnostics/diagnostic.ts';
import type { HouseChoice, HouseFile } from '../../../model/house.ts';
import { type HouseBase, readBase } from './base/read-base.ts';
import { listsIn } from './base/shows-of.ts';
import type { CleanPicture } from './base/story.ts';
import { textSection } from './base/text-section.ts';
import { HouseFault } from './house-fault.ts';
import { type HouseNumbering, readNumbering } from './house-numbering.ts';
import { type HousePackage, readPackage } from './read-package.ts';
import type { Part } from './read-part.ts';
import { type HouseTheme, readTheme } from './styles/house-look.ts';
import { type HouseStyles, readStyles } from './styles/house-styles.ts';
import { plainFills } from './theme-fills.ts';
import { tidied } from './tidy.ts';
import { inWordsOwn } from './words-own.ts';
import { make, type XmlElement } from './xml-tree.ts';

/** A Word file of the house, understood as far as a pack takes of it. */
export interface House {
  /** Relative to the current folder, with `/`. */
  readonly file: string;
  readonly takes: HouseChoice['takes'];
  readonly stylesPart: Part | undefined;
  readonly styles: HouseStyles;
  readonly themePart: Part | undefined;
  readonly theme: HouseTheme;
  readonly numbering: HouseNumbering;
  readonly settings: XmlElement | undefined;
  readonly fonts: XmlElement | undefined;
  /** The form of the pages that hold the text; absent if they are the theme's. */
  readonly section: XmlElement | undefined;
  /** Its text, where the pack goes into it. */
  readonly base?: HouseBase;
  /** Its own pages say on which page something stands. */
  readonly namesPages: boolean;
}

/** Opens a file of the house; no value if it can't serve, which is the template's fault. `clean` is for its pictures. */
export function openHouse(
  given: HouseFile,
  choice: HouseChoice,
  clean: CleanPicture,
): Outcome<House | undefined> {
  try {
    return { value: understood(given, choice, clean), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof HouseFault)) throw error;
    return { value: undefined, diagnostics: [diagnosticOf(error, given, choice)] };
  }
}

function understood(
  { file, bytes }: HouseFile,
  { takes, page }: HouseChoice,
  clean: CleanPicture,
): House {
  const source = readPackage(bytes);
  const main = source.readPart(source.main);
  const base = takes === 'base' ? readBase(source, main, clean) : undefined;
  return {
    file,
    takes,
    ...dressIn(source),
    section: page === 'house' ? textSection(main.root) : undefined,
    ...(base !== undefined && { base }),
    namesPages: base !== undefined && listsIn(base).length > 0,
  };
}

type Dress = Pick<
  House,
  'stylesPart' | 'styles' | 'themePart' | 'theme' | 'numbering' | 'settings' | 'fonts'
>;

/** What the document's looks are made of. */
function dressIn(source: HousePackage): Dress {
  const partOf = (type: string) => partBeside(source, type);
  const settings = partOf('settings');
  const fonts = partOf('fontTable');
  const stylesPart = partOf('styles');
  const styles = readStyles(
    stylesPart === undefined ? make('w:styles') : tidied(stylesPart.root, stylesPart.name),
  );
  const themePart = partOf('theme');
  const numbering = partOf('numbering');
  const lists = numbering && tidied(inWordsOwn(numbering.root), numbering.name);
  return {
    stylesPart,
    styles,
    themePart: themePart && { ...themePart, root: plainFills(themePart.root) },
    theme: readTheme(themePart?.root),
    numbering: readNumbering(lists, new Set(styles.byId.keys())),
    settings: settings && inWordsOwn(settings.root),
    fonts: fonts && inWordsOwn(fonts.root),
  };
}

/** A part that the text's part leads to. */
function partBeside(source: HousePackage, type: string): Part | undefined {
  const relations = [...source.relationsOf(source.main).values()];
  const relation = relations.find((each) => each.type === type && !each.isOutside);
  if (relation === undefined || source.bytesOf(relation.target) === undefined) return undefined;
  return source.readPart(relation.target);
}

const CODES = {
  file: 'house/file',
  content: 'house/content',
  xml: 'house/xml',
} as const;

function diagnosticOf(fault: HouseFault, { file }: HouseFile, { name }: HouseChoice): Diagnostic {
  return {
    code: CODES[fault.kind],
    severity: 'error',
    message: `“${file}” ${fault.message}.`,
    help: fault.help,
    at: name.at,
    fault: 'setup',
    ...(fault.place !== '' && {
      related: [{ at: { file, start: 0, end: 0 }, message: `It stands in ${fault.place}.` }],
    }),
  };
}
