import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';

/** Teaches a parser GitHub's footnotes: calls `[^1]`, and definitions `[^1]: …` with their blocks. */
export function addNotes(parser: MarkdownIt): void {
  parser.block.ruler.before('reference', 'note_definition', readDefinition, {
    alt: ['paragraph', 'reference'],
  });
  parser.inline.ruler.before('link', 'note_call', readCall);
}

/** A definition holds blocks as a list's item does; its later lines are indented by four columns. */
function readDefinition(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const mark = /^\[\^([^\s\]]+)\]:[ \t]*/.exec(state.src.slice(start, state.eMarks[line]));
  if (mark === null || (state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
  if (silent) return true;
  const { parentType, tight } = state;
  const inside = state.blkIndent + 4;

  state.push('note_open', 'li', 1).meta = { label: mark[1] };
  // The first line begins behind the mark, as if it were indented like the others.
  state.bMarks[line] = start + mark[0].length;
  state.tShift[line] = 0;
  state.sCount[line] = inside;
  state.blkIndent = inside;
  state.parentType = 'note';
  state.md.block.tokenize(state, line, end);
  state.blkIndent = inside - 4;
  Object.assign(state, { parentType, tight });
  state.push('note_close', 'li', -1);
  return true;
}

function readCall(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '[') return false;
  const call = /^\[\^([^\s\]]+)\]/.exec(state.src.slice(state.pos, state.pos + 100));
  if (call === null) return false;
  if (!silent) state.push('note_call', '', 0).content = call[1] ?? '';
  state.pos += call[0].length;
  return true;
}
