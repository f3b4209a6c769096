import { DUBLIN_CORE, type Metadata, PDF, readMetadata, XMP } from '../read-metadata.ts';
import type { Rule } from '../rule.ts';

/** What stands in both, by its name in the one and in the other. */
const TEXTS = {
  Author: `${DUBLIN_CORE}creator`,
  Subject: `${DUBLIN_CORE}description`,
  Keywords: `${PDF}Keywords`,
  Creator: `${XMP}CreatorTool`,
  Producer: `${PDF}Producer`,
};
const DATES = { CreationDate: `${XMP}CreateDate`, ModDate: `${XMP}ModifyDate` };

export const information: Rule = {
  name: 'information',
  basis: 'our own: a question that has two answers has none',
  claim: 'The document information and the metadata say the same.',

  *violations({ file }) {
    const entries = file.entriesOf(file.trailer.get('Info'));
    const packet = readMetadata(file);
    if (entries === undefined || packet === undefined) return;
    const differ = (keys: Readonly<Record<string, string>>, instant: (text: string) => unknown) =>
      Object.entries(keys).filter(([key, name]) => {
        const text = file.textOf(entries.get(key));
        const other = valueOf(packet, name);
        return text !== undefined && other !== undefined && instant(text) !== instant(other);
      });
    for (const [key] of [...differ(TEXTS, (text) => text.trim()), ...differ(DATES, instantOf)]) {
      yield { message: `They differ in “${key}”.` };
    }
  },
};

function valueOf({ values }: Metadata, name: string): string | undefined {
  return values.get(name);
}

/** Milliseconds of a date as PDF (ISO 32000-1, 7.9.4) or as XMP writes it. */
function instantOf(date: string): number {
  const parts = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-]\d\d)'?(\d\d)?)?/.exec(
    date,
  );
  if (parts === null) return Date.parse(date);
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = parts;
  const [, , , , , , , hours, minutes = '00'] = parts;
  const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
}
