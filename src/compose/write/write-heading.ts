import type { Heading } from '../../model/block.ts';
import type { PackHeading, PackParagraph } from '../../model/pack-block.ts';
import type { PackInline } from '../../model/pack-inline.ts';
import type { Span } from '../../model/span.ts';
import { periodLine } from '../statistics/section-period.ts';
import { langOf } from './marks-of.ts';
import { writeLine } from './write-line.ts';
import type { Writing } from './writing.ts';

/** A heading with its number, and the period of its facts on a line of its own. */
export function writeHeading(heading: Heading, writing: Writing): PackHeading {
  const { anchor, level, number } = writing.numbering.headings.get(heading) ?? NOWHERE;
  return {
    type: 'heading',
    level,
    anchor,
    number,
    content: writeLine(heading.content, writing),
    period: writePeriod(heading, writing),
    ...langOf(heading),
    at: heading.at,
  };
}

/** A heading where there can be none: nothing leads to it but links. */
export function writeStrongLine(heading: Heading, writing: Writing): PackParagraph {
  const { at } = heading;
  const anchor = writing.numbering.headings.get(heading)?.anchor;
  const content = writeLine(heading.content, writing);
  return {
    type: 'paragraph',
    style: writing.style,
    content: [{ type: 'strong', content, at }],
    ...(anchor !== undefined && { anchor }),
    ...langOf(heading),
    at,
  };
}

/** Of a heading that numbering did not meet: there is none, since it meets all that are shown. */
const NOWHERE = { anchor: '', level: 6, number: '' } as const;

function writePeriod(heading: Heading, { sections, words }: Writing): PackInline[] {
  const stated = heading.attributes.period;
  const known = sections.get(heading);
  if (known === undefined) {
    return stated === undefined ? [] : textOf(periodLine(stated.value, [], words), stated.at);
  }
  const { period, saysPeriod } = known.section;
  if (period === undefined || saysPeriod) return [];
  const at = stated?.at ?? heading.at;
  return textOf(periodLine(period, known.said, words), at);
}

function textOf(value: string, at: Span): PackInline[] {
  return [{ type: 'text', value, at }];
}
