import type { MessageKey } from './messages.js';

/** What the command line can do: the parser, the help and the reference are made from these tables. */
export type CommandName =
  'extract' | 'batch' | 'text' | 'explain' | 'schema' | 'check' | 'review' | 'panel' | 'completion';

export interface CommandRow {
  readonly name: CommandName;
  /** In the notation of commander. */
  readonly arguments: '[INPUT...]' | '[RECORDS...]' | '<FILE>' | '<SHELL>' | null;
  /** What the argument may be; a file where this is left out. */
  readonly argumentChoices?: readonly string[];
  readonly argumentHelp: MessageKey | null;
  readonly help: MessageKey;
  /** What exit status 1 means, where it is more than a document with an error. */
  readonly errorHelp?: MessageKey;
  readonly examples: readonly string[];
}

/** Shells that a script of completions can be written for. */
const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

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
    name: 'batch',
    arguments: '[INPUT...]',
    argumentHelp: 'argument.batchInput',
    help: 'command.batch',
    errorHelp: 'help.exit.batch',
    examples: [
      'gov-report batch crawl/ --out records',
      'gov-report batch crawl/ --out records --resume',
      'gov-report batch --files-from list.txt --shard 2/8 --out records-2',
    ],
  },
  {
    name: 'check',
    arguments: '[INPUT...]',
    argumentHelp: 'argument.checkInput',
    help: 'command.check',
    errorHelp: 'help.exit.check',
    examples: [
      'gov-report check draft.docx',
      'gov-report check 2022.html 2023.html --strict',
      'gov-report check records.ndjson --format json -o findings.json',
      'gov-report check drafts/ --format junit -o check.xml',
    ],
  },
  {
    name: 'review',
    arguments: '[INPUT...]',
    argumentHelp: 'argument.records',
    help: 'command.review',
    errorHelp: 'help.exit.review',
    examples: [
      'gov-report review records.ndjson --sources reports/ --out review.html',
      'gov-report review records/part-*.ndjson.gz --sources crawl/ --lang zh --out review.html',
      'gov-report extract reports/ --corrections corrections.json -o corrected.ndjson',
    ],
  },
  {
    name: 'panel',
    arguments: '[RECORDS...]',
    argumentHelp: 'argument.panelRecords',
    help: 'command.panel',
    errorHelp: 'help.exit.panel',
    examples: [
      'gov-report panel records.ndjson --out panel',
      'gov-report panel records/ --out panel --format csv,parquet --duckdb',
      'gov-report panel records/ --out panel --frame agencies.csv --bom',
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
  {
    name: 'completion',
    arguments: '<SHELL>',
    argumentChoices: shells,
    argumentHelp: 'argument.shell',
    help: 'command.completion',
    examples: [
      'gov-report completion bash > gov-report.bash && source gov-report.bash',
      'gov-report completion zsh > _gov-report',
      'gov-report completion fish > gov-report.fish',
    ],
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

const recordCommands = ['extract', 'batch'] as const;
const inputCommands = ['extract', 'batch', 'check'] as const;
const listCommands = [...inputCommands, 'panel'] as const;
const documentCommands = ['extract', 'batch', 'check', 'text', 'explain'] as const;
const openingCommands = [...documentCommands, 'review'] as const;

export const optionTable: readonly OptionRow[] = [
  { long: '--output', short: '-o', value: 'FILE', commands: ['extract', 'check'], help: 'option.output' },
  {
    long: '--format',
    value: 'FORMAT',
    choices: ['ndjson', 'json'],
    commands: ['extract'],
    help: 'option.format',
  },
  {
    long: '--format',
    value: 'FORMAT',
    choices: ['text', 'json', 'markdown', 'junit'],
    commands: ['check'],
    help: 'option.checkFormat',
  },
  { long: '--format', value: 'FORMATS', commands: ['panel'], help: 'option.panelFormat' },
  { long: '--encoding', value: 'NAME', commands: documentCommands, help: 'option.encoding' },
  { long: '--include', value: 'GLOB', repeatable: true, commands: listCommands, help: 'option.include' },
  { long: '--exclude', value: 'GLOB', repeatable: true, commands: listCommands, help: 'option.exclude' },
  { long: '--files-from', value: 'FILE', commands: listCommands, help: 'option.filesFrom' },
  {
    long: '--omit',
    value: 'PARTS',
    repeatable: true,
    listOf: omittableParts,
    commands: recordCommands,
    help: 'option.omit',
  },
  {
    long: '--facts',
    value: 'WHICH',
    choices: ['all', 'counts'],
    commands: recordCommands,
    help: 'option.facts',
  },
  { long: '--corrections', value: 'FILE', commands: ['extract', 'batch'], help: 'option.corrections' },
  { long: '--sources', value: 'DIR...', repeatable: true, commands: ['review'], help: 'option.sources' },
  { long: '--out', value: 'FILE', commands: ['review'], help: 'option.reviewOut' },
  { long: '--text-field', value: 'NAME', commands: openingCommands, help: 'option.textField' },
  { long: '--html-field', value: 'NAME', commands: openingCommands, help: 'option.htmlField' },
  { long: '--url-field', value: 'NAME', commands: openingCommands, help: 'option.urlField' },
  { long: '--all', commands: recordCommands, help: 'option.all' },
  { long: '--no-prefilter', commands: inputCommands, help: 'option.noPrefilter' },
  { long: '--max-document', value: 'SIZE', commands: openingCommands, help: 'option.maxDocument' },
  { long: '--max-expansion', value: 'N', commands: openingCommands, help: 'option.maxExpansion' },
  { long: '--max-depth', value: 'N', commands: openingCommands, help: 'option.maxDepth' },
  { long: '--max-nesting', value: 'N', commands: documentCommands, help: 'option.maxNesting' },
  { long: '--max-entries', value: 'N', commands: openingCommands, help: 'option.maxEntries' },
  { long: '--strict', commands: recordCommands, help: 'option.strict' },
  { long: '--strict', commands: ['check'], help: 'option.checkStrict' },
  { long: '--timeout', value: 'SECONDS', commands: documentCommands, help: 'option.timeout' },
  { long: '--memory', value: 'SIZE', commands: documentCommands, help: 'option.memory' },
  { long: '--lines', commands: ['extract'], help: 'option.lines' },
  { long: '--ascii', commands: ['extract'], help: 'option.ascii' },
  { long: '--key', value: 'SEPARATOR', choices: ['tab'], commands: ['extract'], help: 'option.key' },
  { long: '--out', value: 'DIR', commands: ['batch'], help: 'option.out' },
  { long: '--out', value: 'DIR', commands: ['panel'], help: 'option.panelOut' },
  { long: '--frame', value: 'FILE', commands: ['panel'], help: 'option.frame' },
  { long: '--bom', commands: ['panel'], help: 'option.bom' },
  { long: '--duckdb', commands: ['panel'], help: 'option.duckdb' },
  { long: '--jobs', short: '-j', value: 'N', commands: ['batch'], help: 'option.jobs' },
  { long: '--shard', value: 'I/N', commands: ['batch'], help: 'option.shard' },
  { long: '--limit', value: 'N', commands: ['batch'], help: 'option.limit' },
  { long: '--list', commands: ['batch'], help: 'option.list' },
  { long: '--part-size', value: 'SIZE', commands: ['batch'], help: 'option.partSize' },
  { long: '--plain', commands: ['batch'], help: 'option.plain' },
  { long: '--resume', commands: ['batch'], help: 'option.resume' },
  { long: '--force', commands: ['batch'], help: 'option.force' },
  { long: '--entry', value: 'NAME', commands: ['text', 'explain'], help: 'option.entry' },
  { long: '--path', value: 'PATH', commands: ['explain'], help: 'option.path' },
  { long: '--quiet', short: '-q', commands: recordCommands, help: 'option.quiet' },
  { long: '--quiet', short: '-q', commands: ['check'], help: 'option.checkQuiet' },
  { long: '--quiet', short: '-q', commands: ['panel'], help: 'option.panelQuiet' },
  { long: '--quiet', short: '-q', commands: ['review'], help: 'option.reviewQuiet' },
  {
    long: '--lang',
    value: 'LANG',
    choices: ['zh', 'en'],
    commands: ['extract', 'batch', 'check', 'review', 'panel', 'text', 'explain', 'schema', 'completion'],
    help: 'option.lang',
  },
];

/** The values of the options after parsing; the keys are the long names in camel case. */
export interface OptionValues {
  readonly output?: string;
  readonly format?: 'ndjson' | 'json' | 'text' | 'markdown' | 'junit';
  readonly encoding?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly filesFrom?: string;
  readonly omit?: readonly string[];
  readonly facts?: 'all' | 'counts';
  readonly textField?: string;
  readonly htmlField?: string;
  readonly urlField?: string;
  readonly all?: boolean;
  readonly prefilter?: boolean;
  readonly maxDocument?: string;
  readonly maxExpansion?: string;
  readonly maxDepth?: string;
  readonly maxNesting?: string;
  readonly maxEntries?: string;
  readonly strict?: boolean;
  readonly timeout?: string;
  readonly memory?: string;
  readonly lines?: boolean;
  readonly ascii?: boolean;
  readonly key?: 'tab';
  readonly out?: string;
  readonly frame?: string;
  readonly bom?: boolean;
  readonly duckdb?: boolean;
  readonly corrections?: string;
  readonly sources?: readonly string[];
  readonly jobs?: string;
  readonly shard?: string;
  readonly limit?: string;
  readonly list?: boolean;
  readonly partSize?: string;
  readonly plain?: boolean;
  readonly resume?: boolean;
  readonly force?: boolean;
  readonly entry?: string;
  readonly path?: string;
  readonly quiet?: boolean;
  readonly lang?: 'zh' | 'en';
}

/** In the order in which the help lists them. */
export const exitCodes = { ok: 0, documentError: 1, usage: 2 } as const;
