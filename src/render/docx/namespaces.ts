/** The namespaces that the parts of a document use (ECMA-376, ISO/IEC 29500). */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const OFFICE_RELATIONS =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** On the root of every part that holds text. */
export const STORY_NAMESPACES = {
  'xmlns:w': WORD,
  'xmlns:r': OFFICE_RELATIONS,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'w14',
} as const;
