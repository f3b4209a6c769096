import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { TemplateSource } from '../model/source.ts';
import type { Template } from '../model/template.ts';
import { parseMarkdown } from './markdown/read-markdown.ts';
import { Reading } from './reading.ts';
import { readTemplateBody } from './template/read-template-body.ts';
import { readTemplateFront } from './template/read-template-front.ts';

/** Understands a template: its front matter, and its body of slots with text between them. */
export function parseTemplate(source: TemplateSource): Outcome<Template> {
  const { file, text } = source.text;
  const { bodyStart } = source;
  const reading = new Reading({
    text: text.slice(bodyStart),
    strict: true,
    fault: 'setup',
    locate: (start, end) => ({ file, start: bodyStart + start, end: bodyStart + end }),
  });
  const front = readTemplateFront(source, reading);
  const parsed = parseMarkdown(reading, { isBlock: () => true, citations: false });
  const body = parsed === undefined ? [] : readTemplateBody(parsed);
  const at = { file, start: 0, end: text.length };
  return { value: { ...front, body, at }, diagnostics: reading.findings() };
}
