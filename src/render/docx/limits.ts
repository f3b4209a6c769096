import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Pack } from '../../model/pack.ts';
import type { PackBlock, PackTable } from '../../model/pack-block.ts';
import { walkPack } from '../../model/walk-pack.ts';

/** The columns of a table that Word can open. */
const MOST_COLUMNS = 63;

/** What of a pack Word can't hold; asked for where a DOCX is. */
export function checkDocx(pack: Pack): Diagnostic[] {
  return Array.from(walkPack(pack))
    .flatMap(tablesOf)
    .filter(({ head }) => head.length > MOST_COLUMNS)
    .map(tooManyColumns);
}

/** A chart's data are a table in Word, too. */
function tablesOf(block: PackBlock): readonly PackTable[] {
  if (block.type === 'table') return [block];
  return block.type === 'figure' && block.data !== undefined ? [block.data] : [];
}

function tooManyColumns({ head, at }: PackTable): Diagnostic {
  return {
    code: 'docx/too-many-columns',
    severity: 'error',
    message: `This table has ${head.length} columns; Word opens tables of at most ${MOST_COLUMNS}.`,
    help: 'Split the table, or build the other formats alone with “--format pdf,md”.',
    at,
  };
}
