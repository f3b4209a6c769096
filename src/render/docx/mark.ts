import type { Pack } from '../../model/pack.ts';
import { inlineText } from '../../model/reading-text.ts';
import type { Theme } from '../../model/theme.ts';
import { directedRuns } from './directed-runs.ts';
import { type ParagraphLook, paragraphProperties } from './paragraph.ts';
import { element } from './xml.ts';

/** The paragraph with “Draft” and the like, for headers; none where the brief has no marks. */
export function markParagraph(pack: Pack, look: ParagraphLook, before = ''): string {
  const words = inlineText(pack.marks);
  if (words === '') return '';
  // The frame is that of the characters: without these spaces it would touch them.
  const runs = directedRuns(`\u00A0${words}\u00A0`, { style: 'MarkLabel' }, pack);
  return element('w:p', {}, paragraphProperties({ style: 'Mark', ...look }) + before + runs);
}

/** Of a line of marks with its frame, in points. */
export function markHeight({ parts, styles }: Theme): number {
  return styles.mark.leading + 2 * parts.mark.padY;
}
