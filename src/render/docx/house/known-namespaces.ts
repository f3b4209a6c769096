const OFFICE = 'http://schemas.microsoft.com/office';
const OPEN = 'http://schemas.openxmlformats.org';

/** Namespaces that parts of Word files use, by the prefixes that Word gives them. */
const PREFIXES: Readonly<Record<string, string>> = {
  w: `${OPEN}/wordprocessingml/2006/main`,
  r: `${OPEN}/officeDocument/2006/relationships`,
  wp: `${OPEN}/drawingml/2006/wordprocessingDrawing`,
  a: `${OPEN}/drawingml/2006/main`,
  pic: `${OPEN}/drawingml/2006/picture`,
  c: `${OPEN}/drawingml/2006/chart`,
  m: `${OPEN}/officeDocument/2006/math`,
  mc: `${OPEN}/markup-compatibility/2006`,
  rel: `${OPEN}/package/2006/relationships`,
  ct: `${OPEN}/package/2006/content-types`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  wne: `${OFFICE}/word/2006/wordml`,
  w14: `${OFFICE}/word/2010/wordml`,
  w15: `${OFFICE}/word/2012/wordml`,
  wp14: `${OFFICE}/word/2010/wordprocessingDrawing`,
  wps: `${OFFICE}/word/2010/wordprocessingShape`,
  wpg: `${OFFICE}/word/2010/wordprocessingGroup`,
  wpc: `${OFFICE}/word/2010/wordprocessingCanvas`,
  a14: `${OFFICE}/drawing/2010/main`,
};

const BY_NAMESPACE = new Map(Object.entries(PREFIXES).map(([prefix, uri]) => [uri, prefix]));

/** The usual prefix of a namespace; for one that we don't know, the prefix that the part gives it. */
export function prefixOf(namespace: string, given: string): string {
  const known = BY_NAMESPACE.get(namespace);
  if (known !== undefined) return known;
  return given in PREFIXES ? `${given}x` : given;
}
