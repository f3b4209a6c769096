import type { FontPrograms } from '../../layout/font-programs.ts';
import type { FaceKey } from '../../layout/shaper.ts';
import type { Picture } from '../../model/picture.ts';
import { embedFace } from './embed-face.ts';
import { EmbeddedFace } from './embedded-face.ts';
import type { PackedDocument } from './packed-document.ts';
import { embedPicture } from './pictures/embed-picture.ts';
import type { PdfDictionary, Reference } from './values.ts';

/** The faces and pictures of a document: one dictionary that all its pages share. */
export class Resources {
  readonly reference: Reference;
  private readonly document: PackedDocument;
  private readonly fonts: FontPrograms;
  private readonly pictures: ReadonlyMap<string, Picture>;
  private readonly faces = new Map<FaceKey, { face: EmbeddedFace; font: Reference }>();
  private readonly embedded = new Map<string, { name: string; image: Reference }>();

  constructor(
    document: PackedDocument,
    fonts: FontPrograms,
    pictures: ReadonlyMap<string, Picture>,
  ) {
    this.document = document;
    this.fonts = fonts;
    this.pictures = pictures;
    this.reference = document.ref();
  }

  face(key: FaceKey): EmbeddedFace {
    const known = this.faces.get(key);
    if (known !== undefined) return known.face;
    const face = new EmbeddedFace(`F${this.faces.size + 1}`, this.fonts.program(key));
    this.faces.set(key, { face, font: this.document.ref() });
    return face;
  }

  /** The name under which pages paint a picture of the pack. */
  picture(source: string): string {
    const known = this.embedded.get(source);
    if (known !== undefined) return known.name;
    const picture = this.pictures.get(source);
    if (picture === undefined) throw new Error(`The picture “${source}” is not in the pack.`);
    const name = `I${this.embedded.size + 1}`;
    this.embedded.set(source, { name, image: embedPicture(this.document, picture) });
    return name;
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
