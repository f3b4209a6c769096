import { fileURLToPath } from 'node:url';
import { compileLate } from './compile-late.ts';
import { loadProgram } from './load-program.ts';

compileLate();
loadProgram(fileURLToPath(new URL('./program/main.cjs', import.meta.url)));
