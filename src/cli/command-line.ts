import { Command, CommanderError } from 'commander';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { addHelp } from './help.ts';
import { many, oneOf, single } from './option-values.ts';
import type { Choices } from './request-of.ts';
import { Refused } from './usage.ts';
import { usageFault } from './usage-fault.ts';

/** What a command line asks for. */
export type Order =
  | { readonly type: 'build'; readonly choices: Choices; readonly out: string }
  | { readonly type: 'check'; readonly choices: Choices }
  | { readonly type: 'list' }
  | { readonly type: 'verify'; readonly files: readonly string[] }
  /** `--help` or `--version`: an answer that needs no work. */
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'refuse'; readonly fault: Diagnostic };

/** Reads the words behind `briefpack`. */
export function readCommandLine(words: readonly string[], version: string): Order {
  const orders: Order[] = [];
  const said: string[] = [];
  const program = programFor(version, (order) => orders.push(order));
  for (const command of [program, ...program.commands]) {
    const writeOut = (text: string): unknown => said.push(text);
    command.exitOverride().configureOutput({ writeOut, writeErr: () => undefined });
  }

  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    if (error instanceof Refused) return { type: 'refuse', fault: error.fault };
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) return { type: 'refuse', fault: usageFault(error, words, program) };
  }
  return orders[0] ?? { type: 'say', text: said.join('') };
}

interface Options {
  readonly family?: string;
  readonly pack?: readonly string[];
  readonly format?: readonly string[];
  readonly lang?: string;
  readonly out: string;
}

function programFor(version: string, take: (order: Order) => void): Command {
  const program = new Command('briefpack')
    .description('Turns briefs kept as text into checked PDF, Word and Markdown packs.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand('help [COMMAND]', 'print the help of a command');

  withChoices(program.command('build [BRIEF...]'))
    .description('check briefs and write their packs')
    .option('--out <DIR>', 'the folder to write to', single('--out'), 'output')
    .action((briefs: readonly string[], options: Options) =>
      take({ type: 'build', choices: choicesOf(briefs, options), out: options.out }),
    );
  withChoices(program.command('check [BRIEF...]'))
    .description('do all that build does, but write nothing')
    .action((briefs: readonly string[], options: Options) =>
      take({ type: 'check', choices: choicesOf(briefs, options) }),
    );
  program
    .command('list')
    .description('list briefs, families and packs')
    .helpOption('--help', 'print this help')
    .action(() => take({ type: 'list' }));
  withReport(program.command('verify <FILE...>'))
    .description('look for what is wrong inside a PDF')
    .helpOption('--help', 'print this help')
    .action((files: readonly string[]) => take({ type: 'verify', files }));
  return addHelp(program);
}

/** The options that `build` and `check` have in common. None takes more than the one word behind it. */
function withChoices(command: Command): Command {
  command
    .helpOption('--help', 'print this help')
    .option('--family <NAME>', 'the family, whatever the front matter says', single('--family'))
    .option('--pack <NAME>', 'only this pack; several with commas, or again', many('--pack'))
    .option('--format <FORMAT>', 'only pdf, docx or md; several likewise', many('--format'))
    .option('--lang <TAG>', 'the language, whatever the front matter says', single('--lang'));
  return withReport(command);
}

function withReport(command: Command): Command {
  return command.option(
    '--report <KIND>',
    'pretty, or json on stdout for programs',
    oneOf('--report', ['pretty', 'json']),
    'pretty',
  );
}

function choicesOf(briefs: readonly string[], options: Options): Choices {
  const { family, lang, pack, format } = options;
  return { briefs, family, packs: pack, formats: format, lang };
}
