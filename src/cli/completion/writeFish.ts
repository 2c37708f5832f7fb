import type { CommandWords, OptionWords, Value } from './describeWords.js';

/** A line for each command and each of its options. */
export function writeFish(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ name, help, options, argument }) => {
    const inside = `complete -c gov-report -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c gov-report -n __fish_use_subcommand -a ${name} -d ${quote(help)}`,
      ...(argument === null ? [] : [`${inside} ${offer(argument)}`]),
      ...options.map((option) => `${inside} ${nameOption(option)} -d ${quote(option.help)}`),
    ];
  });
  return `# fish completion for gov-report: keep this file as gov-report.fish in ~/.config/fish/completions.
complete -c gov-report -f
${lines.join('\n')}
`;
}

function nameOption({ names, value }: OptionWords): string {
  const forms = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return value === null ? forms.join(' ') : `${forms.join(' ')} -r ${offer(value)}`;
}

function offer(value: Value): string {
  if (value === 'file') return '-F';
  return value === 'other' ? '-f' : `-f -a '${value.join(' ')}'`;
}

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
