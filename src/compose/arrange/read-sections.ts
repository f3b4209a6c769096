import type { Block, Heading } from '../../model/block.ts';
import type { Brief } from '../../model/brief.ts';
import type { Contract } from '../../model/contract.ts';
import { readSectionHeading } from '../../model/section-heading.ts';
import { divide } from '../../model/sections.ts';
import type { Span } from '../../model/span.ts';
import { plainText } from '../../model/walk.ts';

/** A section of the brief, with all that templates and readers call it by. */
export interface BriefSection {
  /** The contract's id for it, and the author's own. */
  readonly ids: ReadonlySet<string>;
  readonly heading: Heading;
  readonly blocks: readonly Block[];
  /** EDTF; absent where neither attribute nor heading states one. */
  readonly period?: string;
  /** The heading itself says the period, so that it need not be printed again. */
  readonly saysPeriod: boolean;
  /** From the heading to the end of the last block. */
  readonly at: Span;
}

/** The sections of a brief; above them, what stands before the first. */
export interface Sections {
  readonly opening: readonly Block[];
  readonly all: readonly BriefSection[];
}

export function readSections({ body }: Brief, contract: Contract): Sections {
  const { opening, sections } = divide(body);
  const byHeading = new Map(
    contract.sections.flatMap(({ id, headings }) =>
      headings.map((heading) => [heading.toLowerCase(), id] as const),
    ),
  );
  const all = sections.map(({ heading, blocks }) => {
    const { name, period } = readSectionHeading(plainText(heading.content));
    const known = byHeading.get(name.toLowerCase());
    // Only contracts give years in headings a meaning; elsewhere “Release 1 (2019)” is a title.
    const inHeading = known === undefined ? undefined : period;
    const stated = heading.attributes.period?.value ?? inHeading;
    const own = heading.attributes.id?.value;
    return {
      ids: new Set([known, own].filter((id) => id !== undefined)),
      heading,
      blocks,
      ...(stated !== undefined && { period: stated }),
      saysPeriod: stated !== undefined && stated === inHeading,
      at: { ...heading.at, end: (blocks.at(-1) ?? heading).at.end },
    };
  });
  return { opening, all };
}
