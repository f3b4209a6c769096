import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { VectorPicture } from '../../model/picture.ts';
import type { Span } from '../../model/span.ts';
import { decodeText } from '../files/decode-text.ts';
import { readSvg } from './svg/read-svg.ts';
import type { SvgFinding } from './svg/svg-finding.ts';

interface DrawingFile {
  /** Relative to the current folder. */
  readonly file: string;
  /** As the text names it. */
  readonly source: string;
  readonly usedAt: Span;
  /** In `plain` a picture that would be another one without what is wrong is its words instead. */
  readonly isStrict: boolean;
}

interface DrawingRead {
  readonly text: string;
  readonly drawing?: Omit<VectorPicture, 'source' | 'name'>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a picture that is drawn; what is wrong with it is said at its place in the drawing's file. */
export function readDrawing(bytes: Uint8Array, asked: DrawingFile): DrawingRead {
  const { value, diagnostics } = decodeText(bytes, asked.file);
  const { text } = value;
  if (diagnostics.length > 0) return { text, diagnostics };
  if (isMisnamed(text)) return { text, diagnostics: [diagnosticOf(OTHER_ENCODING, asked)] };
  const { drawing, findings } = readSvg(text, asked.file);
  const isOther = findings.some(({ kind }) => kind !== 'active');
  return {
    text,
    ...(drawing !== undefined && !isOther && { drawing: { format: 'svg', ...drawing } }),
    diagnostics: findings.map((finding) => diagnosticOf(finding, asked)),
  };
}

/** Whether a file says that its characters are others than they are read as. */
function isMisnamed(text: string): boolean {
  const [, encoding = 'utf-8'] = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/.exec(text) ?? [];
  // oxlint-disable-next-line no-control-regex
  return !/^(?:utf-?8|us-ascii)$/i.test(encoding) && /[^\u0000-\u007F]/.test(text);
}

const OTHER_ENCODING: SvgFinding = {
  kind: 'broken',
  why: 'says that it is in another encoding than UTF-8',
  start: 0,
  end: 5,
};

const CODES = {
  broken: 'picture/broken',
  'too-large': 'picture/too-large',
  unsupported: 'picture/svg-unsupported',
  external: 'picture/svg-external',
  active: 'picture/svg-active',
} as const;

const HELP: Readonly<Record<SvgFinding['kind'], string>> = {
  broken: 'Mend it there, or save the picture anew with a program that draws.',
  'too-large': 'Make the drawing simpler, or save it as PNG.',
  unsupported: 'Draw it without, or save the picture as PNG.',
  external: 'Put what it needs into the picture itself, or save it as PNG.',
  active: 'Take it out: save the picture as plain SVG.',
};

function diagnosticOf(
  { kind, why, start, end }: SvgFinding,
  { file, source, usedAt, isStrict }: DrawingFile,
): Diagnostic {
  return {
    code: CODES[kind],
    severity: isStrict ? 'error' : 'warning',
    message: `The picture “${source}” ${why}.`,
    help: HELP[kind],
    at: { file, start, end },
    related: [{ at: usedAt, message: 'It is shown here.' }],
  };
}
