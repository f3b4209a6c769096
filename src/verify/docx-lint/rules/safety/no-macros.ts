import type { Rule } from '../../rule.ts';

const KINDS: ReadonlySet<string> = new Set([
  'vbaProject',
  'wordVbaData',
  'keyMapCustomizations',
  'control',
  'activeXControlBinary',
  'attachedToolbars',
  'userCustomization',
]);

export const noMacros: Rule = {
  name: 'no-macros',
  basis: 'our own: programs have no place in a brief',
  claim: 'The document has no macros, controls or commands of its own.',

  *violations({ parts, main }) {
    for (const { name, relations } of parts.values()) {
      const relation = relations.find(({ kind }) => KINDS.has(kind));
      if (relation !== undefined) yield { message: `It leads to “${relation.target}”.`, at: name };
    }
    if (main.contentType?.includes('macroenabled') === true) {
      yield { message: 'The document is one with macros.', at: main.name };
    }
  },
};
