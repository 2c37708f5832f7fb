import { commandTable, optionTable, type OptionRow } from '../options.js';
import type { Terminal } from '../terminal.js';

/** What can stand in a place: one of some words, a file, or something that no shell can know. */
export type Value = readonly string[] | 'file' | 'other';

export interface OptionWords {
  readonly names: readonly string[];
  readonly help: string;
  readonly repeatable: boolean;
  /** Null for a switch. */
  readonly value: Value | null;
}

export interface CommandWords {
  readonly name: string;
  readonly help: string;
  /** Null where the command takes no argument. */
  readonly argument: Value | null;
  readonly options: readonly OptionWords[];
}

/** Commands and options as a shell needs them. */
export function describeWords(say: Terminal['say']): CommandWords[] {
  const help: OptionWords = {
    names: ['-h', '--help'],
    help: say('option.help'),
    repeatable: false,
    value: null,
  };
  return commandTable.map((row) => ({
    name: row.name,
    help: say(row.help),
    argument: row.arguments === null ? null : (row.argumentChoices ?? 'file'),
    options: [...optionTable.filter(({ commands }) => commands.includes(row.name)).map(describeOption), help],
  }));

  function describeOption(row: OptionRow): OptionWords {
    return {
      names: row.short ? [row.short, row.long] : [row.long],
      help: say(row.help),
      repeatable: row.repeatable === true,
      value: row.value === undefined ? null : tellValue(row),
    };
  }
}

function tellValue({ value = '', choices, listOf }: OptionRow): Value {
  return choices ?? listOf ?? (/^(?:FILE|DIR)/.test(value) ? 'file' : 'other');
}
