import { existsSync } from 'node:fs';
import type { CommanderError } from 'commander';
import type { MessageKey, MessageValues } from './messages.js';
import type { Terminal } from './terminal.js';

const keys: Readonly<Record<string, MessageKey>> = {
  'commander.unknownOption': 'usage.unknownOption',
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.optionMissingArgument',
  'commander.excessArguments': 'usage.excessArguments',
  'commander.invalidArgument': 'usage.invalidChoice',
};

function readValues(message: string): MessageValues {
  const quoted = [...message.matchAll(/'([^']{0,200})'/g)].map((match) => match[1] ?? '');
  const choices = /Allowed choices are (.{1,400}?)\.$/.exec(message)?.[1] ?? '';
  if (message.startsWith('command-argument'))
    return { token: quoted[0] ?? '', option: quoted[1] ?? '', allowed: choices, message };
  const option = quoted[0]?.split(/[ ,]+/).find((word) => word.startsWith('--')) ?? '';
  return { token: (choices === '' ? quoted[0] : quoted[1]) ?? '', option, allowed: choices, message };
}

/** Says in the user's language what the parser has to say, with its suggestion. */
export function translateUsageError(error: CommanderError, terminal: Terminal): string {
  const message = error.message.replace(/^error: /, '');
  const values = readValues(message);
  const key = keys[error.code] ?? 'usage.other';
  const suggestion = /\(Did you mean (.{1,200}?)\?\)/.exec(message)?.[1]?.replace(/^one of /, '');
  const token = String(values['token']);
  const shown = key === 'usage.invalidChoice' ? { ...values, token: `"${token}"` } : values;
  const hint =
    suggestion !== undefined
      ? terminal.say('usage.didYouMean', { suggestion })
      : key === 'usage.unknownCommand' && existsSync(token)
        ? terminal.say('usage.didYouMeanExtract', { token })
        : '';
  return terminal.say(key, shown) + hint;
}
