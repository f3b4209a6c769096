import { chainOf, type Style, type Styles } from '../../document/styles.ts';
import type { Rule } from '../../rule.ts';
import { at, valueOf } from '../../xml/element.ts';

export const styleChains: Rule = {
  name: 'style-chains',
  basis: 'ISO/IEC 29500-1, 17.7.4.3, 17.7.4.6 and 17.7.4.10',
  claim: 'Styles are based on and lead to styles that fit them, and none is based on itself.',

  *violations({ styles }) {
    for (const style of styles.list) {
      for (const message of faultsOf(style, styles)) yield { message, at: style.element };
    }
  },
};

function faultsOf(style: Style, styles: Styles): string[] {
  const { id, type, base, element } = style;
  const isOther = (other: string | undefined, wanted: string) =>
    other !== undefined && styles.byId.get(other)?.type !== wanted;
  const faults: string[] = [];
  if (isOther(base, type)) {
    faults.push(`The style “${id}” is based on “${base}”, which is no style of its type.`);
  }
  if (chainOf(styles, id).some((other) => other.base === id)) {
    faults.push(`The style “${id}” is based on itself.`);
  }
  const next = valueOf(at(element, 'w:next'));
  // Of other styles it says nothing.
  if (type === 'paragraph' && isOther(next, 'paragraph')) {
    faults.push(`The style “${id}” is followed by “${next}”, which is no style of paragraphs.`);
  }
  const link = valueOf(at(element, 'w:link'));
  if (isOther(link, type === 'paragraph' ? 'character' : 'paragraph')) {
    faults.push(`The style “${id}” is linked to “${link}”, which is no style to be linked to.`);
  }
  return faults;
}
