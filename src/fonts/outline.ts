import type { PathCommand } from 'fontkit';
import type { Face } from './face.ts';

const letters: Readonly<Record<PathCommand['command'], string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** A glyph's outline as SVG path data (M L Q C Z) in thousandths of the size, y upwards. */
export function outlineOf({ font, scale }: Face, glyph: number): string {
  const { commands } = font.getGlyph(glyph).path;
  return commands
    .map(
      ({ command, args }) => letters[command] + args.map((arg) => rounded(arg * scale)).join(' '),
    )
    .join('');
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10 + 0;
}
