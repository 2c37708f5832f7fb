import { build } from 'esbuild';

/** The tables of the command line and their texts, from the sources. */
export async function loadTables(root) {
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
  const optionsOf = ({ name }) => optionTable.filter(({ commands }) => commands.includes(name));
  return { commandTable, exitCodes, optionsOf, say };
}
