/**
 * In which order the properties of an element stand: the sequences of ISO/IEC 29500-1, annex A. A name with an
 * asterisk may be repeated; names with a bar between them are the same thing in the two editions.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  'w:pPr': `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd
    tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi
    adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection
    textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`,
  'w:numPr': 'ilvl numId numberingChange ins',
  'w:pBdr': 'top left bottom right between bar',
  'w:tblPr': `tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc
    tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`,
  'w:tblBorders': 'top left|start bottom right|end insideH insideV',
  'w:tblCellMar': 'top left|start bottom right|end',
  'w:tcPr': `cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign
    hideMark headers cellIns cellDel cellMerge tcPrChange`,
  'w:tcBorders': 'top left|start bottom right|end insideH insideV tl2br tr2bl',
  'w:tcMar': 'top left|start bottom right|end',
  'w:sectPr': `headerReference|footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders
    lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid
    printerSettings sectPrChange`,
  'w:styles': 'docDefaults latentStyles style*',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:style': `name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat
    locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr*`,
  'w:tblStylePr': 'pPr rPr tblPr trPr tcPr',
  'w:numbering': 'numPicBullet* abstractNum* num* numIdMacAtCleanup',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl*',
  'w:lvl': `start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr`,
  'w:num': 'abstractNumId lvlOverride*',
  'w:sdt': 'sdtPr sdtEndPr sdtContent',
};

/** What may be in an element, by name: its place in the sequence, and whether it may stand there again. */
export type ChildOrder = ReadonlyMap<string, { readonly rank: number; readonly repeats: boolean }>;

/** The elements whose children have an order. */
export const childOrders: ReadonlyMap<string, ChildOrder> = new Map(
  Object.entries(SEQUENCES).map(([name, sequence]) => [name, orderOf(sequence)]),
);

function orderOf(sequence: string): ChildOrder {
  const steps = sequence.trim().split(/\s+/);
  return new Map(
    steps.flatMap((step, rank) => {
      const repeats = step.endsWith('*');
      const names = step.replace('*', '').split('|');
      return names.map((name) => [`w:${name}`, { rank, repeats }] as const);
    }),
  );
}
