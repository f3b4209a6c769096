import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../../model/block.ts';
import type { Contract } from '../../model/contract.ts';
import type { Slot } from '../../model/template.ts';
import { walkBlocks } from '../../model/walk.ts';
import type { Order } from '../order.ts';
import { missing } from './missing.ts';
import type { BriefSection, Sections } from './read-sections.ts';
import { option, words } from './slot-options.ts';

/** What the slots of a template name: known before the slot `rest` takes what is left. */
export interface Claims {
  readonly sections: ReadonlyMap<Slot, readonly BriefSection[]>;
  readonly figures: ReadonlyMap<Slot, Block>;
  readonly diagnostics: readonly Diagnostic[];
}

export function claim(slots: readonly Slot[], sections: Sections, order: Order): Claims {
  const claiming: Claiming = {
    contract: order.contract,
    sections: new Map(),
    figures: new Map(),
    diagnostics: [],
    taken: new Set(),
    known: {
      section: new Map(sections.all.flatMap((one) => [...one.ids].map((id) => [id, one] as const))),
      figure: figuresById(order.brief.body),
    },
  };
  for (const slot of slots) {
    if (slot.name === 'summary') claimSections(slot, ['summary'], claiming);
    if (slot.name === 'section') claimSections(slot, words(slot, 'ids'), claiming);
    if (slot.name === 'figure') claimFigure(slot, claiming);
  }
  return claiming;
}

interface Claiming {
  readonly contract: Contract;
  readonly sections: Map<Slot, BriefSection[]>;
  readonly figures: Map<Slot, Block>;
  readonly diagnostics: Diagnostic[];
  readonly taken: Set<BriefSection | Block>;
  readonly known: {
    readonly section: ReadonlyMap<string, BriefSection>;
    readonly figure: ReadonlyMap<string, Block>;
  };
}

function figuresById(body: readonly Block[]): Map<string, Block> {
  const figures = new Map<string, Block>();
  for (const block of walkBlocks(body)) {
    if (block.type !== 'pictureFigure' && block.type !== 'chartFigure') continue;
    const id = block.attributes.id?.value;
    if (id !== undefined && !figures.has(id)) figures.set(id, block);
  }
  return figures;
}

function claimSections(slot: Slot, ids: readonly string[], claiming: Claiming): void {
  const found: BriefSection[] = [];
  for (const id of ids) {
    const section = claiming.known.section.get(id);
    const demand = claiming.contract.sections.find((one) => one.id === id);
    if (section !== undefined) {
      if (take(section, `section “${id}”`, slot, claiming)) found.push(section);
    } else if (demand?.optional !== true) {
      const thing = { kind: 'section', id, isPromised: demand !== undefined } as const;
      claiming.diagnostics.push(missing(slot, thing, [...claiming.known.section.keys()]));
    }
  }
  claiming.sections.set(slot, found);
}

function claimFigure(slot: Slot, claiming: Claiming): void {
  const id = option(slot, 'id');
  if (id === undefined) return;
  const figure = claiming.known.figure.get(id);
  if (figure === undefined) {
    const isPromised = claiming.contract.figures.some(({ value }) => value === id);
    const thing = { kind: 'figure', id, isPromised } as const;
    claiming.diagnostics.push(missing(slot, thing, [...claiming.known.figure.keys()]));
  } else if (take(figure, `figure “${id}”`, slot, claiming)) claiming.figures.set(slot, figure);
}

/** Nothing is shown twice: its anchor and its number would be, too. */
function take(
  thing: BriefSection | Block,
  name: string,
  slot: Slot,
  { taken, diagnostics }: Claiming,
): boolean {
  if (!taken.has(thing)) {
    taken.add(thing);
    return true;
  }
  diagnostics.push({
    code: 'slot/twice',
    severity: 'error',
    message: `Two slots of this template show the ${name}.`,
    help: 'Take one of the two slots away.',
    at: slot.at,
    fault: 'setup',
  });
  return false;
}
