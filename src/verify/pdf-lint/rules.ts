import type { Rule } from './rule.ts';
import { actions } from './rules/actions.ts';
import { annotationFlags } from './rules/annotation-flags.ts';
import { blanksInRow } from './rules/blanks-in-row.ts';
import { captions } from './rules/captions.ts';
import { charactersMapped } from './rules/characters-mapped.ts';
import { cidSet } from './rules/cid-set.ts';
import { claims } from './rules/claims.ts';
import { compositeFonts } from './rules/composite-fonts.ts';
import { contentApart } from './rules/content-apart.ts';
import { contentBalanced } from './rules/content-balanced.ts';
import { contentInTree } from './rules/content-in-tree.ts';
import { contentOwned } from './rules/content-owned.ts';
import { contentsEntries } from './rules/contents-entries.ts';
import { contrast } from './rules/contrast.ts';
import { destinations } from './rules/destinations.ts';
import { documentLanguage } from './rules/document-language.ts';
import { elementParents } from './rules/element-parents.ts';
import { figureAlt } from './rules/figure-alt.ts';
import { figureBox } from './rules/figure-box.ts';
import { fileEnd } from './rules/file-end.ts';
import { fileId } from './rules/file-id.ts';
import { fontsEmbedded } from './rules/fonts-embedded.ts';
import { graphicsStates } from './rules/graphics-states.ts';
import { header } from './rules/header.ts';
import { headerCells } from './rules/header-cells.ts';
import { headerScope } from './rules/header-scope.ts';
import { headings } from './rules/headings.ts';
import { images } from './rules/images.ts';
import { information } from './rules/information.ts';
import { knownOperators } from './rules/known-operators.ts';
import { languageTags } from './rules/language-tags.ts';
import { limits } from './rules/limits.ts';
import { linkContents } from './rules/link-contents.ts';
import { linkInStructure } from './rules/link-in-structure.ts';
import { linkWords } from './rules/link-words.ts';
import { listNumbering } from './rules/list-numbering.ts';
import { metadata } from './rules/metadata.ts';
import { metadataTitle } from './rules/metadata-title.ts';
import { nesting } from './rules/nesting.ts';
import { noAttachments } from './rules/no-attachments.ts';
import { noCmyk } from './rules/no-cmyk.ts';
import { noEmptyElements } from './rules/no-empty-elements.ts';
import { noNotdef } from './rules/no-notdef.ts';
import { noOverlap } from './rules/no-overlap.ts';
import { noSuspects } from './rules/no-suspects.ts';
import { notEncrypted } from './rules/not-encrypted.ts';
import { noteIds } from './rules/note-ids.ts';
import { objectLines } from './rules/object-lines.ts';
import { oneDocument } from './rules/one-document.ts';
import { outlineHeadings } from './rules/outline-headings.ts';
import { outputIntent } from './rules/output-intent.ts';
import { packetHeader } from './rules/packet-header.ts';
import { pageLabels } from './rules/page-labels.ts';
import { pageSize } from './rules/page-size.ts';
import { parentTree } from './rules/parent-tree.ts';
import { roles } from './rules/roles.ts';
import { savedStates } from './rules/saved-states.ts';
import { standardTypesKept } from './rules/standard-types-kept.ts';
import { streamFilters } from './rules/stream-filters.ts';
import { streamLengths } from './rules/stream-lengths.ts';
import { structParents } from './rules/struct-parents.ts';
import { subsetNames } from './rules/subset-names.ts';
import { tabOrder } from './rules/tab-order.ts';
import { tableRows } from './rules/table-rows.ts';
import { tagged } from './rules/tagged.ts';
import { textOnPage } from './rules/text-on-page.ts';
import { textSize } from './rules/text-size.ts';
import { titleShown } from './rules/title-shown.ts';
import { unicodeValues } from './rules/unicode-values.ts';
import { uprightText } from './rules/upright-text.ts';
import { widths } from './rules/widths.ts';

/** All rules, from the file as a whole to what its pages show. */
export const rules: readonly Rule[] = [
  header,
  fileEnd,
  objectLines,
  streamLengths,
  streamFilters,
  limits,
  fileId,
  notEncrypted,
  actions,
  noAttachments,
  tagged,
  noSuspects,
  documentLanguage,
  languageTags,
  titleShown,
  metadata,
  packetHeader,
  metadataTitle,
  information,
  claims,
  outputIntent,
  noCmyk,
  graphicsStates,
  images,
  pageSize,
  knownOperators,
  savedStates,
  contentOwned,
  contentBalanced,
  contentApart,
  contentInTree,
  parentTree,
  structParents,
  tabOrder,
  linkContents,
  linkWords,
  annotationFlags,
  linkInStructure,
  roles,
  elementParents,
  standardTypesKept,
  oneDocument,
  nesting,
  captions,
  headings,
  noEmptyElements,
  figureAlt,
  figureBox,
  headerScope,
  tableRows,
  headerCells,
  listNumbering,
  noteIds,
  contentsEntries,
  destinations,
  outlineHeadings,
  pageLabels,
  fontsEmbedded,
  subsetNames,
  compositeFonts,
  cidSet,
  charactersMapped,
  unicodeValues,
  widths,
  noNotdef,
  blanksInRow,
  uprightText,
  textOnPage,
  textSize,
  contrast,
  noOverlap,
];
