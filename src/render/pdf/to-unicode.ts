/** CMap operators take at most so many entries at once (Adobe Technical Note 5014). */
const MOST = 100;

/** The map from a face's character codes to the text that they stand for (ISO 32000-1, 9.10.3). */
export function toUnicodeMap(texts: readonly string[]): Uint8Array {
  const rows = texts.map((text, code) => `<${hex(code)}> <${utf16(text)}>`).slice(1);
  const parts: string[] = [];
  for (let start = 0; start < rows.length; start += MOST) {
    const part = rows.slice(start, start + MOST);
    parts.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar\n`);
  }
  return Buffer.from(`${head}${parts.join('')}${tail}`, 'latin1');
}

const head = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`;

const tail = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;

function utf16(text: string): string {
  let units = '';
  for (let index = 0; index < text.length; index++) units += hex(text.charCodeAt(index));
  return units;
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0').toUpperCase();
}
