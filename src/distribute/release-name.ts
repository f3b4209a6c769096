import { sha256 } from './manifest.ts';

const DIGITS = 16;

/** The name of a release's folder in `.releases`: the brief's, and a hash of what it holds. */
export function releaseName(brief: string, manifest: string, attempt: number): string {
  const content = attempt === 0 ? manifest : `${manifest}${attempt}`;
  return `${brief}-${sha256(new TextEncoder().encode(content)).slice(0, DIGITS)}`;
}

/** Whether a folder is named as a release of this brief, and not of one with a longer name. */
export function isReleaseOf(brief: string, name: string): boolean {
  const hash = name.slice(brief.length + 1);
  return name.startsWith(`${brief}-`) && hash.length === DIGITS && /^[0-9a-f]+$/.test(hash);
}
