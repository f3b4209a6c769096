import { tabRun } from '../run.ts';

/** Every paragraph of a field of colour begins at the paper's edge; a tab leads to the margin. */
export function inField(content: string): string {
  return tabRun + content;
}
