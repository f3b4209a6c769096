import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/diagnostics/diagnostic.ts';
import type { Located } from '../../src/model/span.ts';
import type { Template } from '../../src/model/template.ts';
import { parseTemplate } from '../../src/parse/parse-template.ts';
import { inOneLine, outline } from './support/outline.ts';

const FRONT = '---\nname: x\n---\n';

describe('a template', () => {
  it('says what its pack is', () => {
    const { value, diagnostics } = template('', {
      name: 'two-pager',
      title: 'Two-pager',
      formats: 'pdf, docx',
      page: 'Letter two-sided',
      pages: '2',
      theme: 'institutional.yaml',
      shows: 'selection',
    });
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      name: 'two-pager',
      title: 'Two-pager',
      formats: ['pdf', 'docx'],
      page: { size: 'Letter', sides: 'two' },
      pages: { value: 2 },
      theme: { value: 'institutional.yaml' },
      shows: 'selection',
    });
  });

  it('is A4, one-sided, in all formats, and shows all, if it doesn’t say otherwise', () => {
    const { value } = template('', {});
    expect(value).toMatchObject({
      name: 'file',
      title: 'file',
      formats: ['pdf', 'docx', 'md'],
      page: { size: 'A4', sides: 'one' },
      theme: { value: 'theme.yaml' },
      shows: 'all',
    });
    expect(value.pages).toBeUndefined();
  });

  it('has slots with labels and options, and Markdown of its own between them', () => {
    const body = '::cover\n\n## Law *now* {#law}\n\n::section[The *end*]{ids="a b" show=opening}\n';
    const { value, diagnostics } = template(body, {});
    expect(diagnostics).toEqual([]);
    const [cover, heading, section] = value.body;
    expect(cover).toMatchObject({ type: 'slot', name: 'cover', label: [] });
    expect(heading?.type === 'heading' ? outline([heading]) : []).toEqual([
      'heading 2 {#law}: Law <em>now</em>',
    ]);
    const slot = section?.type === 'slot' ? section : undefined;
    expect(inOneLine(slot?.label ?? [])).toBe('The <em>end</em>');
    expect([...(slot?.options ?? [])].map(([key, { value: option }]) => [key, option])).toEqual([
      ['ids', 'a b'],
      ['show', 'opening'],
    ]);
  });

  it.each([
    ['::key-figure', 'template/slot-unknown', 'Did you mean “key-figures”?'],
    ['- ::contents', 'template/slot-inside', 'The slot “contents”'],
    ['::section{ids=a b}', 'attribute/malformed', 'no option'],
  ])('refuses %s', (body, code, message) => {
    const { diagnostics } = template(body, {});
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code, severity: 'error', fault: 'setup' });
    expect(diagnostics[0]?.message).toContain(message);
  });

  it.each([
    [{ titel: 'x' }, 'template/key-unknown', 'Did you mean “title”?'],
    [{ formats: 'pdf, doc' }, 'template/value', 'Did you mean “docx”?'],
    [{ page: 'A5' }, 'template/value', 'Did you mean “A4”?'],
    [{ pages: '0' }, 'template/value', 'no number of pages'],
    [{ shows: 'some' }, 'template/value', '“some”'],
  ])('refuses the front matter %j', (front: Record<string, string>, code, message) => {
    const { diagnostics } = template('', front);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code, severity: 'error', fault: 'setup' });
    expect(diagnostics[0]?.message).toContain(message);
  });

  it('has its places in the whole file', () => {
    const { value } = template('::cover', {});
    expect(value.body[0]?.at).toEqual({
      file: 'file.md',
      start: FRONT.length,
      end: FRONT.length + 7,
    });
  });
});

function template(body: string, front: Readonly<Record<string, string>>): Outcome<Template> {
  const at = { file: 'file.md', start: 4, end: 5 };
  return parseTemplate({
    name: 'file',
    text: { file: 'file.md', text: FRONT + body },
    bodyStart: FRONT.length,
    front: new Map(
      Object.entries(front).map(([key, value]): [string, Located<string>] => [key, { value, at }]),
    ),
    docx: { embedFonts: true },
  });
}
