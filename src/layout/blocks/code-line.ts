import { type Frame, frameOf } from '../flow/frame.ts';
import { addJoin, Letters } from '../lines/letters.ts';
import { paintRuns } from '../lines/paint-runs.ts';
import type { Spot } from '../lines/pieces.ts';
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

function linesOf(run: Run, width: number, setting: Setting): Letters[] {
  const { types } = setting;
  const spot = { look: types.look('code'), run };
  const lines = [new Letters()];
  let filled = 0;
  let isInWord = false;
  for (const text of partsOf(spot, width, setting)) {
    const word = types.word(spot.look, text);
    // Spaces may hang behind the line; at its head they are what the author indented with.
    if (filled > 0 && filled + word.width > width && !text.startsWith(' ')) {
      if (isInWord) addJoin(lines.at(-1) ?? new Letters(), spot, types);
      lines.push(new Letters());
      filled = 0;
    }
    lines.at(-1)?.add(word, spot);
    filled += word.width;
    isInWord = !text.endsWith(' ');
  }
  return lines;
}

/** Words and spaces; a word wider than a line in single letters. */
function partsOf({ look, run }: Spot, width: number, { types, tools }: Setting): string[] {
  const words = withoutTabs(run.text).match(/ +|[^ ]+/g) ?? [];
  return words.flatMap((text) => {
    if (text.length >= LONGEST) return clustersOf(text);
    const word = types.word(look, text);
    if (word.isIncomplete) tools.proof.lack(run.text, run.at, types.missing(look, text));
    return word.width <= width ? [text] : clustersOf(text);
  });
}

/** No line of ours holds so many characters. */
const LONGEST = 400;

function withoutTabs(line: string): string {
  let text = '';
  for (const part of line.split(/(\t)/)) {
    text += part === '\t' ? ' '.repeat(TAB - (text.length % TAB)) : part;
  }
  return text;
}
