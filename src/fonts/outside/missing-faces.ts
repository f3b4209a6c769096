import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { OwnFamily, StyleName, Theme } from '../../model/theme.ts';

interface Wanted {
  readonly weight: number;
  readonly italic: boolean;
}

/** Running text: words in it may be emphasised. */
const READING: readonly StyleName[] = ['body', 'lead', 'quote', 'note', 'noteBox', 'tableText'];

/** From this weight on letters look bold. */
const BOLD = 600;

/** What the text of a theme asks of its own families, and none of their files is. */
export function missingFaces(theme: Theme): Diagnostic[] {
  return theme.fonts.flatMap((own) => {
    const lacking = [...lackingForStyles(own, theme), ...lackingForEmphasis(own, theme)];
    return [...new Set(lacking.map(describe))].flatMap((face) => lack(own, face));
  });
}

function lackingForStyles({ family, files }: OwnFamily, { faces, styles }: Theme): Wanted[] {
  const wanted = Object.values(styles).filter(({ face }) => faces[face] === family);
  return wanted.filter(
    ({ weight, italic }) => !files.some((file) => file.weight === weight && file.italic === italic),
  );
}

/** Emphasis that looks like the text around it is none. */
function lackingForEmphasis({ family, files }: OwnFamily, { faces, styles }: Theme): Wanted[] {
  if (!READING.some((name) => faces[styles[name].face] === family)) return [];
  const hasBold = files.some(({ weight, italic }) => weight >= BOLD && !italic);
  const hasItalic = files.some(({ italic }) => italic);
  return [
    ...(hasBold ? [] : [{ weight: 700, italic: false }]),
    ...(hasItalic ? [] : [{ weight: 400, italic: true }]),
  ];
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
      message: `Text in this theme asks for “${family}” ${face}, and none of its files is; the nearest one is taken.`,
      help: 'Add a file for it, or let the styles ask for what there is.',
      at: first.file.at,
      fault: 'setup',
    },
  ];
}
