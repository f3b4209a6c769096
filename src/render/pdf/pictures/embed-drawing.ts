import type { OutlineGroup, OutlineNode, PictureDrawing } from '../../../layout/display-list.ts';
import type { VectorPaint, VectorShape } from '../../../model/vector.ts';
import type { PackedDocument } from '../packed-document.ts';
import type { PdfDictionary, Reference } from '../values.ts';
import { DrawingContent } from './drawing-content.ts';
import { embedGradient, embedGradientMask, isSeenThrough } from './embed-gradient.ts';

/**
 * Writes a drawing as a form (ISO 32000-1, 8.10) in its own pixels, y downwards as in the drawing: who
 * paints it turns it over. What is seen through is blended in the colours of the file.
 */
export function embedDrawing(document: PackedDocument, drawing: PictureDrawing): Reference {
  return embedForm(document, drawing.content, drawing);
}

type Size = Pick<PictureDrawing, 'width' | 'height'>;

function embedForm(
  document: PackedDocument,
  content: readonly OutlineNode[],
  size: Size,
): Reference {
  const form = new FormPainter(document, size);
  for (const node of content) form.paint(node);
  return document.stream(form.content.bytes(), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, size.width, size.height],
    Group: { S: 'Transparency', CS: 'DeviceRGB', I: true },
    Resources: form.resources(),
  });
}

/** States saved in one another; PDF/A allows 28 (ISO 19005-2, 6.1.13), shapes and pages need some. */
const DEEPEST = 20;

/** Paints a form, and keeps what its operators name. */
class FormPainter {
  readonly content = new DrawingContent();
  readonly #document: PackedDocument;
  readonly #size: Size;
  readonly #states = new Map<string, readonly [string, PdfDictionary]>();
  readonly #patterns = new Map<string, readonly [string, Reference]>();
  readonly #forms: Reference[] = [];

  constructor(document: PackedDocument, size: Size) {
    this.#document = document;
    this.#size = size;
  }

  resources(): PdfDictionary {
    const forms = this.#forms.map((form, index) => [`X${index + 1}`, form] as const);
    return {
      ...(this.#states.size > 0 && { ExtGState: Object.fromEntries(this.#states.values()) }),
      ...(this.#patterns.size > 0 && { Pattern: Object.fromEntries(this.#patterns.values()) }),
      ...(forms.length > 0 && { XObject: Object.fromEntries(forms) }),
    };
  }

  paint(node: OutlineNode): void {
    if (node.type === 'group') this.#paintGroup(node);
    else this.#paintShape(node);
  }

  #paintGroup({ opacity, clips, content }: OutlineGroup): void {
    this.content.save();
    for (const { path, rule } of clips) this.content.clip(path, rule);
    if (opacity === 1 && this.content.depth < DEEPEST) {
      for (const node of content) this.paint(node);
    } else {
      this.#setOpacity(opacity, opacity);
      const form = embedForm(this.#document, content, this.#size);
      this.content.add(`/X${this.#forms.push(form)} Do`);
    }
    this.content.restore();
  }

  /** Fill and stroke go apart where one shows under the other, or comes after it. */
  #paintShape(shape: VectorShape): void {
    const { fill, stroke, strokeFirst } = shape;
    const isOnce = fill === undefined || stroke === undefined;
    if (isOnce || (stroke.opacity === 1 && strokeFirst !== true && maskOf(shape) === undefined)) {
      this.#paintOnce(shape);
      return;
    }
    const { fill: _, ...stroked } = shape;
    const { stroke: __, ...filled } = shape;
    for (const part of strokeFirst === true ? [stroked, filled] : [filled, stroked]) {
      this.#paintOnce(part);
    }
  }

  #paintOnce(shape: VectorShape): void {
    const mask = maskOf(shape);
    const isApart = shape.matrix !== undefined || mask !== undefined;
    if (isApart) this.content.save();
    if (mask !== undefined) this.#setMask(mask);
    this.#paintAsSet(shape);
    if (isApart) this.content.restore();
  }

  #paintAsSet({ path, matrix, fill, stroke }: VectorShape): void {
    this.#setOpacity(fill?.opacity ?? 1, stroke?.opacity ?? 1);
    if (fill !== undefined) this.#setPaint('fill', fill.paint);
    if (stroke !== undefined) {
      this.#setPaint('stroke', stroke.paint);
      this.content.setPen(stroke);
    }
    if (matrix !== undefined) this.content.transform(matrix);
    this.content.draw(path, fill?.rule, stroke !== undefined);
  }

  #setPaint(use: 'fill' | 'stroke', paint: VectorPaint): void {
    if (paint.type === 'solid') {
      this.content.setColour(use, paint.colour);
      return;
    }
    const key = JSON.stringify(paint);
    const known = this.#patterns.get(key);
    const [name] = known ?? [`P${this.#patterns.size + 1}`];
    if (known === undefined) {
      this.#patterns.set(key, [name, embedGradient(this.#document, paint)]);
    }
    this.content.setPattern(use, name);
  }

  #setOpacity(fill: number, stroke: number): void {
    if (fill === 1 && stroke === 1 && !this.content.isSeenThrough) return;
    const name = this.#state(`${fill} ${stroke}`, () => ({ ca: fill, CA: stroke }));
    this.content.setOpacity(name, fill < 1 || stroke < 1);
  }

  #setMask(paint: VectorPaint): void {
    const name = this.#state(JSON.stringify(paint), () => {
      const mask = embedGradientMask(this.#document, paint, this.#size);
      return { SMask: { Type: 'Mask', S: 'Luminosity', G: mask } };
    });
    this.content.add(`/${name} gs`);
  }

  #state(key: string, make: () => PdfDictionary): string {
    const known = this.#states.get(key);
    if (known !== undefined) return known[0];
    const name = `G${this.#states.size + 1}`;
    this.#states.set(key, [name, { Type: 'ExtGState', ...make() }]);
    return name;
  }
}

/** The paint of a shape that lets the ground be seen through some of its colours. */
function maskOf({ fill, stroke }: VectorShape): VectorPaint | undefined {
  return [fill?.paint, stroke?.paint].find((paint) => paint !== undefined && isSeenThrough(paint));
}
