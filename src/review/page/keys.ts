import type { WordKey } from './words.js';

/** What a key does. */
export interface KeyActions {
  readonly step: (by: number) => void;
  readonly number: (step: 1 | -1, wrong: boolean) => void;
  readonly tab: (place: number) => void;
  readonly edit: () => void;
  readonly search: () => void;
  readonly save: () => void;
  readonly theme: () => void;
  readonly language: () => void;
  readonly help: () => void;
  readonly escape: () => void;
}

/** The keys and what they are said to do. */
export const keyHelp: readonly (readonly [keys: string, key: WordKey])[] = [
  ['j k', 'keyNext'],
  ['n p', 'keyNumber'],
  ['x', 'keyWrong'],
  ['1 2 3 4', 'keyTabs'],
  ['e', 'keyEdit'],
  ['/', 'keySearch'],
  ['s', 'keySave'],
  ['t', 'keyTheme'],
  ['l', 'keyLanguage'],
  ['?', 'keyHelp'],
  ['Esc', 'keyEscape'],
];

const pageStep = 8;

/** Listens to the keyboard; fields that are typed into keep their keys. */
export function listenToKeys(actions: KeyActions): void {
  const table: Readonly<Record<string, () => void>> = {
    j: () => {
      actions.step(1);
    },
    k: () => {
      actions.step(-1);
    },
    n: () => {
      actions.number(1, false);
    },
    p: () => {
      actions.number(-1, false);
    },
    x: () => {
      actions.number(1, true);
    },
    X: () => {
      actions.number(-1, true);
    },
    '1': () => {
      actions.tab(0);
    },
    '2': () => {
      actions.tab(1);
    },
    '3': () => {
      actions.tab(2);
    },
    '4': () => {
      actions.tab(3);
    },
    e: actions.edit,
    '/': actions.search,
    s: actions.save,
    t: actions.theme,
    l: actions.language,
    '?': actions.help,
    Escape: actions.escape,
  };
  const inList: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      actions.step(1);
    },
    ArrowUp: () => {
      actions.step(-1);
    },
    PageDown: () => {
      actions.step(pageStep);
    },
    PageUp: () => {
      actions.step(-pageStep);
    },
    Home: () => {
      actions.step(-Infinity);
    },
    End: () => {
      actions.step(Infinity);
    },
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : null;
    const isTyping = target?.matches('input:not([type="checkbox"]), select, textarea') ?? false;
    if (isTyping && event.key !== 'Escape') return;
    const action = target?.closest('.list') ? (inList[event.key] ?? table[event.key]) : table[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
