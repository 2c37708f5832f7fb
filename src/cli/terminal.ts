import type { Failure } from '../index.js';
import { sayFailure } from './failureMessages.js';
import { say, type Language, type MessageKey, type MessageValues } from './messages.js';

/** What the user sees beside the data: messages on standard error, in the user's language. */
export interface Terminal {
  readonly language: Language;
  readonly say: (key: MessageKey, values?: MessageValues) => string;
  /** One line on standard error, with the program's name before it. */
  readonly warn: (key: MessageKey, values?: MessageValues) => void;
  /** What a code means: the message of the record, or the same in Chinese. */
  readonly sayFailure: (failure: Failure) => string;
  /** One line for a document or an input that failed. */
  readonly warnFailure: (uri: string, failure: Failure | null) => void;
  readonly isInteractive: boolean;
  /** Makes a piece of text stand out on standard output, by colour where that is wanted. */
  readonly mark: (text: string) => string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** NO_COLOR and FORCE_COLOR (no-color.org, force-color.org), else colour only for people. */
export function wantsColour(environment: Environment, isTerminal: boolean): boolean {
  if (environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0';
  return isTerminal && environment['TERM'] !== 'dumb';
}

/** Makes the terminal of this process. */
export function makeTerminal(language: Language): Terminal {
  // The reader of messages may go; that must not end the work on the data.
  process.stderr.on('error', () => undefined);
  const colour = wantsColour(process.env, process.stdout.isTTY);
  const speak = (key: MessageKey, values?: MessageValues): string => say(language, key, values);
  const warn: Terminal['warn'] = (key, values) => {
    process.stderr.write(`gov-report: ${speak(key, values)}\n`);
  };
  return {
    language,
    say: speak,
    warn,
    sayFailure: (failure) => sayFailure(language, failure),
    warnFailure: (uri, failure) => {
      const { code, message } = failure ?? { code: 'E_INTERNAL', message: '' };
      warn('document.error', { uri, code, message: sayFailure(language, { code, message }) });
    },
    isInteractive: process.stderr.isTTY,
    mark: (text) => (colour ? `\u001b[1;7m${text}\u001b[0m` : `»${text}«`),
  };
}
