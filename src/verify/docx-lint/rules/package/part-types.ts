import type { Rule } from '../../rule.ts';

/** What the parts are that relations of a kind lead to, as their content types end. */
const TYPES: ReadonlyMap<string, RegExp> = new Map([
  ['officeDocument', /\.(document|template)\.main\+xml$|\.(document|template)\.macroenabled/],
  ['styles', /\.styles\+xml$/],
  ['settings', /\.settings\+xml$/],
  ['numbering', /\.numbering\+xml$/],
  ['fontTable', /\.fonttable\+xml$/],
  ['theme', /\.theme\+xml$/],
  ['footnotes', /\.footnotes\+xml$/],
  ['endnotes', /\.endnotes\+xml$/],
  ['comments', /\.comments\+xml$/],
  ['header', /\.header\+xml$/],
  ['footer', /\.footer\+xml$/],
  ['chart', /\.chart\+xml$/],
  ['image', /^image\//],
  ['core-properties', /\.core-properties\+xml$/],
]);

/** Of these a document has at most one. */
const SINGLE = [
  'styles',
  'settings',
  'numbering',
  'fontTable',
  'footnotes',
  'endnotes',
  'comments',
];

export const partTypes: Rule = {
  name: 'part-types',
  basis: 'ISO/IEC 29500-1, 11.3 and 15.2',
  claim:
    'Every relation leads to a part of the type that it needs, and to one where there can be only one.',

  *violations({ parts, relations, main }) {
    const all = [...relations, ...[...parts.values()].flatMap((part) => part.relations)];
    for (const { kind, path } of all) {
      const part = parts.get(path ?? '');
      const type = TYPES.get(kind);
      if (part?.contentType === undefined || !type || type.test(part.contentType)) continue;
      const message = `A relation of the kind “${kind}” leads to this part of the type “${part.contentType}”.`;
      yield { message, at: part.name };
    }
    for (const kind of SINGLE) {
      const count = main.relations.filter((relation) => relation.kind === kind).length;
      if (count > 1)
        yield { message: `There are ${count} relations of the kind “${kind}”.`, at: main.name };
    }
  },
};
