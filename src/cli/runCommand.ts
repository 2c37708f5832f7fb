import type { CommandName, OptionValues, Shell } from './options.js';
import type { Terminal } from './terminal.js';

/** Loads the one command that is wanted: help and usage errors need none of them. Returns the exit code. */
export async function runCommand(
  command: CommandName,
  inputs: readonly string[],
  options: OptionValues,
  terminal: Terminal,
): Promise<number> {
  switch (command) {
    case 'extract': {
      const { runExtract } = await import('./commands/extract.js');
      return runExtract(inputs, options, terminal);
    }
    case 'batch': {
      const { runBatchCommand } = await import('./commands/batch.js');
      return runBatchCommand(inputs, options, terminal);
    }
    case 'check': {
      const { runCheck } = await import('./commands/check.js');
      return runCheck(inputs, options, terminal);
    }
    case 'review': {
      const { runReview } = await import('./commands/review.js');
      return runReview(inputs, options, terminal);
    }
    case 'panel': {
      const { runPanel } = await import('./commands/panel.js');
      return runPanel(inputs, options, terminal);
    }
    case 'text': {
      const { runText } = await import('./commands/text.js');
      return runText(inputs[0] ?? '-', options, terminal);
    }
    case 'explain': {
      const { runExplain } = await import('./commands/explain.js');
      return runExplain(inputs[0] ?? '-', options, terminal);
    }
    case 'schema': {
      const { runSchema } = await import('./commands/schema.js');
      return runSchema();
    }
    case 'completion': {
      const { runCompletion } = await import('./commands/completion.js');
      return runCompletion(inputs[0] as Shell, terminal);
    }
  }
}
