import type { Face } from './face.ts';
import { type Showing, showing } from './stand-ins.ts';
import { type Cluster, type Unit, ZERO_WIDTH_JOINER } from './units.ts';

/** A unit with the glyph that a face shows it with. */
export interface ShownUnit extends Unit {
  readonly showing: Showing;
}

/** What stands side by side in one face. */
export interface Stretch {
  readonly face: Face;
  readonly units: readonly ShownUnit[];
}

/** Where faces are found, in the order in which they are asked. */
export interface Faces {
  /** The theme's face first. */
  readonly text: readonly [() => Face, ...(() => Face)[]];
  readonly emoji: () => Face;
}

/** What is drawn for a character that no face has: the theme face's own sign for it, one em wide. */
const lacking: Showing = { glyph: 0, codePoint: 0, advance: 1000 };

/** Deals clusters to the faces that can show them. */
export function itemize(clusters: readonly Cluster[], faces: Faces): Stretch[] {
  const stretches: { face: Face; units: ShownUnit[] }[] = [];
  for (const cluster of clusters) {
    for (const { face, units } of dealt(cluster, faces)) {
      const last = stretches.at(-1);
      if (last?.face === face) last.units.push(...units);
      else stretches.push({ face, units: [...units] });
    }
  }
  return stretches;
}

/** The characters of a cluster that no face has. */
export function lacksOf({ units }: Cluster, faces: Faces): number[] {
  return units
    .map(({ codePoint }) => codePoint)
    .filter((codePoint) => codePoint !== ZERO_WIDTH_JOINER)
    .filter((codePoint) => asked(faces, false).every((face) => !showing(face(), codePoint)));
}

function dealt(cluster: Cluster, faces: Faces): Stretch[] {
  const order = asked(faces, cluster.wantsEmoji);
  for (const open of order) {
    const units = shownBy(open(), cluster.units, open === faces.emoji);
    if (units !== undefined) return [{ face: open(), units }];
  }
  return joined(cluster.units).map((unit) => dealtAlone(unit, order, faces));
}

function dealtAlone(unit: Unit, order: readonly (() => Face)[], faces: Faces): Stretch {
  for (const open of order) {
    const shown = showing(open(), unit.codePoint);
    if (shown !== undefined) return { face: open(), units: [{ ...unit, showing: shown }] };
  }
  return { face: faces.text[0](), units: [{ ...unit, showing: lacking }] };
}

function asked(faces: Faces, emojiFirst: boolean): readonly (() => Face)[] {
  const { text, emoji } = faces;
  return emojiFirst ? [emoji, ...text] : [...text, emoji];
}

/** All units in one face, or nothing if it lacks one of them. */
function shownBy(face: Face, units: readonly Unit[], keepsJoiners: boolean) {
  const shown: ShownUnit[] = [];
  for (const unit of keepsJoiners ? units : joined(units)) {
    const found = showing(face, unit.codePoint);
    if (found === undefined) return undefined;
    shown.push({ ...unit, showing: found });
  }
  return shown;
}

/** Only the emoji face composes across a joiner; elsewhere it has no look. */
function joined(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  for (const unit of units) {
    const last = kept.at(-1);
    if (unit.codePoint !== ZERO_WIDTH_JOINER || last === undefined) kept.push(unit);
    else kept[kept.length - 1] = { ...last, text: last.text + unit.text };
  }
  return kept;
}
