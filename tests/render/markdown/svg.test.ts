import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/layout/display-list.ts';
import { writeSvg } from '../../../src/render/markdown/svg.ts';
import { ruler } from '../../support/ruler.ts';

const shaper = { ...ruler(), outline: () => 'M0 0L400 0Q400 700 0 700Z' };
const font = { family: 'Ruler', weight: 400, italic: false, features: [] } as const;
const words = { title: 'Figure 1 A < B & "C"', description: 'All \u0001falls.', lang: 'en' };

const drawing: Drawing = {
  width: 100,
  height: 50,
  items: [
    { type: 'rectangle', x: 0, y: 1 / 3, width: 10, height: 20, fill: '#0B4F5C' },
    { type: 'line', x1: -8, y1: 0, x2: 5, y2: -0.001, thickness: 0.4, colour: '#000000' },
    { type: 'path', d: 'M0 0 L1 1 Z', x: 2, y: 3, stroke: '#111111', thickness: 1.3 },
    {
      type: 'text',
      x: 5,
      y: 40,
      size: 10,
      colour: '#1C1B1A',
      runs: shaper.shape('ab', font),
      wordSpace: 0,
      letterSpace: 1,
    },
  ],
};

describe('a chart’s SVG file', () => {
  it('holds the drawing on white, with room around it for what hangs to the left', () => {
    expect(writeSvg(drawing, words, shaper)).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" width="132" height="74" viewBox="-20 -12 132 74" role="img" aria-labelledby="title description" xml:lang="en">
<title id="title">Figure 1 A &lt; B &amp; &quot;C&quot;</title>
<desc id="description">All falls.</desc>
<rect x="-20" y="-12" width="132" height="74" fill="#FFFFFF"/>
<rect x="0" y="0.33" width="10" height="20" fill="#0B4F5C"/>
<path d="M-8 0L5 0" stroke="#000000" stroke-width="0.4"/>
<path d="M0 0 L1 1 Z" transform="translate(2 3)" fill="none" stroke="#111111" stroke-width="1.3"/>
<path d="M0 0L4 0Q4 -7 0 -7ZM6 0L10 0Q10 -7 6 -7Z" transform="translate(5 40)" fill="#1C1B1A"/>
</svg>
`,
    );
  });
});
