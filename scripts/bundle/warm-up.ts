import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileLate } from '../../src/cli/compile-late.ts';
import { loadProgram } from '../../src/cli/load-program.ts';

// Runs the command as it is launched, and keeps the code that V8 has made of what was run.
compileLate();
const files = loadProgram(resolve('dist/program/main.cjs'));
process.on('exit', () => {
  for (const { script, cache } of files) {
    if (script.cachedDataRejected === true) throw new Error(`V8 refuses ${cache}.`);
    writeFileSync(cache, script.createCachedData());
  }
});
