// Prepares the faces that documents bring with them: `node scripts/run.mjs faces FOLDER`. Packing a
// font takes longer than writing a small document.
import { writeFileSync } from 'node:fs';
import { openFace } from '../src/fonts/face.ts';
import { faceChain } from '../src/fonts/families.ts';
import { preparedName } from '../src/fonts/font-files.ts';
import { preparedFace } from '../src/fonts/whole/document-face.ts';
import { FONT_FAMILIES } from '../src/model/theme.ts';

const [folder = '.'] = process.argv.slice(2);
for (const family of FONT_FAMILIES) {
  for (const weight of [400, 600, 700] as const) {
    for (const italic of [false, true]) {
      const face = { family, weight, italic };
      const key = faceChain(face).theme;
      writeFileSync(`${folder}/${preparedName(key)}`, preparedFace(openFace(key), face));
    }
  }
}
