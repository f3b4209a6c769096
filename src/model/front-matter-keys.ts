/** The keys of the front matter that every family knows, as authors write them. */
export const FRONT_MATTER_KEYS = [
  'title',
  'subtitle',
  'family',
  'lang',
  'date',
  'prepared-for',
  'prepared-by',
  'contact',
  'keywords',
  'contents',
  'status',
  'embargo',
  'classification',
] as const;
export type FrontMatterKey = (typeof FRONT_MATTER_KEYS)[number];
