const MARK = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
const RULE = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/;
const LINE = /[^\r\n]+/g;

/**
 * Where a line begins whose marks of quotes and lists stand too deep in each other, whether side by
 * side (`> > - a`) or one line further in than the other.
 */
export function lineTooDeep(text: string, deepest: number): number | undefined {
  const indents: number[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const marks = marksOf(line);
    if (marks === 0) continue;
    const indent = line.length - line.trimStart().length;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    if (Math.max(marks, indents.length) > deepest && !RULE.test(line)) return index;
  }
  return undefined;
}

function marksOf(line: string): number {
  let count = 0;
  MARK.lastIndex = 0;
  while (MARK.test(line)) count++;
  return count;
}
