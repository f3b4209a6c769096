import type { FaceKey, FamilyFace } from '../layout/shaper.ts';
import { type Face, openFace } from './face.ts';

/** A face that a family has: it is opened when it is first needed. */
export interface CataloguedFace {
  readonly key: FaceKey;
  readonly weight: number;
  readonly italic: boolean;
  readonly open: () => Face;
}

/** Families by the names that a theme knows them by. */
export type Catalogue = ReadonlyMap<string, readonly CataloguedFace[]>;

const prefixes: readonly (readonly [string, string])[] = [
  ['Source Serif 4', 'SourceSerif4'],
  ['Source Sans 3', 'SourceSans3'],
  ['Source Code Pro', 'SourceCodePro'],
];

/** The families that come with briefpack. */
export function shippedCatalogue(): Catalogue {
  return new Map(
    prefixes.map(([family, prefix]) => [
      family,
      [400, 600, 700].flatMap((weight) =>
        [false, true].map((italic) =>
          catalogued({ key: `${prefix}-${weight}${italic ? '-italic' : ''}`, weight, italic }),
        ),
      ),
    ]),
  );
}

/** The faces that stand in for those of a theme: symbols in two weights, and emoji. */
export const SYMBOLS: readonly CataloguedFace[] = [
  catalogued({ key: 'DejaVuSans-400', weight: 400, italic: false }),
  catalogued({ key: 'DejaVuSans-700', weight: 700, italic: false }),
];
export const EMOJI = catalogued({ key: 'NotoEmoji-400', weight: 400, italic: false });

function catalogued(face: Omit<CataloguedFace, 'open'>): CataloguedFace {
  return { ...face, open: () => openFace(face.key) };
}

/** From this weight on a heavier face is nearer than a lighter one. */
const HEAVY = 600;

/** The face of a family that comes nearest: of the slope asked for if there is one, then by weight. */
export function nearestFace(
  faces: readonly CataloguedFace[],
  { weight, italic }: Omit<FamilyFace, 'family'>,
): CataloguedFace {
  const sloped = faces.filter((face) => face.italic === italic);
  const wantsMore = weight >= HEAVY;
  const distance = (face: CataloguedFace) =>
    2 * Math.abs(face.weight - weight) + (face.weight > weight === wantsMore ? 0 : 1);
  const [first, ...others] = sloped.length > 0 ? sloped : faces;
  if (first === undefined) throw new Error('A family of fonts has no face.');
  return others.reduce((best, face) => (distance(face) < distance(best) ? face : best), first);
}
