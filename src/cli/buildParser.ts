import { Argument, Command, Help, Option } from 'commander';
import type { MessageKey } from './messages.js';
import {
  commandTable,
  exitCodes,
  optionTable,
  type CommandName,
  type CommandRow,
  type OptionRow,
  type OptionValues,
} from './options.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usageError.js';

/** Does the work of a command. */
export type RunCommand = (
  command: CommandName,
  inputs: readonly string[],
  options: OptionValues,
) => Promise<void>;

const titles: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
};

/** Chinese characters are two columns wide. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1;
  return width;
}

function makeOption(row: OptionRow, terminal: Terminal): Option {
  const value = row.value === undefined ? '' : ` <${row.value}>`;
  const option = new Option(
    `${row.short ? `${row.short}, ` : ''}${row.long}${value}`,
    terminal.say(row.help),
  );
  if (row.choices) option.choices(row.choices);
  if (row.repeatable) {
    option.argParser((given: string, before: readonly string[] | undefined) => [
      ...(before ?? []),
      ...(row.listOf ? readList(row, given) : [given]),
    ]);
  }
  return option;
}

function readList(row: OptionRow, given: string): string[] {
  const names = given
    .split(/[,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown =
    names.find((name) => !row.listOf?.includes(name)) ?? (names.length === 0 ? given : undefined);
  if (unknown === undefined) return names;
  throw new UsageError('usage.invalidChoice', {
    option: row.long,
    token: `"${unknown}"`,
    allowed: row.listOf?.join(', ') ?? '',
  });
}

function addCommand(program: Command, row: CommandRow, terminal: Terminal, run: RunCommand): void {
  const command = program.command(row.name).description(terminal.say(row.help));
  command.helpOption('-h, --help', terminal.say('option.help'));
  if (row.arguments !== null) {
    const argument = new Argument(row.arguments, row.argumentHelp ? terminal.say(row.argumentHelp) : '');
    command.addArgument(row.argumentChoices ? argument.choices(row.argumentChoices) : argument);
  }
  for (const option of optionTable) {
    if (option.commands.includes(row.name)) command.addOption(makeOption(option, terminal));
  }
  const examples = row.examples.map((example) => `  ${example}\n`).join('');
  command.addHelpText(
    'after',
    `\n${terminal.say('help.examples')}\n${examples}\n${describeExitCodes(terminal, row.errorHelp)}`,
  );
  command.action(async (...given: unknown[]) => {
    const first = row.arguments === null ? [] : given[0];
    const inputs = Array.isArray(first) ? (first as string[]) : [String(first)];
    await run(row.name, row.arguments === null ? [] : inputs, {
      ...command.parent?.opts(),
      ...command.opts(),
    });
  });
}

function describeExitCodes(terminal: Terminal, errorHelp?: MessageKey): string {
  const rows = (Object.entries(exitCodes) as [keyof typeof exitCodes, number][]).map(([name, code]) => {
    const key = name === 'documentError' && errorHelp ? errorHelp : (`help.exit.${name}` as const);
    return `  ${String(code)}  ${terminal.say(key)}`;
  });
  return [terminal.say('help.exit'), ...rows].join('\n');
}

/**
 * Makes commander's parser from the tables. It throws instead of ending the process.
 *
 * @param first the first word of the command line: where it is a command, the others are not made
 */
export function buildParser(terminal: Terminal, run: RunCommand, first?: string): Command {
  const program = new Command('gov-report')
    .description(terminal.say('program'))
    .usage('[options] <command>')
    .helpOption('-h, --help', terminal.say('option.help'))
    .helpCommand('help [command]', terminal.say('command.help'))
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => (titles[title] ? terminal.say(titles[title]) : title),
      displayWidth,
      // Nothing stands between a full-width colon and what follows.
      formatHelp: (command, helper) =>
        Help.prototype.formatHelp.call(helper, command, helper).replace('： ', '：'),
      // The descriptions name the choices in the user's language.
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
    })
    .configureOutput({ outputError: () => undefined });
  program.option('-V, --version', terminal.say('option.version'));
  const language = optionTable.find(({ long }) => long === '--lang');
  if (language) program.addOption(makeOption(language, terminal));
  const named = commandTable.filter(({ name }) => name === first);
  for (const row of named.length > 0 ? named : commandTable) addCommand(program, row, terminal, run);
  program.addHelpText('after', `\n${describeExitCodes(terminal)}`);
  return program;
}
