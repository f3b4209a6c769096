import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { OwnFamily, Theme } from '../../model/theme.ts';

interface Wanted {
  readonly weight: number;
  readonly italic: boolean;
}

/** What a theme's styles ask of its own families, and none of their files is. */
export function missingFaces({ fonts, faces, styles }: Theme): Diagnostic[] {
  const used = Object.values(styles);
  return fonts.flatMap((own) => {
    const wanted = used.filter(({ face }) => faces[face] === own.family);
    const lacking = wanted.filter(({ weight, italic }) => !has(own, { weight, italic }));
    const once = new Map(lacking.map((style) => [describe(style), style]));
    return [...once.keys()].flatMap((face) => lack(own, face));
  });
}

function has({ files }: OwnFamily, { weight, italic }: Wanted): boolean {
  return files.some((file) => file.weight === weight && file.italic === italic);
}

function describe({ weight, italic }: Wanted): string {
  return `of weight ${weight}${italic ? ', italic' : ''}`;
}

function lack({ family, files: [first] }: OwnFamily, face: string): Diagnostic[] {
  if (first === undefined) return [];
  return [
    {
      code: 'font/no-such-face',
      severity: 'warning',
      message: `Styles of the theme ask for “${family}” ${face}, and none of its files is; the nearest one is taken.`,
      help: 'Add a file for it, or let the styles ask for what there is.',
      at: first.file.at,
      fault: 'setup',
    },
  ];
}
