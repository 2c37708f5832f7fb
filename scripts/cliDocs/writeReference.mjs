/** What the page says besides the texts of the tables. */
const words = {
  en: {
    title: 'Command line',
    other: '[中文](cli.zh-CN.md)',
    origin:
      'Made by `node scripts/make-cli-docs.mjs` from `src/cli/options.ts`; `gov-report COMMAND --help` says the same, `man gov-report` too.',
    exit: 'exit status',
    meaning: 'meaning',
    option: 'option',
    does: 'what it does',
    repeatable: 'repeatable',
    status: (text) => `Exit status 1: ${text}.`,
    sentence: (text) => `${text[0].toUpperCase()}${text.slice(1)}.`,
    argument: (name, text) => ` \`${name}\`: ${text}.`,
    join: '; ',
  },
  zh: {
    title: '命令行',
    other: '[English](cli.md)',
    origin:
      '本页由 `node scripts/make-cli-docs.mjs` 根据 `src/cli/options.ts` 生成；`gov-report 命令 --help --lang zh` 给出同样的内容。',
    exit: '退出状态',
    meaning: '含义',
    option: '选项',
    does: '作用',
    repeatable: '可重复',
    status: (text) => `退出状态 1：${text}。`,
    sentence: (text) => `${text}。`,
    argument: (name, text) => `\`${name}\`：${text}。`,
    join: '；',
  },
};

/** A bar would end the cell. */
const cell = (text) => text.replaceAll('|', '\\|');

const nameOption = ({ short, long, value }) =>
  `${short ? `\`${short}\`, ` : ''}\`${long}${value === undefined ? '' : ` ${value}`}\``;

/** docs/cli.md, or the same in Chinese. */
export function writeReference({ commandTable, exitCodes, optionsOf, say }, language) {
  const own = words[language];
  const tell = (key) => say(language, key);

  function explainOption({ help, repeatable }) {
    const text = tell(help);
    return repeatable && !text.includes(own.repeatable) ? `${text}${own.join}${own.repeatable}` : text;
  }

  function describeCommand(command) {
    const given =
      command.argumentHelp === null ? '' : own.argument(command.arguments, tell(command.argumentHelp));
    const rows = optionsOf(command).map(
      (option) => `| ${nameOption(option)} | ${cell(explainOption(option))} |`,
    );
    return [
      `## ${command.name}`,
      `\`gov-report ${command.name} [options]${command.arguments === null ? '' : ` ${command.arguments}`}\``,
      `${own.sentence(tell(command.help))}${given}`,
      `| ${own.option} | ${own.does} |\n| --- | --- |\n${rows.join('\n')}`,
      ...(command.errorHelp === undefined ? [] : [own.status(tell(command.errorHelp))]),
      `\`\`\`sh\n${command.examples.join('\n')}\n\`\`\``,
    ].join('\n\n');
  }

  const exits = Object.entries(exitCodes).map(
    ([name, status]) => `| ${status} | ${cell(tell(`help.exit.${name}`))} |`,
  );
  return `${[
    `# ${own.title}`,
    `${own.other}\n\n${own.origin}`,
    `| ${own.exit} | ${own.meaning} |\n| --- | --- |\n${exits.join('\n')}`,
    ...commandTable.map(describeCommand),
  ].join('\n\n')}\n`;
}
