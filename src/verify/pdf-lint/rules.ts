import type { Rule } from './rule.ts';
import { annotationFlags } from './rules/annotation-flags.ts';
import { captions } from './rules/captions.ts';
import { charactersMapped } from './rules/characters-mapped.ts';
import { claims } from './rules/claims.ts';
import { contentApart } from './rules/content-apart.ts';
import { contentBalanced } from './rules/content-balanced.ts';
import { contentInTree } from './rules/content-in-tree.ts';
import { contentOwned } from './rules/content-owned.ts';
import { contentsEntries } from './rules/contents-entries.ts';
import { destinations } from './rules/destinations.ts';
import { documentLanguage } from './rules/document-language.ts';
import { figureAlt } from './rules/figure-alt.ts';
import { figureBox } from './rules/figure-box.ts';
import { fileId } from './rules/file-id.ts';
import { fontsEmbedded } from './rules/fonts-embedded.ts';
import { header } from './rules/header.ts';
import { headerScope } from './rules/header-scope.ts';
import { headings } from './rules/headings.ts';
import { languageTags } from './rules/language-tags.ts';
import { linkContents } from './rules/link-contents.ts';
import { linkInStructure } from './rules/link-in-structure.ts';
import { listNumbering } from './rules/list-numbering.ts';
import { metadata } from './rules/metadata.ts';
import { metadataTitle } from './rules/metadata-title.ts';
import { nesting } from './rules/nesting.ts';
import { noCidSet } from './rules/no-cid-set.ts';
import { noCmyk } from './rules/no-cmyk.ts';
import { noEmptyElements } from './rules/no-empty-elements.ts';
import { noNotdef } from './rules/no-notdef.ts';
import { noOverlap } from './rules/no-overlap.ts';
import { noSuspects } from './rules/no-suspects.ts';
import { notEncrypted } from './rules/not-encrypted.ts';
import { noteIds } from './rules/note-ids.ts';
import { oneDocument } from './rules/one-document.ts';
import { outlineHeadings } from './rules/outline-headings.ts';
import { outputIntent } from './rules/output-intent.ts';
import { pageLabels } from './rules/page-labels.ts';
import { parentTree } from './rules/parent-tree.ts';
import { roles } from './rules/roles.ts';
import { standardTypesKept } from './rules/standard-types-kept.ts';
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
  fileId,
  notEncrypted,
  tagged,
  noSuspects,
  documentLanguage,
  languageTags,
  titleShown,
  metadata,
  metadataTitle,
  claims,
  outputIntent,
  noCmyk,
  contentOwned,
  contentBalanced,
  contentApart,
  contentInTree,
  parentTree,
  structParents,
  tabOrder,
  linkContents,
  annotationFlags,
  linkInStructure,
  roles,
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
  listNumbering,
  noteIds,
  contentsEntries,
  destinations,
  outlineHeadings,
  pageLabels,
  fontsEmbedded,
  subsetNames,
  noCidSet,
  charactersMapped,
  unicodeValues,
  widths,
  noNotdef,
  uprightText,
  textOnPage,
  textSize,
  noOverlap,
];
