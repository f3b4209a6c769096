import { expect, test } from 'vitest';
import type { Pack } from '../../src/model/pack.ts';
import type { PackBlock } from '../../src/model/pack-block.ts';
import type { PackInline } from '../../src/model/pack-inline.ts';
import { readingText } from '../../src/model/reading-text.ts';
import { compareReading } from '../../src/verify/compare-reading.ts';
import { plainPack } from '../support/plain-pack.ts';
import { FORMATS, readBack } from '../support/read-back.ts';

/** A renderer that errs: what it is given differs from the pack in one run of text. */
const mutants: Readonly<Record<string, (runs: readonly PackInline[]) => readonly PackInline[]>> = {
  'drops a run': ([first, , ...rest]) => present([first, ...rest]),
  'doubles a run': ([first, second, ...rest]) => present([first, second, second, ...rest]),
  'swaps two runs': ([first, second, third, ...rest]) => present([third, second, first, ...rest]),
};

const pack = plainPack(`# Title

Before the paragraph.

A first run *a second run* and a third run that ends it.

- an item *of a list* with three runs

| Head | Head *two runs* here |
| --- | --- |
| cell | a cell *in a table* of runs |

After it.[^note]

[^note]: A note *with some* runs.
`);

const places: Readonly<Record<string, (block: PackBlock) => PackInline[] | undefined>> = {
  paragraph: (block) => (block.type === 'paragraph' ? runsOf(block.content) : undefined),
  'list item': (block) => {
    if (block.type !== 'list') return undefined;
    const paragraph = block.items[0]?.blocks[0];
    return paragraph?.type === 'paragraph' ? runsOf(paragraph.content) : undefined;
  },
  'table cell': (block) =>
    block.type === 'table' ? runsOf(block.rows[0]?.cells[1]?.content ?? []) : undefined,
};

for (const format of FORMATS) {
  test(`the ${format} of the pack itself is read without a difference`, async () => {
    expect(compareReading(readingText(pack), await readBack[format](pack))).toEqual([]);
  });

  for (const [place, find] of Object.entries(places)) {
    for (const [error, mutate] of Object.entries(mutants)) {
      test(`a ${format} renderer that ${error} of a ${place} is caught`, async () => {
        const mutant = withRuns(pack, find, mutate);
        const differences = compareReading(readingText(pack), await readBack[format](mutant));
        expect(differences.length).toBeGreaterThan(0);
      });
    }
  }
}

/** The pack with the runs of the first place of a kind changed. */
function withRuns(
  whole: Pack,
  find: (block: PackBlock) => PackInline[] | undefined,
  mutate: (runs: readonly PackInline[]) => readonly PackInline[],
): Pack {
  const found = whole.body.map(find).find((runs) => runs !== undefined);
  if (found === undefined) throw new Error('There is nothing to mutate.');
  const changed = mutate(found);
  expect(changed).not.toEqual(found);
  return JSON.parse(
    JSON.stringify({ ...whole, notes: [], pictures: [] }).replace(
      JSON.stringify(found),
      JSON.stringify(changed),
    ),
    // Maps don't survive JSON; they are the same in the mutant.
    (key, value) => (key === 'notes' ? whole.notes : key === 'pictures' ? whole.pictures : value),
  );
}

/** Content with at least three runs, so that each mutant has something to do. */
function runsOf(content: readonly PackInline[]): PackInline[] | undefined {
  return content.length >= 3 ? [...content] : undefined;
}

function present(runs: readonly (PackInline | undefined)[]): PackInline[] {
  return runs.filter((run) => run !== undefined);
}
