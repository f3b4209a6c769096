import type { DocxChoices } from '../../model/template.ts';
import { type Desk, flag, recordWith } from '../yaml/shape.ts';
import type { YamlValue } from '../yaml/yaml-value.ts';

const fields = recordWith({}, { 'embed-fonts': flag });

export const USUAL_DOCX: DocxChoices = { embedFonts: true };

/** Reads the mapping `docx` of a template's front matter; what it doesn't say is as usual. */
export function readDocxChoices(value: YamlValue | undefined, desk: Desk): DocxChoices {
  const found = value === undefined ? undefined : fields(value, desk);
  return { embedFonts: found?.['embed-fonts'] ?? USUAL_DOCX.embedFonts };
}
