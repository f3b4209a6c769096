/** What stands between the bars of a picture and is no caption. */
export const PICTURE_OPTION =
  /^\s*(?:thumb(?:nail)?|frame|frameless|border|left|right|center|none|baseline|sub|super|top|text-top|middle|bottom|text-bottom|upright.*|\d*(?:x\d+)?\s*px|\w+=.*)\s*$/s;
