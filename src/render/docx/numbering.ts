import type { Theme } from '../../model/theme.ts';
import type { Geometry } from './geometry.ts';
import { WORD } from './namespaces.ts';
import { paragraphProperties } from './paragraph.ts';
import { type RunLook, runProperties } from './run.ts';
import { runLook } from './styles/look.ts';
import { element, xmlDocument } from './xml.ts';

/** Word's levels of a list. */
export const LEVELS = 9;

/** A form of list; each is one abstract definition. */
const FORMS = ['bullet', 'number', 'open', 'done'] as const;
export type ListForm = (typeof FORMS)[number];

/** Lists that the document has already; ours are numbered behind them. */
export interface KeptLists {
  readonly lastForm: number;
  readonly lastList: number;
  /** As XML: the forms of lists, and the lists. */
  readonly forms: string;
  readonly instances: string;
}

const NONE: KeptLists = { lastForm: -1, lastList: 0, forms: '', instances: '' };

/** The lists of a document: each is an instance of its own, so that it begins with its own number. */
export class Numbering {
  readonly #kept: KeptLists;
  readonly #instances: string[] = [];

  constructor(kept = NONE) {
    this.#kept = kept;
  }

  /** A new list, whose items stand on one level. */
  open(form: ListForm, level: number, start: number): number {
    const id = this.#kept.lastList + this.#instances.length + 1;
    const abstract = element('w:abstractNumId', {
      'w:val': this.#formId(FORMS.indexOf(form)),
    });
    const restart = element('w:startOverride', { 'w:val': start });
    const override = element('w:lvlOverride', { 'w:ilvl': level }, restart);
    this.#instances.push(element('w:num', { 'w:numId': id }, abstract + override));
    return id;
  }

  /** `word/numbering.xml`. */
  toXml(theme: Theme, geometry: Geometry): string {
    const { forms, instances } = this.#kept;
    const ours = FORMS.map((form, index) =>
      abstractList(form, { index, id: this.#formId(index) }, theme, geometry),
    );
    const content = forms + ours.join('') + instances + this.#instances.join('');
    return xmlDocument(element('w:numbering', { 'xmlns:w': WORD }, content));
  }

  #formId(index: number): number {
    return this.#kept.lastForm + 1 + index;
  }
}

interface FormPlace {
  readonly index: number;
  readonly id: number;
}

function abstractList(
  form: ListForm,
  { index, id }: FormPlace,
  theme: Theme,
  geometry: Geometry,
): string {
  const levels = Array.from({ length: LEVELS }, (_, level) =>
    listLevel(form, level, theme, geometry),
  );
  const head = [
    element('w:nsid', { 'w:val': `4B5F00${String(index + 1).padStart(2, '0')}` }),
    element('w:multiLevelType', { 'w:val': 'hybridMultilevel' }),
  ];
  return element('w:abstractNum', { 'w:abstractNumId': id }, head.join('') + levels.join(''));
}

function listLevel(form: ListForm, level: number, theme: Theme, geometry: Geometry): string {
  const { indent } = theme.parts.list;
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    [
      element('w:start', { 'w:val': 1 }),
      element('w:numFmt', { 'w:val': form === 'number' ? 'decimal' : 'bullet' }),
      element('w:lvlText', { 'w:val': markOf(form, level, theme) }),
      element('w:lvlJc', { 'w:val': 'left' }),
      paragraphProperties({ left: geometry.text + indent * (level + 1), first: -indent }),
      runProperties(markLook(theme)),
    ].join(''),
  );
}

function markOf(form: ListForm, level: number, theme: Theme): string {
  const { marks } = theme.parts.list;
  const bullet = marks[Math.min(level, marks.length - 1)] ?? '–';
  return { bullet, number: `%${level + 1}.`, open: '\u2610', done: '\u2611' }[form];
}

function markLook(theme: Theme): RunLook {
  const { colour, face, bold, italic } = runLook(theme.styles.listMark, theme);
  return {
    ...(face === undefined ? {} : { face }),
    bold: bold ?? false,
    italic: italic ?? false,
    ...(colour === undefined ? {} : { colour }),
  };
}
