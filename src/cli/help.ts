import type { Command } from 'commander';

/** What most people are looking for comes before all options. */
const EXAMPLES: Readonly<Record<string, readonly (readonly [line: string, meaning: string])[]>> = {
  briefpack: [
    ['briefpack build', 'all briefs in source/, into output/'],
    ['briefpack build tajikistan', 'one brief'],
    ['briefpack build notes.md --format pdf,docx', 'any Markdown or wiki text'],
    ['briefpack check', 'say what is wrong, write nothing'],
    ['briefpack list', 'briefs, families and packs'],
  ],
  build: [
    ['briefpack build', 'all briefs in source/, into output/'],
    ['briefpack build tajikistan --pack two-pager', 'one pack of one brief'],
    ['briefpack build notes.md --format pdf,docx', 'any Markdown or wiki text'],
    ['briefpack build --out public', 'into another folder'],
  ],
  check: [
    ['briefpack check', 'all briefs in source/'],
    ['briefpack check tajikistan', 'one brief'],
    ['briefpack check --report json', 'for programs'],
  ],
  verify: [
    ['briefpack verify output/*/*.pdf', 'every PDF that was built'],
    ['briefpack verify report.pdf --report json', 'for programs'],
  ],
  list: [['briefpack list', 'what there is to build']],
};

const FOOT: Readonly<Record<string, string>> = {
  briefpack:
    '\n“briefpack help build” lists the options. Exit codes: 0 done, 1 a brief is wrong,\n2 arguments or templates are wrong, 70 a bug, 74 the disk failed, 75 another build runs.\n',
  build: brief(),
  check: brief(),
};

/** Puts examples at the head of each command's help. */
export function addHelp(program: Command): Command {
  for (const command of [program, ...program.commands]) {
    command.addHelpText('before', examplesOf(command.name()));
    command.addHelpText('after', FOOT[command.name()] ?? '');
  }
  return program;
}

function examplesOf(name: string): string {
  const examples = EXAMPLES[name] ?? [];
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, meaning]) => `  ${line.padEnd(width)}   ${meaning}`);
  return ['Examples:', ...lines, ''].join('\n');
}

function brief(): string {
  return '\nBRIEF is the name of a folder in source/, the path of a brief’s folder, or the path of a\nsingle .md, .wiki or .txt file. Without one: all of source/.\n';
}
