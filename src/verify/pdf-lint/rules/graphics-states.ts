import type { PdfFile } from '../../pdf/file/pdf-file.ts';
import type { PdfObject } from '../../pdf/syntax/objects.ts';
import { dictionariesOf } from '../dictionaries.ts';
import type { Rule } from '../rule.ts';

/** The blend modes of ISO 32000-1, 11.3.5. */
const BLEND_MODES: ReadonlySet<string | undefined> = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight ' +
    'SoftLight Difference Exclusion Hue Saturation Color Luminosity'
  ).split(' '),
);

export const graphicsStates: Rule = {
  name: 'graphics-states',
  basis: 'ISO 19005-2, 6.2.5 and 6.2.10',
  claim: 'No colour is changed on its way to the paper, and colours mix in ways that all know.',

  *violations(pdf) {
    const { file } = pdf;
    for (const { id, entries: resources } of dictionariesOf(pdf)) {
      for (const state of file.entriesOf(resources.get('ExtGState'))?.values() ?? []) {
        const entries = file.entriesOf(state) ?? new Map<string, PdfObject>();
        for (const fault of faultsOf(file, entries)) {
          yield { message: `A graphics state of object ${id} ${fault}.` };
        }
      }
    }
  },
};

function* faultsOf(file: PdfFile, entries: ReadonlyMap<string, PdfObject>): Generator<string> {
  const transfer = file.nameOf(entries.get('TR2')) ?? 'Default';
  if (entries.has('TR') || entries.has('HTP') || transfer !== 'Default') {
    yield 'transfers colours';
  }
  const modes = file.listOf(entries.get('BM')).map((mode) => file.nameOf(mode));
  if (modes.some((mode) => !BLEND_MODES.has(mode))) yield 'has an unknown blend mode';
}
