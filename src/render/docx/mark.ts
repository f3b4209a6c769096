import type { Pack } from '../../model/pack.ts';
import { inlineText } from '../../model/reading-text.ts';
import type { Theme } from '../../model/theme.ts';
import { stretchesOf } from './direction.ts';
import { type ParagraphLook, paragraphProperties } from './paragraph.ts';
import { runProperties, textRun } from './run.ts';
import { element } from './xml.ts';

/** The paragraph with “Draft” and the like, for headers; none where the brief has no marks. */
export function markParagraph({ marks }: Pack, look: ParagraphLook, before = ''): string {
  const words = inlineText(marks);
  if (words === '') return '';
  // The frame is that of the characters: without these spaces it would touch them.
  const runs = stretchesOf(`\u00A0${words}\u00A0`).map(({ text, rightToLeft }) =>
    textRun(text, runProperties({ style: 'MarkLabel', ...(rightToLeft ? { rightToLeft } : {}) })),
  );
  return element(
    'w:p',
    {},
    paragraphProperties({ style: 'Mark', ...look }) + before + runs.join(''),
  );
}

/** Of a line of marks with its frame, in points. */
export function markHeight({ parts, styles }: Theme): number {
  return styles.mark.leading + 2 * parts.mark.padY;
}
