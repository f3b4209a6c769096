import { type Frame, frameOf } from '../flow/frame.ts';
import type { Letters } from '../lines/letters.ts';
import { paintRuns } from '../lines/paint-runs.ts';
import type { Run, TaggedText } from '../tags/tagged.ts';
import { clustersOf } from '../text/clusters.ts';
import { baselineOf } from './set-text.ts';
import type { Setting } from './setting.ts';

const TAB = 4;

/** Sets a line of code: as many lines as it needs, broken where a line is full. */
export function setCodeLine(
  text: TaggedText,
  { x, width }: { readonly x: number; readonly width: number },
  setting: Setting,
): Frame[] {
  const { leading } = setting.theme.styles.code;
  const [run] = text.runs;
  if (run === undefined) return [frameOf(leading, [])];
  const baseline = baselineOf('code', setting);
  const stand = { x, baseline, top: 0, height: leading, wordSpace: 0 };
  return linesOf(run, width, setting).map((line) =>
    frameOf(leading, paintRuns(line, stand, setting.types)),
  );
}

function linesOf(run: Run, width: number, setting: Setting): Letters[][] {
  const lines: Letters[][] = [];
  let line: Letters[] = [];
  let filled = 0;
  for (const set of wordsOf(run, width, setting)) {
    const isSpace = set.runs.every(({ glyphs }) => glyphs.every(({ text }) => text === ' '));
    // Spaces may hang behind the line; at its head they are what the author indented with.
    if (line.length > 0 && filled + set.width > width && !isSpace) {
      lines.push(line);
      line = [];
      filled = 0;
    }
    line.push(set);
    filled += set.width;
  }
  return [...lines, line];
}

function wordsOf(run: Run, width: number, { types, tools }: Setting): Letters[] {
  const look = types.look('code');
  const words = withoutTabs(run.text).match(/ +|[^ ]+/g) ?? [];
  return words.flatMap((text): Letters[] => {
    const whole = text.length < 400 ? types.word(look, text) : undefined;
    const parts = whole !== undefined && whole.width <= width ? [text] : clustersOf(text);
    return parts.map((part) => {
      const word = types.word(look, part);
      if (word.isIncomplete) tools.proof.lack(run.text, run.at, types.missing(look, part));
      return { runs: word.runs, width: word.width, height: 0, spaces: 0, look, run };
    });
  });
}

function withoutTabs(line: string): string {
  let text = '';
  for (const part of line.split(/(\t)/)) {
    text += part === '\t' ? ' '.repeat(TAB - (text.length % TAB)) : part;
  }
  return text;
}
