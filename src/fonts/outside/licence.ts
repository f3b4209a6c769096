/**
 * What a font's makers allow of files that hold it (ISO/IEC 14496-22, 5.2.3: `fsType`). `edit`: who gets
 * the file may write with the font; `view`: may only read it.
 */
export type Licence = 'edit' | 'view' | 'none' | 'whole' | 'bitmaps';

const RESTRICTED = 2;
const VIEW = 4;
const EDIT = 8;
const NO_SUBSET = 0x100;
const BITMAPS = 0x200;

/** Where several of the first bits are set, the most that one of them allows counts. */
export function licenceOf(bits: number): Licence {
  if ((bits & BITMAPS) !== 0) return 'bitmaps';
  if ((bits & (RESTRICTED | VIEW | EDIT)) === RESTRICTED) return 'none';
  if ((bits & NO_SUBSET) !== 0) return 'whole';
  return (bits & VIEW) !== 0 && (bits & EDIT) === 0 ? 'view' : 'edit';
}
