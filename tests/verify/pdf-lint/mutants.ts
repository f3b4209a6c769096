import type { Editable, Editor } from '../pdf/rewrite.ts';

/** For each rule, by name: a change to a faultless PDF that breaks this rule and no other. */
export const mutants: Readonly<Record<string, (editor: Editor) => void>> = {
  header: (editor) => {
    editor.header = '%PDF-1.7\n';
  },
  'file-end': (editor) => {
    editor.ending = '%%EOF\nand more\n';
  },
  'object-lines': (editor) => {
    editor.objectEnd = ' ';
  },
  'stream-lengths': (editor) => {
    editor.streamEnd = '';
  },
  'stream-filters': (editor) => {
    const intent = editor.find({ Type: '/OutputIntent' });
    put(editor.at(intent, 'DestOutputProfile').entries, 'F', '(other.icc)');
  },
  limits: ({ catalog }) => put(catalog.entries, 'Extra', '[2147483648]'),
  actions: (editor) =>
    put(editor.find({ Type: '/Page' }).entries, 'AA', '<< /O << /S /JavaScript /JS (a) >> >>'),
  'no-attachments': (editor) => {
    const { id } = editor.at(editor.catalog, 'Metadata');
    editor.add({ Type: '/Filespec', F: '(a.xml)', EF: `<< /F ${id} 0 R >>` });
  },
  'packet-header': (editor) => swap(xmp(editor), ' id="W5M0', ' encoding="UTF-8" id="W5M0'),
  information: (editor) => {
    const id = Number.parseInt(editor.trailer.get('Info') ?? '', 10);
    const info = editor.objects.find((object) => object.id === id);
    if (info === undefined) throw new Error('There is no document information.');
    put(info.entries, 'CreationDate', '(D:19990101000000Z)');
  },
  'graphics-states': (editor) =>
    put(
      editor.at(editor.find({ Type: '/Page' }), 'Resources').entries,
      'ExtGState',
      '<< /G << /TR /Identity >> >>',
    ),
  images: (editor) => {
    editor.add({ Type: '/XObject', Subtype: '/Image', Interpolate: 'true' });
  },
  'page-size': (editor) =>
    put(editor.find({ Type: '/Page' }).entries, 'MediaBox', '[0 0 595 14401]'),
  'known-operators': (editor) => append(editor.content(1), 'BX paint EX'),
  'saved-states': (editor) =>
    append(editor.content(1), `${'q '.repeat(29)}${'Q '.repeat(29)}`.trimEnd()),
  'link-words': (editor) => {
    const [, link] = editor.all({ Subtype: '/Link' });
    if (link === undefined) throw new Error('There is no second link.');
    put(link.entries, 'Contents', '(https://example.org)');
    // The words of the link begin with its ligature, which now stands for “http:”.
    const code = /<(\w{4})> <006600660069>/.exec(toUnicode(editor).stream ?? '')?.[1] ?? '';
    swap(toUnicode(editor), '<006600660069>', '<0068007400740070003A>');
    swap(editor.content(0), new RegExp(`<(?:\\w{4})*?${code}`), `<${code}`);
  },
  'element-parents': (editor) => drop(editor.element('P').entries, 'P'),
  'header-cells': (editor) => put(editor.element('TH').entries, 'A', '<< /O /Table /Scope /Row >>'),
  'composite-fonts': (editor) =>
    drop(editor.find({ Subtype: '/CIDFontType2' }).entries, 'CIDToGIDMap'),
  'blanks-in-row': (editor) => swap(toUnicode(editor), '<0075>', '<002000200020>'),
  contrast: (editor) => swap(editor.content(1), /^[\d.]+ [\d.]+ [\d.]+ rg/m, '0.6 0.6 0.6 rg'),
  'file-id': ({ trailer }) => drop(trailer, 'ID'),
  'not-encrypted': ({ trailer }) => put(trailer, 'Encrypt', '<< /Filter /Standard >>'),
  tagged: ({ catalog }) => drop(catalog.entries, 'MarkInfo'),
  'no-suspects': ({ catalog }) =>
    put(catalog.entries, 'MarkInfo', '<< /Marked true /Suspects true >>'),
  'document-language': ({ catalog }) => drop(catalog.entries, 'Lang'),
  'language-tags': (editor) => put(editor.element('P').entries, 'Lang', '(en_GB)'),
  'title-shown': (editor) =>
    put(editor.at(editor.catalog, 'ViewerPreferences').entries, 'DisplayDocTitle', 'false'),
  metadata: (editor) => swap(xmp(editor), '</dc:format>', ' & more</dc:format>'),
  'metadata-title': (editor) => swap(xmp(editor), 'Law &amp; &lt;order&gt;', 'Another title'),
  claims: (editor) => swap(xmp(editor), '<pdfuaid:part>1<', '<pdfuaid:part>2<'),
  'output-intent': ({ catalog }) => drop(catalog.entries, 'OutputIntents'),
  'no-cmyk': (editor) => append(editor.content(0), '0 0 0 1 k'),
  'content-owned': (editor) => append(editor.content(1), '10 10 m 20 20 l S'),
  'content-balanced': (editor) => append(editor.content(1), 'ET'),
  'content-apart': (editor) => swap(editor.content(0), /\/H1 .* BDC/, '$& /Artifact BMC EMC'),
  'content-in-tree': (editor) => swap(editor.content(1), /\/Lbl .* BDC/, '/Artifact BMC'),
  'parent-tree': (editor) => {
    const list = editor.objects.find(({ body }) => /^\[(?:\d+ 0 R ?){4,}\]$/.test(body ?? ''));
    if (list?.body === undefined) throw new Error('There is no list of parents.');
    list.body = list.body.replace(/(\d+ 0 R) (.*) (\d+ 0 R)\]$/, '$3 $2 $1]');
  },
  'struct-parents': (editor) => {
    const page = editor.find({ Type: '/Page' });
    const id = editor.add({
      Type: '/Annot',
      Subtype: '/Text',
      Rect: '[0 0 9 9]',
      F: '4',
      Contents: '(A)',
    });
    put(page.entries, 'Annots', (page.entries.get('Annots') ?? '').replace(']', ` ${id} 0 R]`));
  },
  'tab-order': (editor) => drop(editor.find({ Type: '/Page' }).entries, 'Tabs'),
  'link-contents': (editor) => drop(editor.find({ Subtype: '/Link' }).entries, 'Contents'),
  'annotation-flags': (editor) => put(editor.find({ Subtype: '/Link' }).entries, 'F', '6'),
  'link-in-structure': (editor) => {
    const [, other] = editor.all({ Type: '/Page' });
    const { entries } = editor.element('Link');
    const kids = entries.get('K') ?? '';
    put(entries, 'K', kids.replace(/\/Pg \d+ 0 R >>\]$/, `/Pg ${other?.id} 0 R >>]`));
  },
  roles: (editor) => put(editor.element('P').entries, 'S', '/Strange'),
  'standard-types-kept': (editor) => {
    const { entries } = editor.find({ Type: '/StructTreeRoot' });
    put(entries, 'RoleMap', (entries.get('RoleMap') ?? '').replace('<<', '<< /Code /Span'));
  },
  'one-document': (editor) => put(editor.element('Document').entries, 'S', '/Sect'),
  nesting: (editor) => put(editor.element('LBody').entries, 'S', '/Lbl'),
  captions: (editor) => {
    const { entries } = editor.element('Table');
    const kids = entries.get('K') ?? '';
    put(entries, 'K', kids.replace(/\[(\d+ 0 R) (\d+ 0 R)/, '[$2 $1'));
  },
  headings: (editor) => put(editor.element('H2').entries, 'S', '/H3'),
  'no-empty-elements': (editor) => {
    const { id, entries } = editor.element('Document');
    const added = editor.add({ Type: '/StructElem', S: '/P', P: `${id} 0 R` });
    put(entries, 'K', (entries.get('K') ?? '').replace(']', ` ${added} 0 R]`));
  },
  'figure-alt': (editor) => put(editor.element('Figure').entries, 'Alt', '( )'),
  'figure-box': (editor) => drop(editor.element('Figure').entries, 'A'),
  'header-scope': (editor) => drop(editor.element('TH').entries, 'A'),
  'table-rows': (editor) => {
    const [, row] = editor.all({ Type: '/StructElem', S: '/TR' });
    if (row === undefined) throw new Error('There is no second row.');
    put(row.entries, 'K', (row.entries.get('K') ?? '').replace(/ \d+ 0 R\]/, ']'));
  },
  'list-numbering': (editor) => drop(editor.element('L').entries, 'A'),
  'note-ids': (editor) => put(editor.element('Note').entries, 'ID', '(another)'),
  'contents-entries': (editor) => {
    const [, other] = editor.all({ Type: '/Page' });
    const { entries } = editor.find({ Subtype: '/Link' });
    put(entries, 'Dest', `[${other?.id} 0 R /XYZ null 700 null]`);
  },
  destinations: (editor) => {
    const [, link] = editor.all({ Subtype: '/Link' });
    if (link === undefined) throw new Error('There is no second link.');
    put(link.entries, 'Dest', '[9999 0 R /XYZ null 700 null]');
  },
  'outline-headings': (editor) => {
    const bookmark = editor.at(editor.at(editor.catalog, 'Outlines'), 'First');
    put(bookmark.entries, 'Title', '(Something else)');
  },
  'page-labels': ({ catalog }) => drop(catalog.entries, 'PageLabels'),
  'fonts-embedded': (editor) => drop(editor.find({ Type: '/FontDescriptor' }).entries, 'FontFile2'),
  'subset-names': (editor) =>
    put(editor.find({ Subtype: '/CIDFontType2' }).entries, 'BaseFont', '/Serif'),
  'cid-set': (editor) => put(editor.find({ Type: '/FontDescriptor' }).entries, 'CIDSet', '1 0 R'),
  'characters-mapped': (editor) => swap(toUnicode(editor), /<\w{4}> <0075>\n/, ''),
  'unicode-values': (editor) => swap(toUnicode(editor), '<0075>', '<FEFF>'),
  widths: (editor) => {
    const { entries } = editor.find({ Subtype: '/CIDFontType2' });
    put(entries, 'W', (entries.get('W') ?? '').replace(/\d+\]\]$/, '100]]'));
  },
  'no-notdef': (editor) => {
    const { entries } = editor.find({ Subtype: '/CIDFontType2' });
    // The font's own sign is 640 wide.
    put(entries, 'W', (entries.get('W') ?? '').replace('[0 [0 ', '[0 [640 '));
    swap(toUnicode(editor), 'beginbfchar\n', 'beginbfchar\n<0000> <0041>\n');
    swap(editor.content(0), /<\w{4}/, '<0000');
  },
  'upright-text': (editor) => swap(editor.content(0), '1 0 0 1 72', '1 0 0 -1 72'),
  'text-on-page': (editor) => swap(editor.content(0), '72 801.89 Tm', '590 801.89 Tm'),
  'text-size': (editor) => swap(editor.content(0), '10 Tf', '4 Tf'),
  'no-overlap': (editor) => swap(editor.content(0), '72 41.89 Tm', '72 801.89 Tm'),
};

function put(entries: Map<string, string>, key: string, value: string): void {
  if (entries.get(key) === value) throw new Error(`“${key}” is the same already.`);
  entries.set(key, value);
}

function drop(entries: Map<string, string>, key: string): void {
  if (!entries.delete(key)) throw new Error(`There is no “${key}”.`);
}

function swap(object: Editable, from: string | RegExp, to: string): void {
  const changed = object.stream?.replace(from, to);
  if (changed === undefined || changed === object.stream) throw new Error(`No ${String(from)}.`);
  object.stream = changed;
}

function append(object: Editable, operators: string): void {
  object.stream = `${object.stream}\n${operators}`;
}

const xmp = (editor: Editor) => editor.at(editor.catalog, 'Metadata');
const toUnicode = (editor: Editor) => editor.at(editor.find({ Subtype: '/Type0' }), 'ToUnicode');
