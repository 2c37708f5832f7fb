import type { Language } from './messages.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of messages: `--lang` wherever it stands, else the locale (LC_ALL, LC_MESSAGES, LANG; the first that
 * is set decides). It is needed before the options are parsed, because the parser speaks too.
 */
export function chooseLanguage(argv: readonly string[], environment: Environment): Language {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  for (const [i, word] of words.entries()) {
    const value = word === '--lang' ? words[i + 1] : word.startsWith('--lang=') ? word.slice(7) : undefined;
    if (value === 'zh' || value === 'en') return value;
  }
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
