import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Pack } from '../../model/pack.ts';
import type { PackTable } from '../../model/pack-block.ts';
import { walkPack } from './walk-pack.ts';

/** The columns of a table that Word can open. */
const MOST_COLUMNS = 63;

/** What of a pack Word can't hold; asked for where a DOCX is. */
export function checkDocx({ body, notes }: Pack): Diagnostic[] {
  const texts = [body, ...[...notes.values()].map(({ blocks }) => blocks)];
  return texts
    .flatMap((blocks) => Array.from(walkPack(blocks)))
    .filter((block) => block.type === 'table')
    .filter(({ head }) => head.length > MOST_COLUMNS)
    .map(tooManyColumns);
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
