import { type Handlers, handle } from '../../model/handlers.ts';
import { type Flow, heightKept, stacked } from '../flow/flow.ts';
import type { TaggedBlock } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { setCode } from './code.ts';
import { setContents } from './contents.ts';
import { setCover } from './cover.ts';
import { setFigure } from './figure.ts';
import { setHeading } from './heading.ts';
import { setImprint } from './imprint.ts';
import { setKeyFigures } from './key-figures.ts';
import { setList } from './list.ts';
import { setMasthead } from './masthead.ts';
import { setNoteBox } from './note-box.ts';
import { setOpenings } from './openings.ts';
import { setParagraph } from './paragraph.ts';
import { setQuote } from './quote.ts';
import type { Area, Setting } from './setting.ts';
import { setSources } from './sources.ts';
import { setTable } from './table/table.ts';
import { setThematicBreak } from './thematic-break.ts';
import { gatherTurned, setTurned, type TurnedBlocks } from './turned.ts';

/** Sets blocks one under the other; what floats has no place among them. */
export function setBlocks(blocks: readonly TaggedBlock[], area: Area, setting: Setting): Flow {
  const setInside = (inner: readonly TaggedBlock[], innerArea: Area) =>
    setBlocks(inner, innerArea, setting);
  const parts = area.isOutermost ? gatherTurned(blocks) : blocks;
  const flows: Flow[] = [];
  let previous: TaggedBlock | undefined;
  let kept = 0;
  for (const [index, part] of parts.entries()) {
    if (part.type === 'turned') {
      flows.push(setTurned(part, setting, setBlocks));
      continue;
    }
    const next = firstOf(parts[index + 1]);
    const flow = handle(handlers, part, { area, setting, previous, next, kept, setInside });
    flows.push(flow);
    if (flow.floats !== undefined) continue;
    previous = part;
    kept = heightKept(flow, kept);
  }
  return stacked(flows);
}

function firstOf(part: TaggedBlock | TurnedBlocks | undefined): TaggedBlock | undefined {
  return part?.type === 'turned' ? part.blocks[0] : part;
}

const handlers: Handlers<TaggedBlock, Among, Flow> = {
  cover: setCover,
  masthead: setMasthead,
  contents: setContents,
  heading: setHeading,
  paragraph: setParagraph,
  list: setList,
  quote: setQuote,
  codeBlock: setCode,
  thematicBreak: setThematicBreak,
  table: setTable,
  figure: setFigure,
  noteBox: setNoteBox,
  keyFigures: setKeyFigures,
  openings: setOpenings,
  sources: setSources,
  imprint: setImprint,
};
