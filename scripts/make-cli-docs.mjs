/**
 * Writes docs/cli.md from the tables that the command line is made of; with `--check` it only tells (exit status 1)
 * whether the file is what they say.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'docs', 'cli.md');

const { outputFiles } = await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { commandTable, exitCodes, optionTable } from './src/cli/options.ts';
export { say } from './src/cli/messages.ts';`,
    resolveDir: root,
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { commandTable, exitCodes, optionTable, say } = await import(`data:text/javascript;base64,${code}`);

/** A bar would end the cell. */
const cell = (text) => text.replaceAll('|', '\\|');
const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;

const nameOption = ({ short, long, value }) =>
  `${short ? `\`${short}\`, ` : ''}\`${long}${value === undefined ? '' : ` ${value}`}\``;

const explainOption = (option) =>
  `${say('en', option.help)}${option.repeatable && !say('en', option.help).includes('repeatable') ? '; repeatable' : ''}`;

function describeCommand(command) {
  const words = command.arguments === null ? '' : ` ${command.arguments}`;
  const given =
    command.argumentHelp === null ? '' : ` \`${command.arguments}\`: ${say('en', command.argumentHelp)}.`;
  const rows = optionTable
    .filter(({ commands }) => commands.includes(command.name))
    .map((option) => `| ${nameOption(option)} | ${cell(explainOption(option))} |`);
  const error = command.errorHelp === undefined ? '' : `Exit status 1: ${say('en', command.errorHelp)}.\n\n`;
  return `## ${command.name}

\`gov-report ${command.name} [options]${words}\`

${sentence(say('en', command.help))}${given}

| option | what it does |
| --- | --- |
${rows.join('\n')}

${error}\`\`\`sh
${command.examples.join('\n')}
\`\`\`
`;
}

const exits = Object.entries(exitCodes).map(
  ([name, status]) => `| ${status} | ${cell(say('en', `help.exit.${name}`))} |`,
);
const text = `# Command line

Made by \`node scripts/make-cli-docs.mjs\` from \`src/cli/options.ts\`; \`gov-report COMMAND --help\` says the same, also in Chinese (\`--lang zh\`).

| exit status | meaning |
| --- | --- |
${exits.join('\n')}

${commandTable.map(describeCommand).join('\n')}`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('docs/cli.md is not what the tables say: run node scripts/make-cli-docs.mjs');
  process.exitCode = 1;
}
