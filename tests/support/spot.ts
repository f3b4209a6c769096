import type { Spot } from '../../src/layout/lines/pieces.ts';
import { nowhere } from './pack-nodes.ts';

/** Letters of no particular look. */
export const plainSpot: Spot = {
  look: {
    font: { family: 'ruler', weight: 400, italic: false, features: [] },
    size: 10,
    colour: '#000000',
    letterSpace: 0,
    rise: 0,
    marks: 0,
  },
  run: { text: '', marks: 0, owner: { artifact: 'Layout' }, at: nowhere },
};
