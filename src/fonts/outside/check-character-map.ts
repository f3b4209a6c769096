import { unicodeMap } from '../opentype/character-map.ts';
import { from } from '../opentype/font-tables.ts';
import { type FontFault, walkTable } from './walk.ts';

/** Reads a font's map of characters; its groups must come in order, and lead to glyphs. */
export function checkCharacterMap(cmap: DataView, glyphs: number): FontFault | undefined {
  return walkTable('cmap', cmap, ({ enter, demand }) => {
    enter(cmap, 4 + 8 * cmap.getUint16(2));
    const found = unicodeMap(cmap);
    demand(found !== undefined);
    if (found === undefined) return;
    const { map, format } = found;
    if (format === 12) checkGroups(map);
    else checkSegments(map);

    function checkGroups(groups: DataView): void {
      enter(groups, 16 + 12 * groups.getUint32(12));
      let before = -1;
      for (let index = 0; index < groups.getUint32(12); index++) {
        const group = from(groups, 16 + 12 * index);
        enter(group, 12);
        const [first, last] = [group.getUint32(0), group.getUint32(4)];
        demand(first > before && last >= first && last <= 0x10_ffff);
        demand(group.getUint32(8) + last - first < glyphs);
        before = last;
      }
    }

    function checkSegments(segments: DataView): void {
      const size = segments.getUint16(6);
      demand(size % 2 === 0);
      enter(segments, 16 + 4 * size);
      let before = -1;
      for (let place = 0; place < size; place += 2) {
        const last = segments.getUint16(14 + place);
        const first = segments.getUint16(16 + size + place);
        demand(first > before && last >= first);
        before = last;
        checkSegment(segments, { size, place, first, last: Math.min(last, 0xfffe) });
      }
    }

    function checkSegment(segments: DataView, segment: Segment): void {
      const { size, place, first, last } = segment;
      const delta = segments.getUint16(16 + 2 * size + place);
      const row = 16 + 3 * size + place;
      const range = segments.getUint16(row);
      for (let codePoint = first; codePoint <= last; codePoint++) {
        const listed =
          range === 0 ? codePoint : segments.getUint16(row + range + 2 * (codePoint - first));
        const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
        demand(glyph < glyphs);
      }
    }
  });
}

interface Segment {
  readonly size: number;
  readonly place: number;
  readonly first: number;
  readonly last: number;
}
