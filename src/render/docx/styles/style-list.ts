import type { StyleName, Theme } from '../../../model/theme.ts';
import type { Geometry } from '../geometry.ts';
import type { ParagraphLook } from '../paragraph.ts';
import type { RunLook } from '../run.ts';
import { paragraphLook, runLook } from './look.ts';

/** A style of the document. */
export interface Style {
  readonly id: string;
  /** As Word's list of styles shows it; its own names make its own commands work. */
  readonly name: string;
  readonly type: 'paragraph' | 'character';
  readonly base?: string;
  /** The style of the paragraph that an editor begins behind it. */
  readonly next?: string;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
  /** Shown in Word's gallery of styles. */
  readonly offered: boolean;
}

export interface StyleContext {
  readonly theme: Theme;
  readonly geometry: Geometry;
  /** What the title looks like: the cover's or the masthead's. */
  readonly title: 'cover' | 'masthead';
}

interface Wish {
  readonly id: string;
  readonly name?: string;
  readonly from: StyleName;
  readonly base?: string;
  readonly next?: string;
  readonly look?: ParagraphLook;
}

/** A paragraph style from a style of the theme. */
export function paragraphStyle({ theme }: StyleContext, wish: Wish): Style {
  const source = theme.styles[wish.from];
  return {
    id: wish.id,
    name: wish.name ?? spelled(wish.id),
    type: 'paragraph',
    base: wish.base ?? 'Normal',
    ...(wish.next === undefined ? {} : { next: wish.next }),
    run: runLook(source, theme),
    paragraph: { ...paragraphLook(source), left: 0, right: 0, first: 0, ...wish.look },
    offered: true,
  };
}

/**
 * Word adds the space below one paragraph to the space above the next, where the design takes the larger
 * of the two: so a style keeps back what usually stands above it.
 */
export function following(
  { theme }: StyleContext,
  style: StyleName,
  above: number,
): Pick<ParagraphLook, 'before'> {
  return { before: Math.max(0, theme.styles[style].before - above) };
}

/** A character style from a style of the theme. */
export function characterStyle({ theme }: StyleContext, id: string, from: StyleName): Style {
  return {
    id,
    name: spelled(id),
    type: 'character',
    base: 'DefaultParagraphFont',
    run: runLook(theme.styles[from], theme),
    paragraph: {},
    offered: false,
  };
}

/** `KeyNumber` → “Key Number”. */
function spelled(id: string): string {
  return id.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
