import type { MessageKey } from './messages.js';

/** What the command line can do: the parser, the help and the reference are made from these tables. */
export type CommandName = 'extract' | 'text' | 'explain' | 'schema';

export interface CommandRow {
  readonly name: CommandName;
  /** In the notation of commander. */
  readonly arguments: '[INPUT...]' | '<FILE>' | null;
  readonly argumentHelp: MessageKey | null;
  readonly help: MessageKey;
  readonly examples: readonly string[];
}

export const commandTable: readonly CommandRow[] = [
  {
    name: 'extract',
    arguments: '[INPUT...]',
    argumentHelp: 'argument.input',
    help: 'command.extract',
    examples: [
      'gov-report extract report.html',
      'gov-report extract reports/ -o records.ndjson',
      "gov-report extract dump/ --include '*.html' --omit facts,sections",
      'find . -name "*.txt" | gov-report extract --files-from -',
    ],
  },
  {
    name: 'text',
    arguments: '<FILE>',
    argumentHelp: 'argument.file',
    help: 'command.text',
    examples: ['gov-report text report.html'],
  },
  {
    name: 'explain',
    arguments: '<FILE>',
    argumentHelp: 'argument.file',
    help: 'command.explain',
    examples: ['gov-report explain report.html --path applications.received'],
  },
  {
    name: 'schema',
    arguments: null,
    argumentHelp: null,
    help: 'command.schema',
    examples: ['gov-report schema'],
  },
];

/** Parts of a record that `--omit` sets to null. */
export const omittableParts = ['facts', 'sections', 'checks', 'tables'] as const;

export interface OptionRow {
  readonly long: `--${string}`;
  readonly short?: `-${string}`;
  /** Name of the value in the help; an option without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly repeatable?: true;
  /** The value is a list with commas, of these names only. */
  readonly listOf?: readonly string[];
  readonly commands: readonly CommandName[];
  readonly help: MessageKey;
}

const documentCommands = ['extract', 'text', 'explain'] as const;

export const optionTable: readonly OptionRow[] = [
  { long: '--output', short: '-o', value: 'FILE', commands: ['extract'], help: 'option.output' },
  {
    long: '--format',
    value: 'FORMAT',
    choices: ['ndjson', 'json'],
    commands: ['extract'],
    help: 'option.format',
  },
  { long: '--encoding', value: 'NAME', commands: documentCommands, help: 'option.encoding' },
  { long: '--include', value: 'GLOB', repeatable: true, commands: ['extract'], help: 'option.include' },
  { long: '--exclude', value: 'GLOB', repeatable: true, commands: ['extract'], help: 'option.exclude' },
  { long: '--files-from', value: 'FILE', commands: ['extract'], help: 'option.filesFrom' },
  {
    long: '--omit',
    value: 'PARTS',
    repeatable: true,
    listOf: omittableParts,
    commands: ['extract'],
    help: 'option.omit',
  },
  {
    long: '--facts',
    value: 'WHICH',
    choices: ['all', 'counts'],
    commands: ['extract'],
    help: 'option.facts',
  },
  { long: '--strict', commands: ['extract'], help: 'option.strict' },
  { long: '--entry', value: 'NAME', commands: ['text', 'explain'], help: 'option.entry' },
  { long: '--path', value: 'PATH', commands: ['explain'], help: 'option.path' },
  { long: '--quiet', short: '-q', commands: ['extract'], help: 'option.quiet' },
  {
    long: '--lang',
    value: 'LANG',
    choices: ['zh', 'en'],
    commands: ['extract', 'text', 'explain', 'schema'],
    help: 'option.lang',
  },
];

/** The values of the options after parsing; the keys are the long names in camel case. */
export interface OptionValues {
  readonly output?: string;
  readonly format?: 'ndjson' | 'json';
  readonly encoding?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly filesFrom?: string;
  readonly omit?: readonly string[];
  readonly facts?: 'all' | 'counts';
  readonly strict?: boolean;
  readonly entry?: string;
  readonly path?: string;
  readonly quiet?: boolean;
  readonly lang?: 'zh' | 'en';
}

/** In the order in which the help lists them. */
export const exitCodes = { ok: 0, documentError: 1, usage: 2 } as const;
