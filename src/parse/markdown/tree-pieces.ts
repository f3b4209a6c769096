import type { Nodes, Text } from 'mdast';
import type { CompileContext, Extension, Handle } from 'mdast-util-from-markdown';
import type { Token } from 'micromark-util-types';
import type { DirectiveLine, Piece } from './nodes.ts';

/**
 * Makes the tree keep places: a text node ends where its letters begin to differ from the source
 * (an escape, an entity, the end of a line), and an HTML node knows where its pieces stand.
 */
export const treePieces: Extension = {
  enter: {
    data: enterExact,
    characterEscape: enterCut,
    characterReference: enterCut,
    htmlFlowData: enterCut,
    htmlTextData: enterCut,
    taskListCheck: enterCheck,
    directiveLine: enterDirectiveLine,
    directiveText: enterRaw('directiveText'),
    citationText: enterRaw('citationText'),
  },
  exit: {
    lineEnding: exitLineEnding,
    htmlFlow: exitHtml,
    htmlText: exitHtml,
    taskListCheckValueChecked: exitCheck(true),
    taskListCheckValueUnchecked: exitCheck(false),
    directiveLine: exitDirectiveLine,
    directiveLineBraces: exitDirectiveBraces,
    directiveLineRest: exitDirectiveRest,
    directiveText: exitRaw,
    citationText: exitRaw,
  },
};

function enterExact(this: CompileContext, token: Token): void {
  const tail = siblings(this).at(-1);
  const joins =
    tail?.type === 'text' &&
    tail.data?.cut === undefined &&
    tail.position?.end.offset === token.start.offset;
  if (joins) this.stack.push(tail);
  else openText(this, token);
}

function enterCut(this: CompileContext, token: Token): void {
  openText(this, token).data = { cut: true };
}

function openText(context: CompileContext, token: Token): Text {
  const position = { start: { ...token.start }, end: { ...token.end } };
  const node: Text = { type: 'text', value: '', position };
  siblings(context).push(node);
  context.stack.push(node);
  return node;
}

function exitLineEnding(this: CompileContext, token: Token): void {
  const parent = this.stack.at(-1);
  if (this.data.atHardBreak) {
    const tail = siblings(this).at(-1);
    if (tail?.position !== undefined) tail.position.end = { ...token.end };
    this.data.atHardBreak = undefined;
    return;
  }
  if (this.data.setextHeadingSlurpLineEnding || parent === undefined) return;
  if (!this.config.canContainEols.includes(parent.type)) return;
  const node = openText(this, token);
  node.data = { cut: true };
  node.value = this.sliceSerialize(token);
  this.stack.pop();
}

function exitHtml(this: CompileContext, token: Token): void {
  const pieces: Piece[] = siblings(this).flatMap((node) =>
    node.type === 'text' ? [{ value: node.value, start: node.position?.start.offset ?? 0 }] : [],
  );
  const value = this.resume();
  const node = this.stack.at(-1);
  if (node?.type === 'html') {
    node.value = value;
    node.data = { pieces };
  }
  this.exit(token);
}

/** Right behind an empty item a box is met that stands in no item: it is text. */
function enterCheck(this: CompileContext, token: Token): void {
  if (this.stack.at(-2)?.type === 'listItem') return;
  openText(this, token).value = this.sliceSerialize(token);
  this.stack.pop();
}

function exitCheck(checked: boolean): Handle {
  return function exit(this: CompileContext): undefined {
    const item = this.stack.at(-2);
    if (item?.type === 'listItem') item.checked = checked;
  };
}

function enterDirectiveLine(this: CompileContext, token: Token): void {
  const raw = this.sliceSerialize(token);
  const [, colons = '', name = ''] = /^(:+)[ \t]*([A-Za-z][\w-]*)?/.exec(raw) ?? [];
  const node: DirectiveLine = {
    type: 'directiveLine',
    colons: colons.length,
    name,
    wellFormed: true,
    children: [],
  };
  this.enter(node, token);
}

function exitDirectiveRest(this: CompileContext): void {
  openDirectiveLine(this).wellFormed = false;
}

function exitDirectiveLine(this: CompileContext, token: Token): void {
  this.exit(token);
}

function exitDirectiveBraces(this: CompileContext, token: Token): void {
  openDirectiveLine(this).braces = { start: token.start.offset, end: token.end.offset };
}

function openDirectiveLine(context: CompileContext): DirectiveLine {
  const node = context.stack.at(-1);
  if (node?.type !== 'directiveLine') throw new Error('A part of a directive stands outside one.');
  return node;
}

function enterRaw(type: 'directiveText' | 'citationText'): Handle {
  return function enter(this: CompileContext, token: Token): undefined {
    this.enter({ type, value: this.sliceSerialize(token) }, token);
  };
}

function exitRaw(this: CompileContext, token: Token): void {
  this.exit(token);
}

/** The nodes beside the one that is open: its parent's children so far. */
function siblings(context: CompileContext): Nodes[] {
  const parent = context.stack.at(-1);
  // What can hold text has children; the library's types can't say which of its nodes do.
  return parent !== undefined && 'children' in parent ? (parent.children as Nodes[]) : [];
}
