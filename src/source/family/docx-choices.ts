import type { HouseChoice } from '../../model/house.ts';
import type { Located } from '../../model/span.ts';
import type { DocxChoices } from '../../model/template.ts';
import { choice, type Desk, flag, located, recordWith, text } from '../yaml/shape.ts';
import type { YamlValue } from '../yaml/yaml-value.ts';

const fields = recordWith(
  {},
  {
    'embed-fonts': flag,
    styles: located(text),
    base: located(text),
    page: located(choice('theme', 'house')),
  },
);

export const USUAL_DOCX: DocxChoices = { embedFonts: true };

/** Reads the mapping `docx` of a template's front matter; what it doesn't say is as usual. */
export function readDocxChoices(value: YamlValue | undefined, desk: Desk): DocxChoices {
  const found = value === undefined ? undefined : fields(value, desk);
  const house = found && readHouse(found, desk);
  return {
    embedFonts: found?.['embed-fonts'] ?? USUAL_DOCX.embedFonts,
    ...(house !== undefined && { house }),
  };
}

interface Wishes {
  readonly styles?: Located<string>;
  readonly base?: Located<string>;
  readonly page?: Located<'theme' | 'house'>;
}

function readHouse(wishes: Wishes, desk: Desk): HouseChoice | undefined {
  const { styles, base, page } = wishes;
  const fault = contradiction(wishes);
  if (fault !== undefined) return refuse(fault.value, fault, desk);
  if (base !== undefined) return { takes: 'base', name: base, page: 'house' };
  return styles && { takes: 'styles', name: styles, page: page?.value ?? 'theme' };
}

function contradiction({ styles, base, page }: Wishes): Located<string> | undefined {
  if (styles !== undefined && base !== undefined) {
    return {
      value: '“styles” and “base” exclude each other: a base brings its styles.',
      at: base.at,
    };
  }
  if (page === undefined) return undefined;
  if (base !== undefined && page.value === 'theme') {
    return { value: 'With “base” the pages are the house’s.', at: page.at };
  }
  const helps = styles !== undefined || base !== undefined;
  return helps ? undefined : { value: '“page” needs “styles”: whose pages else?', at: page.at };
}

function refuse(message: string, { at }: Located<string>, { diagnostics, fault }: Desk): undefined {
  const help = 'Keep one of the two keys.';
  diagnostics.push({
    code: 'template/value',
    severity: 'error',
    message,
    help,
    at,
    ...(fault !== undefined && { fault }),
  });
  return undefined;
}
