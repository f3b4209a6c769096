import { CONTENT_TYPES } from '../../package/content-types.ts';
import type { Rule, Violation } from '../../rule.ts';
import { childrenOf, type XmlElement } from '../../xml/element.ts';

export const contentTypesGiven: Rule = {
  name: 'content-types',
  basis: 'ISO/IEC 29500-2, 10.1.2',
  claim: 'The package says of every part what it holds, and says it once.',

  *violations({ parts, xml }) {
    for (const { name, contentType } of parts.values()) {
      if (!contentType) yield { message: 'Nothing says what this part holds.', at: name };
    }
    const root = xml.get(CONTENT_TYPES)?.root;
    yield* doubles(root, 'ct:Default', 'Extension');
    yield* doubles(root, 'ct:Override', 'PartName');
  },
};

function* doubles(root: XmlElement | undefined, name: string, key: string): Iterable<Violation> {
  const seen = new Set<string>();
  for (const { attributes } of childrenOf(root, name)) {
    const of = attributes.get(key)?.toLowerCase() ?? '';
    if (seen.has(of)) yield { message: `The type of “${of}” is given twice.`, at: CONTENT_TYPES };
    seen.add(of);
  }
}
