const stages = [
  'source',
  'parse',
  'check',
  'compose',
  'fonts',
  'layout',
  'render',
  'verify',
  'distribute',
];
const anyStage = stages.join('|');
const fence = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    fence(
      'no-cycles',
      'A circle of imports has no bottom to read from.',
      {},
      { circular: true },
    ),
    fence(
      'vocabulary-is-the-bottom',
      'model/ and diagnostics/ know of no stage.',
      { path: '^src/(model|diagnostics)/' },
      { path: `^src/(${anyStage}|cli|pipeline|index)` },
    ),
    fence(
      'model-is-below-diagnostics',
      'The nouns know nothing of what may be wrong with them.',
      { path: '^src/model/' },
      { path: '^src/diagnostics/' },
    ),
    fence(
      'stages-are-strangers',
      'Only pipeline.ts joins stages. A renderer may use layout/; fonts/ fulfils its Shaper.',
      { path: `^src/(${anyStage})/` },
      { path: `^src/(${anyStage}|cli|pipeline|index)`, pathNot: ['^src/$1/', '^src/layout/'] },
    ),
    fence(
      'layout-serves-renderers',
      'layout/ is for render/, fonts/ (its Shaper) and pipeline.ts.',
      { path: '^src/', pathNot: '^src/(render|layout|fonts)/|^src/pipeline' },
      { path: '^src/layout/' },
    ),
    fence(
      'fonts-know-only-the-shaper',
      'fonts/ fulfils two interfaces and knows nothing else of layout.',
      { path: '^src/fonts/' },
      { path: '^src/layout/', pathNot: '^src/layout/(shaper|font-programs)' },
    ),
    fence(
      'formats-are-strangers',
      'render/pdf, render/docx and render/markdown share nothing but model/ and layout/.',
      { path: '^src/render/([^/]+)/' },
      { path: '^src/render/[^/]+/', pathNot: '^src/render/$1/' },
    ),
    fence(
      'the-verifier-is-a-witness',
      'A witness that shares code with the accused proves nothing.',
      { path: '^src/verify/' },
      { path: '^src/(render|layout|fonts|parse|compose)/' },
    ),
    fence(
      'markdown-syntax-stays-in-parse',
      'mdast is a detail of reading; the Markdown renderer may write through its own door.',
      { path: '^src/', pathNot: '^src/(parse|render/markdown)/' },
      { path: 'node_modules/(unified|remark|mdast|unist|micromark)' },
    ),
    fence(
      'pdfkit-stays-in-render-pdf',
      '',
      { path: '^src/', pathNot: '^src/render/pdf/' },
      { path: 'node_modules/(pdfkit|@types/pdfkit)' },
    ),
    fence(
      'fonts-read-fonts-themselves',
      'fontkit comes with pdfkit, which would use it for text that we set ourselves.',
      { path: '^src/' },
      { path: 'node_modules/fontkit' },
    ),
    fence(
      'docx-stays-in-render-docx',
      '',
      { path: '^src/', pathNot: '^src/render/docx/' },
      { path: 'node_modules/docx' },
    ),
    fence(
      'readers-stay-in-verify',
      '',
      { path: '^src/', pathNot: '^src/verify/' },
      { path: 'node_modules/(markdown-it|commonmark)' },
    ),
    fence(
      'xml-is-read-in-three-places',
      'By the witness, and where a file of the house or a drawing is understood.',
      { path: '^src/', pathNot: '^src/(verify|render/docx/house|source/pictures/svg)/' },
      { path: 'node_modules/saxes' },
    ),
    fence(
      'pixels-are-made-at-one-place',
      '',
      { path: '^src/', pathNot: '^src/render/vectors/' },
      { path: 'node_modules/@resvg' },
    ),
    fence(
      'files-stay-at-the-edges',
      'The rasteriser comes as a program in a file of its own.',
      {
        path: '^src/',
        pathNot: '^src/(source|fonts|distribute|cli)/|^src/render/vectors/rasteriser-program',
      },
      { path: '^(node:)?fs', dependencyTypes: ['core'] },
    ),
    fence(
      'environment-stays-in-cli',
      '',
      { path: '^src/', pathNot: '^src/cli/' },
      { path: '^(node:)?(os|process|child_process)$', dependencyTypes: ['core'] },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
