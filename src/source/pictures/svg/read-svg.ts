import type { VectorNode } from '../../../model/vector.ts';
import { layersOf } from '../../../model/vector-layers.ts';
import { type Matrix, UNMOVED } from '../../../model/vector-path.ts';
import { asWhole } from './as-whole.ts';
import { colourFrom } from './colour.ts';
import { drawElement } from './draw.ts';
import { drawAll, readElement } from './drawn.ts';
import { boxOutline } from './geometry.ts';
import { LARGEST_SVG, MOST_PAINTED } from './limits.ts';
import { pictureSize } from './picture-size.ts';
import { propertiesOf } from './properties.ts';
import { readXml } from './read-xml.ts';
import { Budget, type Scene, type Spot } from './scene.ts';
import { sheetOf } from './sheet.ts';
import { INITIAL } from './style.ts';
import { survey } from './survey.ts';
import { type SvgFinding, SvgFindings, SvgStop } from './svg-finding.ts';
import { fitted, viewBoxOf } from './viewport.ts';
import type { XmlElement } from './xml-element.ts';

/** What an SVG file draws, as far as it could be read, and what there is to say of it. */
export interface SvgRead {
  readonly drawing?: {
    readonly width: number;
    readonly height: number;
    readonly content: readonly VectorNode[];
  };
  readonly findings: readonly SvgFinding[];
}

/**
 * Reads an SVG file into a drawing of nothing but outlines and words. What is not on the list of what
 * is drawn is a finding; no entity is expanded, no other file is read, nothing is executed.
 */
export function readSvg(text: string, file: string): SvgRead {
  const findings = new SvgFindings();
  try {
    if (text.length > LARGEST_SVG) {
      findings.say('too-large', `is larger than ${LARGEST_SVG / 2 ** 20} MB`, { start: 0, end: 1 });
      return { findings: findings.all };
    }
    const root = readXml(text, findings);
    const drawing = drawRoot(root, file, findings);
    return { ...(drawing && { drawing }), findings: findings.all };
  } catch (error) {
    // What stopped it is among the findings.
    if (error instanceof SvgStop) return { findings: findings.all };
    throw error;
  }
}

function drawRoot(root: XmlElement, file: string, findings: SvgFindings): SvgRead['drawing'] {
  if (root.name !== 'svg' || root.space !== 'svg') {
    findings.say('broken', `begins with <${root.name}>, not with <svg>`, root);
    return undefined;
  }
  const { ids, rules } = survey(root, findings);
  const budget = new Budget(findings);
  const sheet = sheetOf(rules, (count) => budget.rules(count, root));
  const scene: Scene = { file, findings, ids, sheet, budget, draw: drawElement, using: new Set() };
  const view = viewBoxOf(root, findings);
  const size = pictureSize(root, view, findings);
  if (size === undefined) return undefined;
  const aspect = root.attributes.get('preserveAspectRatio') ?? 'xMidYMid';
  const matrix = view === undefined ? UNMOVED : fitted(view, size, aspect);
  const viewport = view ?? size;
  const content = matrix === undefined ? [] : drawContent(root, { matrix, viewport }, scene);
  const whole = [...groundOf(root, size, scene), ...content];
  if (layersOf(whole, size).painted > MOST_PAINTED) {
    findings.say('too-large', `paints its area more than ${MOST_PAINTED} times over`, root);
  }
  return { ...size, content: whole };
}

function drawContent(
  root: XmlElement,
  { matrix, viewport }: { readonly matrix: Matrix; readonly viewport: Spot['viewport'] },
  scene: Scene,
): readonly VectorNode[] {
  const drawn = readElement(root, { matrix, viewport, style: INITIAL, depth: 0 }, scene);
  if (drawn.properties.get('display')?.trim() === 'none') return [];
  return asWhole(drawn, drawAll(drawn, scene), scene);
}

/** Browsers paint the ground of the outermost element, as exports for the web want it. */
function groundOf(
  root: XmlElement,
  { width, height }: { readonly width: number; readonly height: number },
  scene: Scene,
): VectorNode[] {
  const properties = propertiesOf(root, scene.sheet, scene.findings);
  const written = properties.get('background-color') ?? properties.get('background');
  const colour = written === undefined ? undefined : colourFrom(written);
  if (colour === undefined || colour.opacity === 0) return [];
  const paint = { type: 'solid', colour: colour.colour } as const;
  return [
    {
      type: 'shape',
      path: boxOutline(0, 0, width, height),
      fill: { paint, opacity: colour.opacity, rule: 'nonzero' },
    },
  ];
}
