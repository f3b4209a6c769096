import type { PictureDrawing } from '../../layout/display-list.ts';
import type { FontPrograms } from '../../layout/font-programs.ts';
import type { FaceKey } from '../../layout/shaper.ts';
import type { Picture } from '../../model/picture.ts';
import { embedFace } from './embed-face.ts';
import { EmbeddedFace } from './embedded-face.ts';
import type { PackedDocument } from './packed-document.ts';
import { embedDrawing } from './pictures/embed-drawing.ts';
import { embedPicture } from './pictures/embed-picture.ts';
import type { PdfDictionary, Reference } from './values.ts';

/** Where the pictures of a document come from, by their sources. */
export interface PictureSources {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly drawings: ReadonlyMap<string, PictureDrawing>;
}

/** A picture under its name: pixels fill a square of one, a drawing has a size of its own. */
export interface PaintedPicture {
  readonly name: string;
  readonly drawing?: Pick<PictureDrawing, 'width' | 'height'>;
}

/** The faces and pictures of a document: one dictionary that all its pages share. */
export class Resources {
  readonly reference: Reference;
  private readonly document: PackedDocument;
  private readonly fonts: FontPrograms;
  private readonly pictures: ReadonlyMap<string, Picture>;
  private readonly drawings: ReadonlyMap<string, PictureDrawing>;
  private readonly faces = new Map<FaceKey, { face: EmbeddedFace; font: Reference }>();
  private readonly embedded = new Map<string, PaintedPicture & { readonly image: Reference }>();

  constructor(
    document: PackedDocument,
    fonts: FontPrograms,
    { pictures, drawings }: PictureSources,
  ) {
    this.document = document;
    this.fonts = fonts;
    this.pictures = pictures;
    this.drawings = drawings;
    this.reference = document.ref();
  }

  face(key: FaceKey): EmbeddedFace {
    const known = this.faces.get(key);
    if (known !== undefined) return known.face;
    const face = new EmbeddedFace(`F${this.faces.size + 1}`, this.fonts.program(key));
    this.faces.set(key, { face, font: this.document.ref() });
    return face;
  }

  /** A picture of the pack as pages paint it. */
  picture(source: string): PaintedPicture {
    const known = this.embedded.get(source);
    if (known !== undefined) return known;
    const picture = this.pictures.get(source);
    if (picture === undefined) throw new Error(`The picture “${source}” is not in the pack.`);
    const name = `I${this.embedded.size + 1}`;
    const painted = { name, ...this.embed(picture) };
    this.embedded.set(source, painted);
    return painted;
  }

  private embed(picture: Picture): { image: Reference; drawing?: PictureDrawing } {
    if (picture.format !== 'svg') return { image: embedPicture(this.document, picture) };
    const drawing = this.drawings.get(picture.source);
    if (drawing === undefined) throw new Error(`Nobody drew the picture “${picture.source}”.`);
    return { image: embedDrawing(this.document, drawing), drawing };
  }

  /** Writes the fonts, which are complete only now, and the dictionary. */
  end(): void {
    const fonts: PdfDictionary = {};
    for (const { face, font } of this.faces.values()) {
      embedFace(this.document, face, font);
      fonts[face.name] = font;
    }
    const images = [...this.embedded.values()].map(({ name, image }) => [name, image] as const);
    this.reference.data = {
      ...(this.faces.size > 0 && { Font: fonts }),
      ...(images.length > 0 && { XObject: Object.fromEntries(images) }),
    };
    this.reference.end();
  }
}
