import type { Rule } from './rule.ts';
import { archive } from './rules/package/archive.ts';
import { contentTypesGiven } from './rules/package/content-types-given.ts';
import { embeddedFonts } from './rules/package/embedded-fonts.ts';
import { noDoctype } from './rules/package/no-doctype.ts';
import { partNames } from './rules/package/part-names.ts';
import { partTypes } from './rules/package/part-types.ts';
import { partsReached } from './rules/package/parts-reached.ts';
import { pictureTypes } from './rules/package/picture-types.ts';
import { prefixesDeclared } from './rules/package/prefixes-declared.ts';
import { relationIds } from './rules/package/relation-ids.ts';
import { relationsResolve } from './rules/package/relations-resolve.ts';
import { relationsUsed } from './rules/package/relations-used.ts';
import { wellFormed } from './rules/package/well-formed.ts';
import { altTelling } from './rules/reading/alt-telling.ts';
import { altText } from './rules/reading/alt-text.ts';
import { captionsCounted } from './rules/reading/captions-counted.ts';
import { contentsTrue } from './rules/reading/contents-true.ts';
import { contrast } from './rules/reading/contrast.ts';
import { drawingsInline } from './rules/reading/drawings-inline.ts';
import { headings } from './rules/reading/headings.ts';
import { headingsFilled } from './rules/reading/headings-filled.ts';
import { language } from './rules/reading/language.ts';
import { languageTags } from './rules/reading/language-tags.ts';
import { linkTexts } from './rules/reading/link-texts.ts';
import { noBlankLines } from './rules/reading/no-blank-lines.ts';
import { noMergedCells } from './rules/reading/no-merged-cells.ts';
import { noNestedTables } from './rules/reading/no-nested-tables.ts';
import { tableDescription } from './rules/reading/table-description.ts';
import { tableHeader } from './rules/reading/table-header.ts';
import { textSize } from './rules/reading/text-size.ts';
import { title } from './rules/reading/title.ts';
import { bookmarkNames } from './rules/references/bookmark-names.ts';
import { bookmarksPaired } from './rules/references/bookmarks-paired.ts';
import { bookmarksUnique } from './rules/references/bookmarks-unique.ts';
import { chartData } from './rules/references/chart-data.ts';
import { commentsCalled } from './rules/references/comments-called.ts';
import { controlIds } from './rules/references/control-ids.ts';
import { drawingIds } from './rules/references/drawing-ids.ts';
import { fieldsNested } from './rules/references/fields-nested.ts';
import { listLevels } from './rules/references/list-levels.ts';
import { listsDefined } from './rules/references/lists-defined.ts';
import { noteLines } from './rules/references/note-lines.ts';
import { notesCalled } from './rules/references/notes-called.ts';
import { referencesLead } from './rules/references/references-lead.ts';
import { styleChains } from './rules/references/style-chains.ts';
import { styleIds } from './rules/references/style-ids.ts';
import { stylesDefined } from './rules/references/styles-defined.ts';
import { fieldKinds } from './rules/safety/field-kinds.ts';
import { linkAddresses } from './rules/safety/link-addresses.ts';
import { linkSchemes } from './rules/safety/link-schemes.ts';
import { noForeignText } from './rules/safety/no-foreign-text.ts';
import { noMacros } from './rules/safety/no-macros.ts';
import { noObjects } from './rules/safety/no-objects.ts';
import { noPrompt } from './rules/safety/no-prompt.ts';
import { nothingOutside } from './rules/safety/nothing-outside.ts';
import { cellsEnd } from './rules/structure/cells-end.ts';
import { colours } from './rules/structure/colours.ts';
import { headersOnce } from './rules/structure/headers-once.ts';
import { nesting } from './rules/structure/nesting.ts';
import { noRawBreaks } from './rules/structure/no-raw-breaks.ts';
import { numbers } from './rules/structure/numbers.ts';
import { pageSize } from './rules/structure/page-size.ts';
import { propertiesFirst } from './rules/structure/properties-first.ts';
import { propertyOrder } from './rules/structure/property-order.ts';
import { spacesKept } from './rules/structure/spaces-kept.ts';
import { tableColumns } from './rules/structure/table-columns.ts';
import { tableGrid } from './rules/structure/table-grid.ts';

/** What must hold for the file as a package: for the rest, its parts must be there and be read. */
export const packageRules: readonly Rule[] = [
  archive,
  partNames,
  contentTypesGiven,
  partTypes,
  wellFormed,
  noDoctype,
  prefixesDeclared,
  relationIds,
  relationsResolve,
  relationsUsed,
  partsReached,
  pictureTypes,
  embeddedFonts,
];

/** What must hold in the parts, from their grammar to what a listener hears. */
export const contentRules: readonly Rule[] = [
  propertyOrder,
  propertiesFirst,
  nesting,
  cellsEnd,
  tableGrid,
  tableColumns,
  headersOnce,
  pageSize,
  numbers,
  colours,
  spacesKept,
  noRawBreaks,
  styleIds,
  stylesDefined,
  styleChains,
  listsDefined,
  listLevels,
  notesCalled,
  noteLines,
  commentsCalled,
  bookmarksPaired,
  bookmarksUnique,
  bookmarkNames,
  referencesLead,
  fieldsNested,
  drawingIds,
  controlIds,
  chartData,
  linkSchemes,
  linkAddresses,
  fieldKinds,
  noMacros,
  nothingOutside,
  noObjects,
  noForeignText,
  noPrompt,
  title,
  language,
  languageTags,
  headings,
  headingsFilled,
  contentsTrue,
  captionsCounted,
  tableHeader,
  tableDescription,
  noMergedCells,
  noNestedTables,
  altText,
  altTelling,
  drawingsInline,
  linkTexts,
  noBlankLines,
  contrast,
  textSize,
];
