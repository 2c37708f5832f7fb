import type { CommandWords, OptionWords, Value } from './describeWords.js';

/** One specification of `_arguments` for each option; the function works when sourced and from a folder of `fpath`. */
export function writeZsh(commands: readonly CommandWords[]): string {
  const cases = commands.map(({ name, options, argument }) => {
    const words = [...options.flatMap(specifyOption), ...(argument ? [quote(`*: :${act(argument)}`)] : [])];
    return `        ${name}) _arguments -s \\\n          ${words.join(' \\\n          ')} ;;`;
  });
  return `#compdef gov-report
# zsh completion for gov-report: source this file, or keep it as _gov-report in a folder of fpath.
_gov-report() {
  local state line
  local -a commands=(
    ${commands.map(({ name, help }) => quote(`${name}:${escape(help)}`)).join('\n    ')}
  )
  _arguments -C '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $line[1] in
${cases.join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _gov-report ]]; then _gov-report "$@"; else compdef _gov-report gov-report; fi
`;
}

/** Two names of one option shut each other out, unless it can be repeated. */
function specifyOption({ names, help, repeatable, value }: OptionWords): string[] {
  const others = repeatable ? '*' : `(${names.join(' ')})`;
  const given = value === null ? '' : `: :${act(value)}`;
  return names.map((name) => quote(`${others}${name}[${escape(help)}]${given}`));
}

function act(value: Value): string {
  if (value === 'file') return '_files';
  return value === 'other' ? ' ' : `(${value.join(' ')})`;
}

const escape = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
