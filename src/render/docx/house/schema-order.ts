/**
 * What may stand in an element, in the order that the schema demands (ISO/IEC 29500-1, annex A). Only for
 * those whose order programs are known to get wrong, or whose unknown children Word refuses.
 */
export const ORDERS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries({
    'w:pPr': `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers
      pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN
      bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc
      textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr`,
    'w:rPr': `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
      snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText
      vertAlign rtl cs em lang eastAsianLayout specVanish oMath`,
    'w:tblPr': `tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc
      tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`,
    'w:tcPr': `cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign
      hideMark headers`,
    'w:sectPr': `headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders
      lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid`,
    'w:style': `name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed
      qFormat locked personal personalCompose personalReply pPr rPr tblPr trPr tcPr tblStylePr`,
    'w:tblStylePr': 'pPr rPr tblPr trPr tcPr',
    'w:styles': 'docDefaults latentStyles style',
    'w:docDefaults': 'rPrDefault pPrDefault',
    'w:numbering': 'abstractNum num numIdMacAtCleanup',
    'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
    'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText legacy lvlJc pPr rPr',
    'w:num': 'abstractNumId lvlOverride',
    'w:lvlOverride': 'startOverride lvl',
    'w:settings': `zoom displayBackgroundShape embedTrueTypeFonts saveSubsetFonts mirrorMargins
      alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop defaultTabStop
      autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders
      characterSpacingControl noLineBreaksAfter noLineBreaksBefore footnotePr endnotePr compat themeFontLang
      clrSchemeMapping decimalSymbol listSeparator`,
    'w:numPr': 'ilvl numId',
    'w:pBdr': 'top left bottom right between bar',
    'w:tblBorders': 'top left start bottom right end insideH insideV',
    'w:tcBorders': 'top left start bottom right end insideH insideV tl2br tr2bl',
    'w:tblCellMar': 'top left start bottom right end',
    'w:tcMar': 'top left start bottom right end',
  }).map(([parent, children]) => [
    parent,
    new Map(children.split(/\s+/).map((child, index) => [`w:${child}`, index])),
  ]),
);

/** Elements that are on, or off with a value that says so. */
export const TOGGLES: ReadonlySet<string> = new Set(
  `keepNext keepLines pageBreakBefore widowControl suppressLineNumbers suppressAutoHyphens kinsoku wordWrap
   overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid contextualSpacing
   mirrorIndents suppressOverlap b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint
   noProof vanish webHidden rtl cs specVanish oMath autoRedefine hidden semiHidden unhideWhenUsed qFormat
   locked displayBackgroundShape mirrorMargins
   alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop autoHyphenation
   doNotHyphenateCaps evenAndOddHeaders titlePg formProt noEndnote rtlGutter isLgl noWrap tcFitText hideMark bidiVisual cantSplit tblHeader`
    .split(/\s+/)
    .map((name) => `w:${name}`),
);

/** In rows “off” can't be said in a way that all programs know: there it is left out. */
export const ROW_TOGGLES: ReadonlySet<string> = new Set(['w:cantSplit', 'w:tblHeader']);
