import type { Theme } from '../../../model/theme.ts';
import { isFromRight } from '../direction.ts';
import { STORY_NAMESPACES } from '../namespaces.ts';
import { type ParagraphLook, paragraphProperties } from '../paragraph.ts';
import { type RunLook, runProperties } from '../run.ts';
import type { StyleSpaces } from '../story.ts';
import { element, xmlDocument } from '../xml.ts';
import { characterStyles } from './character-styles.ts';
import { frontStyles } from './front-styles.ts';
import { headingStyles } from './heading-styles.ts';
import { paragraphLook, runLook } from './look.ts';
import { partStyles } from './part-styles.ts';
import { readingStyles } from './reading-styles.ts';
import type { Style, StyleContext } from './style-list.ts';
import { tableStyle } from './table-style.ts';

/**
 * `word/styles.xml`. A style says only what differs from its base: who changes “Normal” or “Body Text”
 * in Word changes all that follow from it.
 */
export function stylesPart(context: StyleContext, lang: string): string {
  const styles = [normalStyle(context.theme), ...documentStyles(context)];
  const byId = new Map(styles.map((style) => [style.id, style]));
  const content = [
    documentDefaults(lang),
    ...styles.map((style) => styleElement(style, byId)),
    BUILT_IN,
    tableStyle(context.theme),
  ].join('');
  return xmlDocument(element('w:styles', STORY_NAMESPACES, content));
}

/** The space above and below the paragraphs of each style. */
export function styleSpaces(context: StyleContext): StyleSpaces {
  const styles = [normalStyle(context.theme), ...documentStyles(context)];
  return new Map(
    styles.map(({ id, paragraph }) => [
      id,
      { before: paragraph.before ?? 0, after: paragraph.after ?? 0 },
    ]),
  );
}

/** All styles that our own text uses, but “Normal”. */
export function documentStyles(context: StyleContext): Style[] {
  return [
    ...readingStyles(context),
    ...headingStyles(context),
    ...frontStyles(context),
    ...partStyles(context),
    ...characterStyles(context),
  ];
}

/** What everything is based on: the body's type, without its place on the page. */
export function normalStyle(theme: Theme): Style {
  const { body } = theme.styles;
  return {
    id: 'Normal',
    name: 'Normal',
    type: 'paragraph',
    run: { ...runLook(body, theme), kern: 1 },
    paragraph: { ...paragraphLook(body), align: 'left', before: 0, after: 0 },
    offered: true,
  };
}

function documentDefaults(lang: string): string {
  const fromRight = isFromRight(lang);
  const language = element('w:lang', {
    'w:val': lang,
    'w:eastAsia': lang,
    'w:bidi': fromRight ? lang : undefined,
  });
  const run = element('w:rPrDefault', {}, element('w:rPr', {}, language));
  const paragraph = element(
    'w:pPrDefault',
    {},
    element('w:pPr', {}, WIDOWS + (fromRight ? '<w:bidi/>' : '')),
  );
  return element('w:docDefaults', {}, run + paragraph);
}

const WIDOWS = '<w:widowControl/>';

/**
 * A style as XML: what differs from the styles that it is based on. `idOf` says what the document calls a
 * style.
 */
export function styleElement(
  style: Style,
  byId: ReadonlyMap<string, Style>,
  idOf = (id: string): string => id,
): string {
  const base = style.base === undefined ? undefined : byId.get(style.base);
  const inherited = base === undefined ? [] : lineage(base, byId);
  const run = differing<RunLook>(style.run, ...inherited.map((each) => each.run));
  const paragraph = differing<ParagraphLook>(
    style.paragraph,
    ...inherited.map((each) => each.paragraph),
  );
  return element(
    'w:style',
    { 'w:type': style.type, ...marks(style), 'w:styleId': idOf(style.id) },
    [
      element('w:name', { 'w:val': style.name }),
      style.base === undefined ? '' : element('w:basedOn', { 'w:val': idOf(style.base) }),
      style.next === undefined ? '' : element('w:next', { 'w:val': idOf(style.next) }),
      style.offered ? '<w:qFormat/>' : '',
      paragraphProperties(paragraph),
      runProperties(run),
    ].join(''),
  );
}

function marks({ id, name }: Style): Record<string, number> {
  if (id === 'Normal') return { 'w:default': 1 };
  return WORDS_OWN.test(name) ? {} : { 'w:customStyle': 1 };
}

/** Names that Word itself knows. */
const WORDS_OWN =
  /^(Normal|Body Text|Body Text First Indent|heading \d|toc \d|TOC Heading|table of figures|Title|Subtitle|caption|Quote|List Paragraph|List Continue|footnote text|footnote reference|header|footer|Hyperlink)$/;

/** A style's bases, from the nearest to the root. */
function lineage(style: Style, byId: ReadonlyMap<string, Style>): Style[] {
  const base = style.base === undefined ? undefined : byId.get(style.base);
  return base === undefined ? [style] : [style, ...lineage(base, byId)];
}

/** What of a look is not said by any of the looks that it inherits, the nearest first. */
function differing<Look extends object>(own: Look, ...inherited: readonly Look[]): Look {
  const entries = Object.entries(own).filter(([key, value]) => {
    const said = inherited.find((look) => key in look);
    const known = said === undefined ? NOTHING[key] : (said as Record<string, unknown>)[key];
    return JSON.stringify(known) !== JSON.stringify(value);
  });
  // A part of a look is a look: all its keys may be absent.
  return Object.fromEntries(entries) as Look;
}

/** What is so without being said. To say it all the same would hold against a list's numbering. */
const NOTHING: Readonly<Record<string, unknown>> = { left: 0, right: 0, first: 0 };

const BUILT_IN = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>',
  '</w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal">',
  '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>',
  '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>',
  '</w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList">',
  '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
].join('');
