import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Pack } from '../../model/pack.ts';
import type { PageFill, Placed } from './page-fill.ts';

/** A pack with more pages than its template allows, and by how much it is too long. */
export function pageLimit({ name, pages, theme }: Pack, fills: readonly PageFill[]): Diagnostic[] {
  if (pages === undefined || fills.length <= pages.most) return [];
  const over = fills.slice(pages.most).reduce((sum, fill) => sum + heightOf(fill), 0);
  const lines = Math.max(1, Math.ceil(over / theme.styles.body.leading));
  return [
    {
      code: 'pages/too-many',
      severity: 'error',
      message:
        `The pack “${name}” has ${fills.length} pages where its template allows ${pages.most}: ` +
        `it is ${Math.ceil(over)} points too long, ${counted(lines)} of text.`,
      help: 'Shorten what the pack shows, or let its template have more pages.',
      at: pages.at,
    },
  ];
}

function heightOf({ frames, floats, notes }: PageFill): number {
  return heightOfPlaced(frames) + heightOfPlaced(floats) + heightOfPlaced(notes);
}

function heightOfPlaced(placed: readonly Placed[]): number {
  return placed.reduce((sum, { frame }, index) => {
    return sum + frame.height + (index === 0 ? 0 : frame.before);
  }, 0);
}

function counted(lines: number): string {
  return lines === 1 ? 'about a line' : `about ${lines} lines`;
}
