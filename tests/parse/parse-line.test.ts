import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/parse/parse-line.ts';
import { inOneLine } from './support/outline.ts';

/** A value as it stands in `sources.yaml`, from offset 100 on; `surplus` for its quotes. */
function line(value: string, surplus = 0) {
  const at = { file: 'sources.yaml', start: 100, end: 100 + value.length + surplus };
  return parseLine({ value, at }, true);
}

describe('an entry of the sources', () => {
  it('is a line of Markdown', () => {
    expect(inOneLine(line('U.S. State Department, *TIP Report* 2008, <https://x.org>').value)).toBe(
      'U.S. State Department, <em>TIP Report</em> 2008, <a https://x.org>https://x.org</a>',
    );
  });

  it('has exact places, behind quotes too', () => {
    expect(line('a *b*').value[0]?.at).toEqual({ file: 'sources.yaml', start: 100, end: 102 });
    expect(line('a *b*', 2).value[0]?.at).toEqual({ file: 'sources.yaml', start: 101, end: 103 });
  });

  it('has one place if it stands otherwise in its file', () => {
    expect(line('a *b*', 7).value[0]?.at).toEqual({ file: 'sources.yaml', start: 100, end: 112 });
  });

  it.each(['2008. A report', '# A report', '- A report', '> A report', 'A\n\nB'])(
    'is taken as it is if it looks like something else: %j',
    (value) => {
      expect(inOneLine(line(value).value)).toBe(value.replace('\n\n', ' '));
    },
  );

  it('cites nothing itself', () => {
    expect(inOneLine(line('[@a]').value)).toBe('[@a]');
  });
});
