import { CommanderError } from 'commander';
import { OutputError } from '../output/outputError.js';
import { buildParser, type RunCommand } from './buildParser.js';
import { chooseLanguage } from './chooseLanguage.js';
import { sayDetail } from './failureMessages.js';
import { exitCodes } from './options.js';
import { readVersion } from './readVersion.js';
import { runCommand } from './runCommand.js';
import { makeTerminal, type Terminal } from './terminal.js';
import { translateUsageError } from './translateUsageError.js';
import { UsageError } from './usageError.js';

/**
 * The command line: data on standard output, everything else on standard error. Sets `process.exitCode` and lets the
 * process end by itself, so that nothing that was written is lost.
 *
 * @param argv the words after the program's name
 */
export async function main(argv: readonly string[]): Promise<void> {
  const terminal = makeTerminal(chooseLanguage(argv, process.env));
  // A reader that has gone is no error of ours; sinks notice it by themselves, help and version need no more.
  process.stdout.on('error', () => undefined);
  let helpCommand = 'gov-report';
  const run: RunCommand = async (command, inputs, options) => {
    helpCommand = `gov-report ${command}`;
    process.exitCode = await runCommand(command, inputs, options, terminal);
  };
  const program = buildParser(terminal, run, argv[0]);
  try {
    if (argv.length === 0) {
      process.stderr.write(program.helpInformation());
      process.exitCode = exitCodes.usage;
    } else if (asksVersion(argv)) process.stdout.write(`${readVersion()}\n`);
    else await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    const named = program.commands.find((command) => argv.includes(command.name()));
    if (named) helpCommand = `gov-report ${named.name()}`;
    process.exitCode = tellError(error, terminal, helpCommand);
  }
}

function asksVersion(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  return (
    words[0] === '--version' ||
    words[0] === '-V' ||
    (words[0]?.startsWith('--lang') === true && words.includes('--version'))
  );
}

function tellError(error: unknown, terminal: Terminal, helpCommand: string): number {
  const tellUsage = (message: string): number => {
    process.stderr.write(`gov-report: ${message}\n${terminal.say('usage.hint', { command: helpCommand })}\n`);
    return exitCodes.usage;
  };
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.ok;
    return error.code === 'commander.help'
      ? exitCodes.usage
      : tellUsage(translateUsageError(error, terminal));
  }
  if (error instanceof UsageError) return tellUsage(terminal.say(error.key, error.values));
  if (error instanceof OutputError) {
    terminal.warn('output.failed', {
      path: error.path,
      reason: sayDetail(terminal.language, error.reason),
    });
    return exitCodes.usage;
  }
  terminal.warn('internal.error', { message: String(error) });
  if (error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  return exitCodes.documentError;
}
