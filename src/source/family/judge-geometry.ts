import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../model/span.ts';
import type { PageGeometry, Theme } from '../../model/theme.ts';

/** Points: A4 by ISO 216, Letter by ANSI. */
const PAPERS = { A4: { width: 595.28, height: 841.89 }, Letter: { width: 612, height: 792 } };
/** The narrowest and lowest text block that can still be set. */
const LEAST = { width: 120, lines: 4 };

/** Whether a theme's measures leave room for text on each paper. */
export function judgeGeometry({ page, styles, parts }: Theme, at: Span): Diagnostic[] {
  return [
    ...judgeWidths(page),
    ...(['A4', 'Letter'] as const).flatMap((size) => {
      const { height } = PAPERS[size];
      const low = page.top + LEAST.lines * styles.body.leading > page.end[size];
      const out = page.end[size] > height || parts.running.folioTop[size] > height;
      return [
        low ? `leaves no room for ${LEAST.lines} lines between “top” and “end” on ${size}` : '',
        out ? `puts the end of the text or the folio below the edge of ${size}` : '',
      ];
    }),
  ]
    .filter((fault) => fault !== '')
    .map((fault) => ({
      code: 'theme/geometry',
      severity: 'error',
      message: `This theme ${fault}.`,
      help: 'Change its measures; docs/themes.md says what each of them means.',
      at: { ...at, end: at.start },
      fault: 'setup',
    }));
}

function judgeWidths(page: PageGeometry): readonly string[] {
  const { left, right, inner, outer, axis, measure } = page;
  const block = PAPERS.A4.width - left - right;
  const reading = (page.text === 'axis' ? axis : 0) + measure;
  const uneven = Math.abs(left + right - inner - outer) > 1;
  return [
    block < LEAST.width ? `leaves ${Math.round(block)} points between its margins` : '',
    block >= LEAST.width && reading > block + 0.5 ? 'sets text beyond the right margin of A4' : '',
    uneven ? 'has other margins for two sides than for one: their sums differ' : '',
  ];
}
