/** Text for troff: a backslash or a sign at the start of a line would be a command, a bare hyphen a typographic one. */
const escape = (text) =>
  text
    .replaceAll('\\', '\\(rs')
    .replaceAll('-', '\\-')
    .replaceAll(/^(?=[.'])/gm, '\\&')
    .replaceAll('’', "'");

const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;

/** The manual page, gov-report(1), in the man macros that every system has. */
export function writeManPage({ commandTable, exitCodes, optionsOf, say }, version) {
  const tell = (key) => escape(say('en', key));

  function describeOption({ short, long, value, help }) {
    const names = [short, long].filter((name) => name !== undefined).map((name) => `\\fB${escape(name)}\\fR`);
    return `.TP\n${names.join(', ')}${value === undefined ? '' : ` \\fI${escape(value)}\\fR`}\n${tell(help)}`;
  }

  function describeCommand(command) {
    const words = command.arguments === null ? '' : ` \\fI${escape(command.arguments)}\\fR`;
    const about =
      command.argumentHelp === null
        ? ''
        : `\n\\fI${escape(command.arguments)}\\fR: ${tell(command.argumentHelp)}.`;
    const status = command.errorHelp === undefined ? '' : `\n.PP\nExit status 1: ${tell(command.errorHelp)}.`;
    return `.SS gov\\-report ${command.name} [options]${words}
${sentence(tell(command.help))}${about}
${optionsOf(command).map(describeOption).join('\n')}${status}
.PP
.EX
${command.examples.map(escape).join('\n')}
.EE`;
  }

  const exits = Object.entries(exitCodes).map(
    ([name, status]) => `.TP\n.B ${status}\n${sentence(tell(`help.exit.${name}`))}`,
  );
  return `.\\" Made by scripts/make-cli-docs.mjs from src/cli/options.ts
.TH GOV\\-REPORT 1 "" "gov\\-report ${escape(version)}" "User Commands"
.SH NAME
gov\\-report \\- read Chinese government information disclosure annual reports into JSON records
.SH SYNOPSIS
.B gov\\-report
.I command
[options] [arguments]
.SH DESCRIPTION
${tell('program')}
Data goes to standard output, messages to standard error.
.SH COMMANDS
${commandTable.map(describeCommand).join('\n')}
.SH EXIT STATUS
${exits.join('\n')}
.SH SEE ALSO
The guide, the record and the codes: the folder
.I docs
of the package.
`;
}
