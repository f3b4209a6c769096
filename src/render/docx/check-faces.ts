import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FontPrograms, Unfit } from '../../layout/font-programs.ts';
import type { Pack } from '../../model/pack.ts';
import { chooseFaces, type LeftOut } from './parts/embedded-faces.ts';

type Finding = Pick<Diagnostic, 'severity' | 'message' | 'help'>;

/** What there is to say of a face that a document can't hold; a family need not have all faces. */
const findings: Readonly<Record<Unfit, ((name: string) => Finding) | undefined>> = {
  'no such face': undefined,
  'too large': (name) => ({
    severity: 'info',
    message: `The Word file does not bring “${name}” with it: with it, its fonts would be larger than 1.5 MB.`,
    help: 'Take a font with fewer characters, or see that readers have this one.',
  }),
  'not to be edited': (name) => ({
    severity: 'warning',
    message: `The Word file does not bring “${name}” with it: its makers allow it in files to be read, not in files to be edited.`,
    help: 'Name a font that may be edited with, or see that readers have this one.',
  }),
};

/** Which of a theme's own faces the Word file can't bring with it. */
export function checkFaces(pack: Pack, fonts: FontPrograms): Diagnostic[] {
  if (pack.theme.fonts.length === 0) return [];
  return chooseFaces(pack, fonts).leftOut.flatMap((one) => say(pack, one));
}

function say({ theme }: Pack, { family, slot, why }: LeftOut): Diagnostic[] {
  const finding = findings[why];
  const own = theme.fonts.find((each) => each.family === family);
  const [first] = own?.files ?? [];
  if (finding === undefined || first === undefined) return [];
  const style = slot === 'BoldItalic' ? 'Bold Italic' : slot;
  const { at } = first.file;
  return [{ code: 'docx/face-left-out', fault: 'setup', at, ...finding(`${family} ${style}`) }];
}
