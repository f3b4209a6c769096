import { postscriptName } from '../opentype/face-facts.ts';
import { readNames } from '../opentype/write-names.ts';
import { type FontFault, walkTable } from './walk.ts';

/** Reads what a font calls itself. */
export function checkNames(name: DataView): FontFault | undefined {
  return walkTable('name', name, ({ enter }) => {
    enter(name, 6 + 12 * name.getUint16(2));
    readNames(name);
    postscriptName(name);
  });
}
