import type { CommandWords, Value } from './describeWords.js';

/** With `-o default` bash completes files where the function gives nothing. */
export function writeBash(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name);
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ names: forms, value }) =>
      value === null
        ? []
        : [`    ${forms.map((form) => `"${name} ${form}"`).join(' | ')}) ${offer(value)}; return ;;`],
    ),
  );
  const rest = commands.flatMap(({ name, options, argument }) => [
    `    "${name} -"*) ${offer(options.flatMap((option) => option.names))} ;;`,
    ...(argument === 'file' ? [] : [`    "${name} "*) ${offer(argument ?? 'other')} ;;`]),
  ]);
  return `# bash completion for gov-report: source this file, or keep it where bash-completion looks for such files.
_gov_report() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command= word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case $word in ${names.join(' | ')}) command=$word && break ;; esac
  done
  if [[ -z $command ]]; then
    ${offer([...names, 'help', '--help', '--version', '--lang'])}
    return
  fi
  case "$command $previous" in
${values.join('\n')}
  esac
  case "$command $current" in
${rest.join('\n')}
  esac
}
complete -o default -F _gov_report gov-report
`;
}

function offer(value: Value): string {
  if (value === 'file') return ':';
  if (value === 'other') return 'compopt +o default';
  return `COMPREPLY=($(compgen -W '${value.join(' ')}' -- "$current"))`;
}
