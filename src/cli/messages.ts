import { batchMessages } from './messages/batch.js';
import { explainMessages } from './messages/explain.js';
import { helpMessages } from './messages/help.js';
import type { Language, Messages } from './messages/message.js';
import { optionsMessages } from './messages/options.js';
import { outcomesMessages } from './messages/outcomes.js';
import { panelMessages } from './messages/panel.js';
import { reviewMessages } from './messages/review.js';
import { usageMessages } from './messages/usage.js';

export type { Language } from './messages/message.js';

/** Everything that people read outside the data. */
const catalogue = {
  ...batchMessages,
  ...explainMessages,
  ...helpMessages,
  ...optionsMessages,
  ...outcomesMessages,
  ...panelMessages,
  ...reviewMessages,
  ...usageMessages,
};

export type MessageKey = keyof typeof catalogue;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Control characters and those that turn the direction of writing. */
const isControl = (point: number): boolean =>
  point < 0x20 ||
  (point >= 0x7f && point < 0xa0) ||
  (point >= 0x202a && point <= 0x202e) ||
  (point >= 0x2066 && point <= 0x2069);

/** Names and texts of others must not steer the terminal: their control characters are spelled out. */
export function escapeControls(text: string): string {
  let safe = '';
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    safe += isControl(point) ? `\\u${point.toString(16).padStart(4, '0')}` : character;
  }
  return safe;
}

const hasKey = (key: string): key is MessageKey => key in catalogue;

/** A message in a language, its `{names}` filled in; `.one` is the form for a count of one. */
export function say(language: Language, key: MessageKey, values: MessageValues = {}): string {
  const singular = `${key}.one`;
  const form = values['count'] === 1 && hasKey(singular) ? singular : key;
  return catalogue[form][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    escapeControls(String(values[name] ?? whole)),
  );
}

/** For the tests: every key with its texts. */
export const allMessages: Messages = catalogue;
