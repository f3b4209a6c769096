import type { Paragraph } from '../../model/block.ts';
import type { BriefSection } from './read-sections.ts';

/** The paragraph that opens a section, wherever it stands among the section's blocks. */
export function firstParagraph({ blocks }: BriefSection): Paragraph | undefined {
  return blocks.find((block) => block.type === 'paragraph');
}
