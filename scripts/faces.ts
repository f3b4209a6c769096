// Prepares the faces that documents bring with them: `node scripts/run.mjs faces FOLDER`. Packing a
// font takes longer than writing a small document.
import { writeFileSync } from 'node:fs';
import { shippedCatalogue } from '../src/fonts/families.ts';
import { preparedName } from '../src/fonts/font-files.ts';
import { preparedFace } from '../src/fonts/whole/document-face.ts';

const [folder = '.'] = process.argv.slice(2);
for (const [family, faces] of shippedCatalogue()) {
  for (const face of faces) {
    const bytes = preparedFace(face.open(), family, face);
    if (bytes === undefined) throw new Error(`The face ${face.key} is too large for a document.`);
    writeFileSync(`${folder}/${preparedName(face.key)}`, bytes);
  }
}
