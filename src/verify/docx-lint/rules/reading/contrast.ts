import { type Look, shownRuns } from '../../document/looks.ts';
import type { Rule } from '../../rule.ts';

const PAPER = 'FFFFFF';
const LEAST = { text: 4.5, large: 3 };

export const contrast: Rule = {
  name: 'contrast',
  basis: 'WCAG 2.2, 1.4.3',
  claim: 'Text stands out from its ground by 4.5 to 1, large text by 3 to 1.',

  *violations(docx) {
    for (const { run, look } of shownRuns(docx)) {
      if (look.colour === undefined) continue;
      const ratio = ratioOf(look.colour, look.ground ?? PAPER);
      if (ratio >= (isLarge(look) ? LEAST.large : LEAST.text)) continue;
      const found = `#${look.colour} on #${look.ground ?? PAPER} is ${ratio.toFixed(2)} to 1`;
      yield { message: `Text is hard to see: ${found}.`, at: run };
    }
  },
};

/** At least 18 points, or 14 in bold. */
function isLarge({ size, isBold }: Look): boolean {
  return size >= 18 || (isBold && size >= 14);
}

function ratioOf(colour: string, ground: string): number {
  const [one, other] = [luminance(colour) + 0.05, luminance(ground) + 0.05];
  return Math.max(one / other, other / one);
}

/** From 0 to 1, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
