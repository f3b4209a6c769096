import { inlineText } from '../../../../model/reading-text.ts';
import type { Finding } from './finding.ts';
import type { ShownPack } from './shown-pack.ts';
import { placeholderOf } from './unshown.ts';

/** A title must stand on the house's pages; what else they do not say stands at the head of the text. */
export function notShown({ title, pack, unshown }: ShownPack): Finding[] {
  const lost = unshown.lines.map(({ value }) => inlineText(value));
  return [
    ...(unshown.title ? [titleless(inlineText(title))] : []),
    ...(lost.length > 0
      ? [
          movedTo(
            lost,
            lost.map((text) => placeholderOf(text, pack)),
          ),
        ]
      : []),
  ];
}

function titleless(title: string): Finding {
  return {
    code: 'house/not-shown',
    message: `shows nowhere the title that stands on the pack’s cover: “${title}”`,
    help: 'Add {{title}} to it.',
  };
}

function movedTo(lost: readonly string[], placeholders: readonly string[]): Finding {
  const listed = lost.map((text) => `“${text}”`).join(', ');
  return {
    code: 'house/not-shown',
    severity: 'info',
    message: `shows nowhere what stands on the pack’s cover: ${listed}; it stands at the head of the text`,
    help: `Add ${placeholders.join(', ')} to it to give it another place.`,
  };
}
