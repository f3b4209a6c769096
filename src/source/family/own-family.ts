import type { OwnFamily, OwnFontFile } from '../../model/theme.ts';
import {
  flag,
  list,
  located,
  number,
  record,
  recordWith,
  type Shape,
  text,
} from '../yaml/shape.ts';

const TEXT_WEIGHT = 400;

const fileFields = recordWith({ file: located(text) }, { weight: number(1, 1000), italic: flag });

const fontFile: Shape<OwnFontFile> = (value, desk) => {
  const found = fileFields(value, desk);
  return (
    found && {
      file: found.file,
      weight: found.weight ?? TEXT_WEIGHT,
      italic: found.italic ?? false,
    }
  );
};

/** A family of fonts that a theme brings with it; a file is upright and of weight 400 unless it says so. */
export const ownFamily: Shape<OwnFamily> = record({ family: text, files: list(fontFile) });
