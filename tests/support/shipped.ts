import path from 'node:path';
import { compose } from '../../src/compose/compose.ts';
import type { Diagnostic, Outcome } from '../../src/diagnostics/diagnostic.ts';
import type { Brief } from '../../src/model/brief.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Family } from '../../src/model/source.ts';
import { parseBrief } from '../../src/parse/parse-brief.ts';
import { parseTemplate } from '../../src/parse/parse-template.ts';
import { findBriefs } from '../../src/source/find-briefs.ts';
import { readFamily } from '../../src/source/read-family.ts';
import { readSource } from '../../src/source/read-source.ts';

/** A brief of `source/`, or a text file, with the family that it is built with. */
export interface Shipped {
  readonly brief: Brief;
  readonly family: Family;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readShipped(name: string): Promise<Shipped> {
  const [place] = (await findBriefs([name], process.cwd())).value;
  const source = place && (await readSource(place));
  if (source?.value === undefined) throw new Error(`${name} can't be read.`);
  const familyName = source.value.front.family?.value ?? 'plain';
  const search = { homes: [path.resolve('templates')], root: process.cwd() };
  const family = await readFamily(familyName, search);
  if (family.value === undefined) throw new Error(`The family of ${name} can't be read.`);
  const { strict } = family.value.contract;
  const { value: brief, diagnostics } = parseBrief(source.value, { strict });
  const found = [...source.diagnostics, ...family.diagnostics, ...diagnostics];
  return { brief, family: family.value, diagnostics: found };
}

/** One pack of it, without pictures. */
export function composeShipped({ brief, family }: Shipped, pack: string): Outcome<Pack> {
  const source = family.templates.find(({ name }) => name === pack);
  if (source === undefined) throw new Error(`There is no template ${pack}.`);
  const template = parseTemplate(source);
  const theme = family.themes.get(template.value.theme.value);
  if (theme === undefined) throw new Error(`There is no theme for ${pack}.`);
  const { contract } = family;
  const pictures = new Map<string, never>();
  const composed = compose({ brief, template: template.value, contract, theme, pictures });
  return { ...composed, diagnostics: [...template.diagnostics, ...composed.diagnostics] };
}
