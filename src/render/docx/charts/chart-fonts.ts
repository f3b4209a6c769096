import type { ChartFont } from 'docx/charts';
import type { StyleName, Theme } from '../../../model/theme.ts';
import { hex } from '../units.ts';

/** A style of the theme as a chart's type. */
export function chartFont(theme: Theme, name: StyleName): ChartFont {
  const style = theme.styles[name];
  return {
    name: theme.faces[style.face],
    size: style.size,
    bold: style.weight >= 600,
    italics: style.italic,
    color: hex(theme.colours[style.colour]),
  };
}
