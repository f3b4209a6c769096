import type { Brief } from '../model/brief.ts';
import type { Span } from '../model/span.ts';

/** Where the registry would begin, if a brief has none. */
export function registryFile({ file }: Brief): Span {
  return beside(file, 'statistics.csv');
}

/** Where the sources would begin, if a brief has none. */
export function sourcesFile({ file }: Brief): Span {
  return beside(file, 'sources.yaml');
}

function beside(file: string, name: string): Span {
  return { file: `${file.slice(0, file.lastIndexOf('/') + 1)}${name}`, start: 0, end: 0 };
}
