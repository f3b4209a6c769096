import type { PackedDocument } from './packed-document.ts';
import { srgbProfile } from './srgb-profile.ts';
import { pdfText } from './values.ts';

/** Says what the file's RGB colours mean, as PDF/A asks (ISO 19005-2, 6.2.3). */
export function writeOutputIntent(document: PackedDocument): void {
  const profile = document.stream(srgbProfile(), { N: 3 });
  const intent = document.object({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: pdfText('sRGB IEC61966-2.1'),
    Info: pdfText('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  document.catalog['OutputIntents'] = [intent];
}
