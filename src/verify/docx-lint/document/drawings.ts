import type { OpenDocx } from '../open-docx.ts';
import { named, type XmlElement } from '../xml/element.ts';

/** What a drawing says to those who do not see it. */
export interface Drawing {
  readonly description: string;
  readonly isDecorative: boolean;
  readonly element: XmlElement;
}

/** All drawings but boxes of text, which can be read; those of Word 2003 too. */
export function drawingsOf({ stories }: OpenDocx): Drawing[] {
  return stories.flatMap(({ root }) => [
    ...named(root, 'wp:inline', 'wp:anchor')
      .filter((frame) => named(frame, 'w:txbxContent').length === 0)
      .flatMap((frame) => frame.children.filter(({ name }) => name === 'wp:docPr').map(drawingOf)),
    ...named(root, 'v:imagedata').map(({ parent }) => old(parent ?? root)),
  ]);
}

function drawingOf(element: XmlElement): Drawing {
  const { attributes } = element;
  const [decorative] = named(element, 'adec:decorative');
  return {
    description: (attributes.get('descr') || attributes.get('title') || '').trim(),
    isDecorative: ['1', 'true'].includes(decorative?.attributes.get('val') ?? ''),
    element,
  };
}

function old(element: XmlElement): Drawing {
  const description = (element.attributes.get('alt') ?? '').trim();
  return { description, isDecorative: false, element };
}
