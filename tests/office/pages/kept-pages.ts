import { openFonts } from '../../../src/fonts/open-fonts.ts';
import type { Laid } from '../../../src/layout/display-list.ts';
import { layout } from '../../../src/layout/layout.ts';
import { loadHyphenation } from '../../../src/layout/load-hyphenation.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { plainPack } from '../../support/plain-pack.ts';
import { composeShipped, readShipped } from '../../support/shipped.ts';

/** A page of which a picture is kept. */
export interface KeptPage {
  readonly name: string;
  readonly pack: () => Promise<Pack>;
  /** From 1. */
  readonly page: number;
}

/** One of each kind, and of each theme. */
export const KEPT_PAGES: readonly KeptPage[] = [
  { name: 'quiet-cover', pack: () => shipped('full-brief'), page: 1 },
  { name: 'quiet-text', pack: () => shipped('full-brief'), page: 3 },
  { name: 'quiet-chart', pack: () => shipped('full-brief'), page: 5 },
  { name: 'quiet-table', pack: () => shipped('full-brief'), page: 8 },
  { name: 'institutional-front', pack: () => shipped('two-pager'), page: 1 },
  { name: 'institutional-back', pack: () => shipped('two-pager'), page: 2 },
  { name: 'institutional-sheet', pack: () => shipped('fact-sheet'), page: 1 },
  { name: 'plain-text', pack: async () => plainPack(ENGLISH), page: 1 },
  { name: 'plain-cyrillic', pack: async () => plainPack(TAJIK), page: 1 },
];

const fonts = openFonts();

/** A pack as PDF; its pages may be changed before they are painted. */
export async function pdfOf(pack: Pack, change = (laid: Laid) => laid): Promise<Uint8Array> {
  const hyphenation = await loadHyphenation(pack);
  const { value } = layout(pack, fonts, { strictGlyphs: true, hyphenation });
  return renderPdf(pack, change(value), fonts);
}

async function shipped(pack: string): Promise<Pack> {
  return composeShipped(await readShipped('tajikistan'), pack).value;
}

const ENGLISH = `# A page of text

A paragraph of some length that fills more than a line or two, so that the grey of its words can be told
from that of another weight, with *emphasis*, **strength**, \`code\` and a [link](https://example.org).

## A section

- an item of a list, and a note[^1]
  1. an item in an item

> Words of somebody else, which stand a little further in.

\`\`\`
code as it was written
\`\`\`

| Place | Cases |
| ----- | ----: |
| Here  |  12.5 |
| There |   7   |

[^1]: A note at the page's foot.
`;

const TAJIK = `---
lang: tg
---

# Саҳифаи тоҷикӣ

Матни тоҷикӣ бо калимаҳои дароз барои санҷиши тақсимоти ҳиҷоҳо дар охири сатр, ки бояд дуруст бошад.
Таҳқиқоти ҷиноятӣ оид ба хариду фурӯши одамон дар давоми соли ҷорӣ оғоз ёфтааст.

## Қисми дуюм

- як банди рӯйхат
- банди дигар
`;
