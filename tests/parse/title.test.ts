import { describe, expect, it } from 'vitest';
import { inOneLine, outline } from './support/outline.ts';
import { parse } from './support/parse.ts';

describe('the title', () => {
  it('is the front matter’s, and then no heading leaves the text', () => {
    const { title, body } = parse('# Heading', { title: 'Title' }).value;
    expect(inOneLine(title)).toBe('Title');
    expect(outline(body)).toEqual(['heading 1: Heading']);
  });

  it('is the first heading, if it is of level 1; its attributes are none of it', () => {
    const { title, body } = parse('a\n\n# The *title* {#t}\n\n# Other').value;
    expect(inOneLine(title)).toBe('The <em>title</em>');
    expect(outline(body)).toEqual(['paragraph: a', 'heading 1: Other']);
  });

  it('is the name of the file if the first heading is of another level', () => {
    const { title, body } = parse('## A\n\n# B').value;
    expect(inOneLine(title)).toBe('brief');
    expect(outline(body)).toEqual(['heading 2: A', 'heading 1: B']);
  });

  it('is the name of the file if there is no heading, or only one without words', () => {
    expect(inOneLine(parse('a\n\n> # b').value.title)).toBe('brief');
    expect(inOneLine(parse('#\n\na').value.title)).toBe('brief');
  });

  it('is a heading of level 1 in wiki text', () => {
    const { title, body } = parse('= The ‘‘title’’ =\n== A ==\nb', { syntax: 'wiki' }).value;
    expect(inOneLine(title)).toBe('The ‘‘title’’');
    expect(outline(body)).toEqual(['heading 2: A', 'paragraph: b']);
  });
});
