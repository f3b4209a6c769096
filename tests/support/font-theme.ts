import { createHash } from 'node:crypto';
import { type Fonts, openFonts } from '../../src/fonts/open-fonts.ts';
import type { FontFiles } from '../../src/model/source.ts';
import type { OwnFamily, Theme } from '../../src/model/theme.ts';
import { nowhere } from './pack-nodes.ts';
import { quietTheme } from './theme.ts';

/** The files of a theme’s own fonts, by their names. */
export function fontFiles(files: Readonly<Record<string, Uint8Array>>): FontFiles {
  return new Map(
    Object.entries(files).map(([name, bytes]) => [
      name,
      { bytes, sha256: createHash('sha256').update(bytes).digest('hex') },
    ]),
  );
}

/** A family of fonts; each file with its weight, or with weight and slope. */
export function ownFamily(
  family: string,
  files: Readonly<Record<string, number | readonly [number, 'italic']>>,
): OwnFamily {
  return {
    family,
    files: Object.entries(files).map(([file, face]) => ({
      file: { value: file, at: nowhere },
      weight: typeof face === 'number' ? face : face[0],
      italic: typeof face !== 'number',
    })),
  };
}

/** The quiet theme with fonts of its own. */
export function themeWith(changes: Partial<Pick<Theme, 'fonts' | 'fallback' | 'faces'>>): Theme {
  return { ...quietTheme(), ...changes };
}

/** The fonts of a theme that has no fault. */
export function fontsFor(theme: Theme, files: FontFiles): Fonts {
  const { value, diagnostics } = openFonts().forTheme(theme, files);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}
