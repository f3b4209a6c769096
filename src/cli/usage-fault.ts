import type { Command, CommanderError } from 'commander';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { noValue } from './option-values.ts';
import { usage } from './usage.ts';

/** Says in our own words why a command line can't be read. */
export function usageFault(
  error: CommanderError,
  words: readonly string[],
  program: Command,
): Diagnostic {
  const command = program.commands.find((one) => words.includes(one.name()));
  // commander names the word at fault between quotes, but for “help”.
  const word = /'([^' ]*)/.exec(error.message)?.[1] ?? words[1] ?? '';
  return faultOf(error.code, word, program, command);
}

function faultOf(
  code: string,
  word: string,
  program: Command,
  command: Command | undefined,
): Diagnostic {
  const name = command?.name();
  const help = `See “briefpack ${name === undefined ? '' : `${name} `}--help”.`;
  switch (code) {
    case 'commander.unknownOption':
      return usage('arguments/option', unknownOption(word, program, command), help);
    case 'commander.optionMissingArgument':
      return noValue(word);
    case 'commander.missingArgument':
      return usage('arguments/missing', `“briefpack ${name ?? ''}” is given no file.`, help);
    case 'commander.excessArguments':
      return usage('arguments/surplus', `“briefpack ${name ?? ''}” takes no arguments.`, help);
    default:
      return usage('arguments/command', unknownCommand(word, program), help);
  }
}

function unknownOption(word: string, program: Command, command: Command | undefined): string {
  const known = (command ?? program).options.map((option) => option.long ?? '');
  const where = command === undefined ? 'briefpack' : `briefpack ${command.name()}`;
  return `“${where}” has no option “${word}”.${didYouMean(word, known)}`;
}

function unknownCommand(word: string, program: Command): string {
  if (word === '') return 'No command is given.';
  const known = program.commands.map((command) => command.name());
  return `briefpack has no command “${word}”.${didYouMean(word, known)}`;
}
