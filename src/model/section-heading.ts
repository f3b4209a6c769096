/** What a section's heading says besides its name. */
export interface SectionHeading {
  readonly name: string;
  /** EDTF: the year or years that stand in the heading. */
  readonly period?: string;
}

const BRACKETED = /^(.*\S)\s*\((\d{4})(?:\s*[-–/]\s*(\d{4}))?\)$/s;
const WITH_IN = /^(.*\S)\s+in\s+(\d{4})(?:\s*[-–/]\s*(\d{4}))?$/is;

/** “Prosecution (2008)” and “Background in 2008” are “Prosecution” and “Background”, of 2008. */
export function readSectionHeading(text: string): SectionHeading {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  const match = BRACKETED.exec(plain) ?? WITH_IN.exec(plain);
  const [, name, from, to] = match ?? [];
  if (name === undefined || from === undefined) return { name: plain };
  return { name, period: to === undefined ? from : `${from}/${to}` };
}
