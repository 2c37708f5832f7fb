import { loadSources } from '../loadSources.mjs';

/** The tables of the command line and their texts, from the sources. */
export async function loadTables(root) {
  const { commandTable, exitCodes, optionTable, say } = await loadSources(
    root,
    `export { commandTable, exitCodes, optionTable } from './src/cli/options.ts';
     export { say } from './src/cli/messages.ts';`,
  );
  const optionsOf = ({ name }) => optionTable.filter(({ commands }) => commands.includes(name));
  return { commandTable, exitCodes, optionsOf, say };
}
