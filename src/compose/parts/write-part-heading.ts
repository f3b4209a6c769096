import type { PackBlock, PackHeading } from '../../model/pack-block.ts';
import type { HeadingPart, TitlePart } from '../arrange/part.ts';
import { typesetText } from '../text/typeset.ts';
import { writeLine } from '../write/write-line.ts';
import type { Writing } from '../write/writing.ts';

/** The heading that a slot brings with it. */
export function writePartHeading(part: HeadingPart, writing: Writing): PackHeading {
  const place = writing.numbering.headings.get(part);
  const { label, word, at } = part;
  return {
    type: 'heading',
    level: place?.level ?? 1,
    anchor: place?.anchor ?? '',
    number: '',
    content: label.length > 0 ? writeLine(label, writing) : [{ type: 'text', value: word, at }],
    period: [],
    at,
  };
}

/** The title as the heading of level 1, and the subtitle under it. */
export function writeTitle(part: TitlePart, writing: Writing): PackBlock[] {
  const { title, front, lang } = writing.order.brief;
  const place = writing.numbering.headings.get(part);
  const at = title[0]?.at ?? part.at;
  const heading: PackHeading = {
    type: 'heading',
    level: 1,
    anchor: place?.anchor ?? '',
    number: '',
    content: writeLine(title, writing),
    period: [],
    at,
  };
  const { subtitle } = front;
  if (subtitle === undefined) return [heading];
  const content = [
    { type: 'text', value: typesetText(subtitle.value, lang), at: subtitle.at } as const,
  ];
  return [heading, { type: 'paragraph', style: 'lead', content, at: subtitle.at }];
}
