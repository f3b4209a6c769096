import { beside } from '../flow/beside.ts';
import type { Frame } from '../flow/frame.ts';
import { joined, type TaggedText } from '../tags/tagged.ts';
import type { TaggedCaption, TaggedParagraph } from '../tags/tagged-block.ts';
import { setText } from './set-text.ts';
import type { Area, Setting } from './setting.ts';

const EN_SPACE = '\u2002';

/** “Figure 1” on the first edge and its sentence on the second, or one behind the other. */
export function setCaption(
  { label, sentence }: TaggedCaption,
  area: Area,
  setting: Setting,
): Frame[] {
  const width = captionWidth(area, setting);
  if (area.labels === undefined || area.x === 0) {
    const whole = joined(sentence.lang, wideSpaced(label), sentence);
    return setText(whole, 'caption', { x: area.x, width }, setting);
  }
  return beside([
    setText(label, 'captionLabel', area.labels, setting),
    setText(sentence, 'caption', { x: area.x, width }, setting),
  ]);
}

/** The longest line of a caption and of the sources under it, in points. */
export function captionWidth({ x, wide }: Area, { theme }: Setting): number {
  return Math.min(theme.page.caption, wide.x + wide.width - x);
}

function wideSpaced({ runs, lang }: TaggedText): TaggedText {
  return { lang, runs: runs.map((run) => ({ ...run, text: run.text.replace(/ $/, EN_SPACE) })) };
}

/** The source lines under a display, in points from the left. */
export function setBelow(
  paragraphs: readonly TaggedParagraph[],
  place: { readonly x: number; readonly width: number },
  setting: Setting,
): Frame[] {
  return paragraphs.flatMap(({ text, block }) => {
    const style = block.style === 'body' ? 'source' : block.style;
    return setText(text, style, place, setting);
  });
}
