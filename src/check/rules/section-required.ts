import type { SectionDemand } from '../../model/contract.ts';
import { readSectionHeading } from '../../model/section-heading.ts';
import type { Span } from '../../model/span.ts';
import { plainText } from '../../model/walk.ts';
import { foldName } from '../find-sections.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

export const sectionRequired: Rule = {
  code: 'section/required',
  severity: 'error',
  claim: 'Every section that the contract demands is in the brief.',

  *violations(subject) {
    const present = new Set(subject.sections.map(({ demand }) => demand?.id));
    for (const demand of subject.contract.sections) {
      if (demand.optional || present.has(demand.id)) continue;
      const [name = demand.id] = demand.headings;
      const related = misplaced(demand, subject);
      yield {
        message: `The section “${name}” is missing.`,
        help: `Add a heading “## ${name}” here, with its text.`,
        at: whereItBelongs(demand, subject),
        about: `section:${demand.id}`,
        ...(related.length > 0 && { related }),
      };
    }
  },
};

/** The end of the last section that comes before it in the contract, else before the first one. */
function whereItBelongs(demand: SectionDemand, { brief, contract, sections }: Subject): Span {
  const before = contract.sections.slice(0, contract.sections.indexOf(demand)).toReversed();
  for (const { id } of before) {
    const found = sections.findLast((section) => section.demand?.id === id);
    if (found !== undefined) return found.end;
  }
  const { file, end } = brief.at;
  const first = sections[0]?.heading.at.start ?? end;
  return { file, start: first, end: first };
}

/** Headings of another level with its name. */
function misplaced({ headings }: SectionDemand, { brief }: Subject): Finding['related'] & {} {
  const names = new Set(headings.map(foldName));
  return brief.body.flatMap((block) => {
    if (block.type !== 'heading' || block.level === 2) return [];
    const { name } = readSectionHeading(plainText(block.content));
    if (!names.has(foldName(name))) return [];
    return [
      { at: block.at, message: `This heading is of level ${block.level}; a section’s is “##”.` },
    ];
  });
}
