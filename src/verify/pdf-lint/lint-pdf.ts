import { type OpenPdf, openPdf } from '../pdf/open-pdf.ts';
import { PdfFault } from '../pdf/syntax/pdf-fault.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Says all that is wrong with a PDF that should be PDF/UA-1 and PDF/A-2a; nothing if all is well. */
export function lintPdf(bytes: Uint8Array): Finding[] {
  try {
    const pdf = openPdf(bytes);
    return rules.flatMap((rule) => findings(rule, pdf));
  } catch (error) {
    if (!(error instanceof PdfFault)) throw error;
    return [{ rule: 'readable', basis: 'ISO 32000-1', message: error.message }];
  }
}

function findings({ name, basis, ...rule }: Rule, pdf: OpenPdf): Finding[] {
  return Array.from(rule.violations(pdf), (violation) => ({ rule: name, basis, ...violation }));
}
