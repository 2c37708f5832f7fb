import type { MessageKey, MessageValues } from './messages.js';

/** The command line cannot be obeyed: a message of the catalogue. */
export class UsageError extends Error {
  constructor(
    readonly key: MessageKey,
    readonly values: MessageValues = {},
  ) {
    super(key);
    this.name = 'UsageError';
  }
}
