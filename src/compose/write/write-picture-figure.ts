import type { PictureFigure } from '../../model/block.ts';
import type { PackBlock } from '../../model/pack-block.ts';
import { altOf } from '../../model/walk.ts';
import { langOf, placeOf } from './marks-of.ts';
import { writeCaption } from './write-caption.ts';
import { takePicture, writeImage } from './write-image.ts';
import { writeLine } from './write-line.ts';
import type { Writing } from './writing.ts';

/** A captioned picture; where it could not be read, its words as paragraphs. */
export function writePictureFigure(figure: PictureFigure, writing: Writing): PackBlock[] {
  const { image, caption, at } = figure;
  const picture = takePicture(image, writing);
  const place = writing.numbering.captions.get(figure);
  if (picture === undefined || place === undefined) {
    const paragraph = { type: 'paragraph', style: 'body', ...langOf(figure), at } as const;
    return [
      { ...paragraph, content: writeImage(image, writing) },
      { ...paragraph, content: writeLine(caption, writing) },
    ];
  }
  return [
    {
      type: 'figure',
      caption: writeCaption(figure, caption, writing),
      alt: altOf(image),
      content: { type: 'picture', source: picture.source },
      below: [],
      anchor: place.anchor,
      ...placeOf(figure),
      ...langOf(figure),
      at,
    },
  ];
}
