import type { Contract } from '../model/contract.ts';
import { FRONT_MATTER_KEYS } from '../model/front-matter-keys.ts';

/** The keys that a brief of a family may have in its front matter. */
export function knownKeys({ keys }: Contract): readonly string[] {
  return [...FRONT_MATTER_KEYS, ...keys];
}

/** The name under which diagnostics know a key. */
export function keyName(key: string): string {
  return `key:${key}`;
}
