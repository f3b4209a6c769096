import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProgram } from '../../src/cli/load-program.ts';

let folder = '';
const said: string[] = [];
const MAIN = `
const { one, again } = require('./one.cjs');
const { basename } = require('node:path');
globalThis.loadedProgram = [one, again(), basename(__filename)];
`;
const ONE = `
exports.one = 1;
exports.again = () => require('./main.cjs') === exports.main;
exports.main = require('./main.cjs');
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpack-program-'));
  writeFileSync(join(folder, 'main.cjs'), MAIN);
  writeFileSync(join(folder, 'one.cjs'), ONE);
});

afterAll(() => rmSync(folder, { recursive: true }));

function load() {
  Reflect.deleteProperty(globalThis, 'loadedProgram');
  const files = loadProgram(join(folder, 'main.cjs'));
  said.push(String(Reflect.get(globalThis, 'loadedProgram')));
  return files;
}

describe('a program that is loaded', () => {
  it('runs each file once, whichever needs it, and knows what Node has', () => {
    expect(load().map(({ script }) => script.cachedDataRejected)).toEqual([undefined, undefined]);
    expect(said.at(-1)).toBe('1,true,main.cjs');
  });

  it('takes the code that was kept, and does the same', () => {
    for (const { script, cache } of load()) writeFileSync(cache, script.createCachedData());
    expect(load().map(({ script }) => script.cachedDataRejected)).toEqual([false, false]);
    expect(said.at(-1)).toBe('1,true,main.cjs');
  });

  it('is compiled anew where what was kept is cut, empty or of another source', () => {
    const [main, one] = load();
    const whole = readFileSync(main?.cache ?? '');
    const other = readFileSync(one?.cache ?? '');
    for (const [index, broken] of [whole.subarray(0, 100), Buffer.alloc(0), other].entries()) {
      // V8 remembers what it has compiled in this process, so each source is a new one.
      writeFileSync(join(folder, 'main.cjs'), `${MAIN}// ${'x'.repeat(index)}`);
      writeFileSync(main?.cache ?? '', broken);
      expect(load()[0]?.script.cachedDataRejected).toBe(true);
      expect(said.at(-1)).toBe('1,true,main.cjs');
    }
  });
});
