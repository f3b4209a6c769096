import { didYouMean } from '../../diagnostics/nearest.ts';
import { FONT_FAMILIES, type Theme } from '../../model/theme.ts';
import { type Desk, refuseValue } from '../yaml/shape.ts';
import type { YamlValue } from '../yaml/yaml-value.ts';

const shipped: readonly string[] = FONT_FAMILIES;

/** Whether all families that a theme names are there: its own, or those that come with briefpack. */
export function judgeFamilies(theme: Theme, node: YamlValue, desk: Desk): boolean {
  const said = desk.diagnostics.length;
  judgeOwn(theme, node, desk);
  const known = [...theme.fonts.map(({ family }) => family), ...shipped];
  const named = [...entriesOf(child(node, 'faces')), ...itemsOf(child(node, 'fallback'))];
  for (const value of named) {
    if (value.type !== 'scalar' || known.includes(value.text)) continue;
    const wanted = `one of ${known.join(', ')}, or a family of “fonts”`;
    refuseValue(value, wanted, desk, didYouMean(value.text, known));
  }
  return desk.diagnostics.length === said;
}

/** A name stands for one family, and a weight and slope in it for one file. */
function judgeOwn({ fonts }: Theme, node: YamlValue, desk: Desk): void {
  const families = itemsOf(child(node, 'fonts'));
  const names = new Set(shipped);
  for (const [index, { family, files }] of fonts.entries()) {
    const name = child(families[index], 'family');
    if (name !== undefined && names.has(family)) {
      refuseValue(name, 'a name that no other family has', desk);
    }
    names.add(family);
    const nodes = child(families[index], 'files');
    if (nodes !== undefined && files.length === 0) refuseValue(nodes, 'a list of files', desk);
    const faces = new Set<string>();
    for (const [place, { weight, italic }] of files.entries()) {
      const face = `${weight} ${italic}`;
      const file = itemsOf(nodes)[place];
      if (file !== undefined && faces.has(face)) {
        refuseValue(file, 'of a weight or slope that no other file of the family has', desk);
      }
      faces.add(face);
    }
  }
}

function child(value: YamlValue | undefined, key: string): YamlValue | undefined {
  return value?.type === 'map' ? value.entries.get(key)?.value : undefined;
}

function entriesOf(value: YamlValue | undefined): YamlValue[] {
  return value?.type === 'map' ? [...value.entries.values()].map((entry) => entry.value) : [];
}

function itemsOf(value: YamlValue | undefined): readonly YamlValue[] {
  return value?.type === 'list' ? value.items : [];
}
