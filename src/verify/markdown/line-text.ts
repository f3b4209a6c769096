import type { Token } from 'markdown-it';

/** The characters of a line, as read: a call of a note is its label, a picture is its alt text. */
export function lineText(line: readonly Token[]): string {
  return line.map(tokenText).join('');
}

/** Whether a line is one picture, with nothing beside it but marks for links. */
export function standsAlone(line: readonly Token[]): boolean {
  const visible = line.filter(
    ({ type, content }) => type !== 'html_inline' && content + type !== 'text',
  );
  return visible.length === 1 && visible[0]?.type === 'image';
}

function tokenText({ type, content, children }: Token): string {
  if (written.has(type)) return content;
  if (type === 'image') return lineText(children ?? []);
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  return type === 'html_inline' && /^<br\b/i.test(content) ? ' ' : '';
}

/** Tokens whose content is read as it stands. */
const written: ReadonlySet<string> = new Set(['text', 'text_special', 'code_inline', 'note_call']);
