import { evaluateModule } from '../evaluateModule.mjs';

/** The tables of the command line and their texts, from the sources. */
export async function loadTables(root) {
  const { commandTable, exitCodes, optionTable, say } = await evaluateModule(root, {
    stdin: {
      contents: `export { commandTable, exitCodes, optionTable } from './src/cli/options.ts';
export { say } from './src/cli/messages.ts';`,
      resolveDir: root,
    },
  });
  const optionsOf = ({ name }) => optionTable.filter(({ commands }) => commands.includes(name));
  return { commandTable, exitCodes, optionsOf, say };
}
