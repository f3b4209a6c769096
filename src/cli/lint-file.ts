import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { usage } from './usage.ts';

/** Says what is wrong inside a file. Of which kind it is, its bytes tell, not its name. */
export async function lintFile(file: string, bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  if (beginsWith(bytes, ZIP)) return lintWord(file, bytes);
  // Whoever reads PDFs looks so far for their beginning.
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return lintPaper(file, bytes);
  const kind = beginsWith(bytes, COMPOUND) ? OLD : 'neither a PDF nor a Word document';
  const fault = usage('verify/unknown-kind', `“${file}” is ${kind}.`, 'Name PDF and DOCX files.');
  return [{ ...fault, at: { file, start: 0, end: 0 } }];
}

/** As DOCX files begin, and all others in which files are packed. */
const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const OLD = 'a file with a password, or one of Word before 2007';

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

async function lintPaper(file: string, bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const { lintPdf } = await import('../verify/pdf-lint/lint-pdf.ts');
  return lintPdf(bytes).map(({ page, ...finding }) =>
    diagnosticOf(file, 'pdf', {
      ...finding,
      place: page === undefined ? undefined : `Page ${page}`,
    }),
  );
}

async function lintWord(file: string, bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const { lintDocx } = await import('../verify/docx-lint/lint-docx.ts');
  return lintDocx(bytes).map((finding) => diagnosticOf(file, 'docx', finding));
}

interface Finding {
  readonly rule: string;
  readonly basis: string;
  readonly message: string;
  readonly place: string | undefined;
}

function diagnosticOf(file: string, format: 'pdf' | 'docx', finding: Finding): Diagnostic {
  const { rule, basis, message, place } = finding;
  return {
    code: `${format}/${rule}`,
    severity: 'error',
    message: place === undefined ? message : `${place}: ${message}`,
    help: `Read what docs/verify.md says of “${rule}” (${basis}).`,
    at: { file, start: 0, end: 0 },
  };
}
