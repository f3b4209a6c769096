import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/source/front-matter/read-front-matter.ts';

const read = (text: string) => readFrontMatter({ file: 'brief.md', text });

test('every key becomes a field with its place', () => {
  const text = [
    '---',
    'title: Human trafficking',
    'subtitle: "In: quotes"',
    'family: country-brief',
    'lang: tg',
    'date: 2026-11-24',
    'prepared-for: A',
    'prepared-by: B',
    'contact: C',
    'keywords: [one, two]',
    'contents: true',
    'status: Draft',
    'embargo: 2026-12-01T09:00+05:00',
    'classification: For official use',
    'based-on: The reports',
    '---',
    'Text',
  ].join('\n');
  const { front, bodyStart } = read(text);
  expect(text.slice(bodyStart)).toBe('Text');
  const values = Object.entries(front).map(([key, field]) => [key, field.value]);
  expect(Object.fromEntries(values)).toEqual({
    title: 'Human trafficking',
    subtitle: 'In: quotes',
    family: 'country-brief',
    lang: 'tg',
    date: '2026-11-24',
    preparedFor: 'A',
    preparedBy: 'B',
    contact: 'C',
    keywords: ['one', 'two'],
    contents: true,
    status: 'draft',
    embargo: '2026-12-01T09:00+05:00',
    classification: 'For official use',
    extra: undefined,
  });
  expect(text.slice(front.subtitle?.at.start, front.subtitle?.at.end)).toBe('"In: quotes"');
  const basedOn = front.extra.get('based-on');
  expect(basedOn?.value).toBe('The reports');
  expect(text.slice(basedOn?.keyAt.start, basedOn?.keyAt.end)).toBe('based-on');
});

test.each([
  ['date: 2026', '2026'],
  ['date: 2026-11', '2026-11'],
])('%s is a date', (line, date) => {
  expect(read(`---\n${line}\n---\n`).front.date?.value).toBe(date);
});

test('numbers and words of YAML are texts as they are written', () => {
  expect(read('---\ntitle: 007\n---\n').front.title?.value).toBe('007');
  expect(read('---\ntitle: 1.10\n---\n').front.title?.value).toBe('1.10');
  expect(read('---\ntitle: true\n---\n').front.title?.value).toBe('true');
});

test('keywords may be one text with commas', () => {
  expect(read('---\nkeywords: one, two ,three\n---\n').front.keywords?.value).toEqual([
    'one',
    'two',
    'three',
  ]);
});

test('a key without a value is a key that is not there', () => {
  const { front } = read('---\ntitle:\nsubtitle: ~\nx:\n---\n');
  expect(front).toEqual({ extra: new Map() });
});

test.each([
  ['date: 24 November 2026', 'date', 'a date such as 2026, 2026-11 or 2026-11-24'],
  ['date: 2026-02-30', 'date', 'a date such as 2026, 2026-11 or 2026-11-24'],
  ['lang: english language', 'lang', 'a language such as “en” or “tg”'],
  ['contents: 1', 'contents', '“true” or “false”'],
  ['title: [a, b]', 'title', 'a text'],
  ['keywords: {a: b}', 'keywords', 'a list of texts'],
  ['keywords: [a, [b]]', 'keywords', 'a list of texts'],
  ['tags: [a, b]', 'tags', 'a text'],
])('%s is of the wrong kind, and stands in no field', (line, key, wanted) => {
  const { front } = read(`---\n${line}\n---\n`);
  expect(front.mistyped).toMatchObject([{ key, wanted, keyAt: { start: 4, end: 4 + key.length } }]);
  expect(Object.keys(front)).toEqual(['extra', 'mistyped']);
});

test.each([
  ['no block', 'Text'],
  ['a block that nothing closes', '---\ntitle: a\nText'],
  ['four dashes', '----\ntitle: a\n----\n'],
  ['a block that is not at the head', '\n---\ntitle: a\n---\n'],
])('%s is text', (_, text) => {
  expect(read(text)).toEqual({ front: { extra: new Map() }, bodyStart: 0 });
});

test.each([
  ['a text', '---\nOnly a text between rules.\n---\n'],
  ['a list', '---\n- a\n---\n'],
  ['nothing', '---\n---\n'],
  ['an empty mapping', '---\n{}\n---\n'],
  ['a sentence with a colon', '---\n\nOf two things: one.\n\n---\n'],
])('a block of %s is text, and that is known', (_, text) => {
  const { front, bodyStart } = read(text);
  expect(bodyStart).toBe(0);
  expect(front.unread).toEqual({
    value: 'This block at the head of the text holds no keys.',
    at: { file: 'brief.md', start: 0, end: 4 },
    isMeant: false,
  });
});

test('YAML that is broken says where', () => {
  const { front, bodyStart } = read('---\ntitle: a: b\n---\n');
  expect(bodyStart).toBe(0);
  expect(front.unread?.value).toContain('This YAML cannot be read');
  expect(front.unread?.at.start).toBe(11);
  expect(front.unread?.isMeant).toBe(true);
});

test('CRLF, blanks behind the dashes and a closing line of dots are taken', () => {
  const { front, bodyStart } = read('--- \r\ntitle: a\r\n...\t\r\nText');
  expect(front.title?.value).toBe('a');
  expect('--- \r\ntitle: a\r\n...\t\r\nText'.slice(bodyStart)).toBe('Text');
});

test('names that JavaScript knows are keys like others', () => {
  const { front } = read('---\n__proto__: a\nconstructor: b\ntoString: c\n---\n');
  expect([...front.extra.keys()]).toEqual(['__proto__', 'constructor', 'toString']);
});

test('more than anyone writes by hand is not read as YAML', () => {
  const { front } = read(`---\n${'a: 1\n'.repeat(20_000)}---\n`);
  expect(front.unread?.value).toBe('This YAML has 100000 characters; at most 65536 are read.');
});
