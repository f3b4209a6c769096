import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/layout/display-list.ts';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.ts';
import { richPack } from '../../support/pack.ts';
import { packOf } from '../../support/pack-nodes.ts';
import { tinyPicture } from '../../support/picture.ts';
import { ruler } from '../../support/ruler.ts';

const drawing: Drawing = { width: 10, height: 10, items: [] };
const drawings = new Map([
  ['law', drawing],
  ['tiers', drawing],
]);

describe('the files of a pack in Markdown', () => {
  it('are the text, a drawing for each chart, and copies of the pictures', () => {
    const artifacts = renderMarkdown(richPack(), drawings, ruler());
    expect(artifacts.map(({ pack, format, file }) => [pack, format, file])).toEqual([
      ['full-brief', 'md', 'full-brief.md'],
      ['full-brief', 'md', 'full-brief-files/law.svg'],
      ['full-brief', 'md', 'full-brief-files/tiers.svg'],
      ['full-brief', 'md', 'full-brief-files/flag.png'],
    ]);
    expect(artifacts[3]?.bytes).toEqual(tinyPicture.bytes);
    expect(new TextDecoder().decode(artifacts[1]?.bytes)).toContain(
      '<title id="title">Figure 1 Enforcement fell on all three counts.</title>\n' +
        '<desc id="description">Three panels; every count is lower in 2007 than in 2006.</desc>',
    );
  });

  it('are named so that no drawing takes the name of a picture', () => {
    const picture = { ...tinyPicture, name: 'Law.svg' };
    const pictures = new Map([[picture.source, picture]]);
    const artifacts = renderMarkdown(richPack({ pictures }), drawings, ruler());
    expect(artifacts.map(({ file }) => file)).toContain('full-brief-files/law-2.svg');
  });

  it('are the same bytes each time', () => {
    const once = renderMarkdown(richPack(), drawings, ruler());
    expect(renderMarkdown(richPack(), drawings, ruler())).toEqual(once);
  });

  it('end with one line end, even if the pack says nothing', () => {
    const [text] = renderMarkdown(packOf([]), new Map(), ruler());
    expect(new TextDecoder().decode(text?.bytes)).toBe('\n');
  });

  it('are not written without the drawing of a chart', () => {
    expect(() => renderMarkdown(richPack(), new Map(), ruler())).toThrow('“law”');
  });
});
