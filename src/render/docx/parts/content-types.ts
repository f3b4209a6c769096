import { element, xmlDocument } from '../xml.ts';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument';

const DEFAULTS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  odttf: `${OFFICE_TYPE}.obfuscatedFont`,
  svg: 'image/svg+xml',
  xlsx: `${OFFICE_TYPE}.spreadsheetml.sheet`,
};

/** By the part's name without its number. */
const TYPES: Readonly<Record<string, string>> = {
  'word/document.xml': `${WORD_TYPE}.document.main+xml`,
  'word/styles.xml': `${WORD_TYPE}.styles+xml`,
  'word/numbering.xml': `${WORD_TYPE}.numbering+xml`,
  'word/settings.xml': `${WORD_TYPE}.settings+xml`,
  'word/fontTable.xml': `${WORD_TYPE}.fontTable+xml`,
  'word/footnotes.xml': `${WORD_TYPE}.footnotes+xml`,
  'word/header.xml': `${WORD_TYPE}.header+xml`,
  'word/footer.xml': `${WORD_TYPE}.footer+xml`,
  'word/theme/theme.xml': `${OFFICE_TYPE}.theme+xml`,
  'word/charts/chart.xml': `${OFFICE_TYPE}.drawingml.chart+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': `${OFFICE_TYPE}.extended-properties+xml`,
};

/** `[Content_Types].xml`. */
export function contentTypes(files: readonly string[]): string {
  const defaults = Object.entries(DEFAULTS).map(([extension, type]) =>
    element('Default', { Extension: extension, ContentType: type }),
  );
  const overrides = files.flatMap((file) => {
    const type = TYPES[file.replace(/\d+(?=\.xml$)/, '')];
    return type === undefined
      ? []
      : element('Override', { PartName: `/${file}`, ContentType: type });
  });
  return xmlDocument(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      [...defaults, ...overrides].join(''),
    ),
  );
}
