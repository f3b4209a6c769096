import { printJson } from '../diagnostics/print-json.ts';
import { EXIT } from './exit-code.ts';
import { Findings } from './findings.ts';
import { realWorld } from './real-world.ts';
import { asksForJson, run } from './run.ts';
import { usage } from './usage.ts';

const words = process.argv.slice(2);

process.stdout.on('error', endOfStream);
process.stderr.on('error', endOfStream);
// What goes wrong inside a callback of a library arrives here.
process.on('uncaughtException', (error) => {
  confess(error);
  process.exit();
});

void main();

async function main(): Promise<void> {
  try {
    const code = await run(words, realWorld());
    process.exitCode = Math.max(code, Number(process.exitCode ?? EXIT.done));
  } catch (error) {
    confess(error);
  }
}

/** Who reads no further is not told more; the work itself goes on. A full disk is a fault. */
function endOfStream(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') process.exitCode = EXIT.disk;
}

/** Everything that is an author's, a user's or a disk's fault was told as such: this is ours. */
function confess(error: unknown): void {
  process.exitCode = EXIT.bug;
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const bug = usage(
    'briefpack/bug',
    `briefpack has a bug: ${message}`,
    'Report it, with the text that you built; BRIEFPACK_DEBUG=1 shows where it happened.',
  );
  if (asksForJson(words)) {
    const findings = new Findings();
    findings.add([bug]);
    process.stdout.write(printJson(findings.reports));
  }
  process.stderr.write(`${bug.message}\n${bug.help}\n`);
  if (process.env['BRIEFPACK_DEBUG'] === '1') process.stderr.write(`${stack ?? ''}\n`);
}
