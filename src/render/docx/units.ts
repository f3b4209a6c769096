/** Word's units, from points. */

/** Twentieths of a point: indents, spaces, widths. */
export const twips = (points: number): number => Math.round(points * 20);

/** Half points: sizes of type, and how far it is raised. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Eighths of a point, at least the thinnest that Word draws: rules. */
export const eighths = (points: number): number => Math.max(2, Math.round(points * 8));

/** English Metric Units: drawings. */
export const emus = (points: number): number => Math.round(points * 12_700);

/** `1C1B1A`: a theme's colour without its `#`. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();
