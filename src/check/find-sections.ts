import type { Block, Heading } from '../model/block.ts';
import type { Brief } from '../model/brief.ts';
import type { Contract, SectionDemand } from '../model/contract.ts';
import { readSectionHeading } from '../model/section-heading.ts';
import { divide, type Section } from '../model/sections.ts';
import type { Located, Span } from '../model/span.ts';
import { plainText } from '../model/walk.ts';

/** A section of the brief, and what the contract says of it. */
export interface FoundSection {
  readonly heading: Heading;
  /** The heading without its year. */
  readonly name: string;
  /** EDTF, from the heading's attribute, else from its words. */
  readonly period?: Located<string>;
  readonly blocks: readonly Block[];
  /** Absent if the contract knows no such section. */
  readonly demand?: SectionDemand;
  /** Behind its last block: where what it lacks belongs. */
  readonly end: Span;
}

export function findSections({ body }: Brief, contract: Contract): readonly FoundSection[] {
  const demands = new Map(
    contract.sections.flatMap((demand) =>
      demand.headings.map((heading) => [foldName(heading), demand] as const),
    ),
  );
  return divide(body).sections.map((section) => findSection(section, demands));
}

function findSection(
  { heading, blocks }: Section,
  demands: ReadonlyMap<string, SectionDemand>,
): FoundSection {
  const { name, period: stated } = readSectionHeading(plainText(heading.content));
  const demand = demands.get(foldName(name));
  const written = stated === undefined ? undefined : { value: stated, at: heading.at };
  const period = heading.attributes.period ?? written;
  return {
    heading,
    name,
    blocks,
    ...(period !== undefined && { period }),
    ...(demand !== undefined && { demand }),
    end: endOf((blocks.at(-1) ?? heading).at),
  };
}

/** The form in which names of sections are compared. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The place behind a stretch. */
export function endOf({ file, end }: Span): Span {
  return { file, start: end, end };
}
