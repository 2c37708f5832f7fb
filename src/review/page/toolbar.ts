import type { App } from './app.js';
import type { Filter } from './filterRows.js';
import { make, makeButton } from './make.js';

/** What the buttons of the bar do. */
export interface Actions {
  readonly filter: (change: Partial<Filter>) => void;
  readonly save: () => void;
  readonly load: (file: File) => void;
  readonly switchTheme: () => void;
  readonly switchLanguage: () => void;
  readonly help: () => void;
}

const switches = ['failed', 'low', 'missing', 'unfound', 'corrected'] as const;

/** The bar above: what is done with corrections and the page; and the filters, which stand over the list. */
export class Toolbar {
  readonly element = make('header', { class: 'bar' });
  readonly filters = make('div', { class: 'filters' });
  readonly #app: App;
  readonly #actions: Actions;
  readonly #search: HTMLInputElement;
  readonly #count = make('span', { class: 'shown', attributes: { 'aria-live': 'polite' } });

  constructor(app: App, actions: Actions) {
    this.#app = app;
    this.#actions = actions;
    this.#search = make('input', { attributes: { type: 'search', name: 'search' } });
    this.#search.addEventListener('input', () => {
      actions.filter({ search: this.#search.value });
    });
  }

  focusSearch(): void {
    this.#search.focus();
    this.#search.select();
  }

  refresh(): void {
    const { say, filter, index, visible, corrections } = this.#app;
    const { filter: change, save, load, switchTheme, switchLanguage, help } = this.#actions;
    this.#search.placeholder = say('search');
    this.#search.setAttribute('aria-label', say('search'));
    this.#count.textContent = say('shown', { n: visible.length, all: index.rows.length });
    const file = make('input', {
      attributes: { type: 'file', accept: '.json,application/json', hidden: '' },
    });
    file.addEventListener('change', () => {
      if (file.files?.[0]) load(file.files[0]);
    });
    const statuses = [...new Set(index.rows.map(({ status }) => status))];
    const eras = [...new Set(index.rows.flatMap(({ era }) => era ?? []))].sort();
    const saving = corrections.size > 0 ? `${say('save')} (${String(corrections.size)})` : say('save');
    this.element.replaceChildren(
      make('h1', {}, say('brand')),
      this.#count,
      make('span', { class: 'gap' }),
      file,
      makeButton(say('load'), () => {
        file.click();
      }),
      makeButton(saving, save, {
        class: corrections.isSaved ? '' : 'main',
        attributes: { 'data-action': 'save', ...(corrections.size === 0 ? { disabled: '' } : {}) },
      }),
      makeButton(say('print'), () => {
        print();
      }),
      makeButton(say('language'), switchLanguage, { attributes: { 'data-action': 'language' } }),
      makeButton('◐', switchTheme, {
        title: say('theme'),
        attributes: { 'data-action': 'theme', 'aria-label': say('theme') },
      }),
      makeButton('?', help, {
        title: say('help'),
        attributes: { 'data-action': 'help', 'aria-label': say('help') },
      }),
    );
    // The field that is typed into stays in its place.
    if (!this.#search.isConnected) this.filters.append(this.#search);
    while (this.filters.lastChild && this.filters.lastChild !== this.#search) this.filters.lastChild.remove();
    this.filters.append(
      this.#select(
        'status',
        say('anyStatus'),
        statuses.map((one) => [one, say(one)]),
      ),
      this.#select(
        'era',
        say('anyEra'),
        eras.map((one) => [one, say(one as 'narrative')]),
      ),
      this.#select(
        'sort',
        null,
        (['asGiven', 'byAgency', 'byYear', 'byFailed'] as const).map((one) => [one, say(one)]),
      ),
      make(
        'div',
        { class: 'switches' },
        ...switches.map((name) =>
          makeButton(
            say(name),
            () => {
              change({ [name]: !filter[name] });
            },
            {
              class: `switch is-${name}`,
              attributes: { 'aria-pressed': String(filter[name]), 'data-filter': name },
            },
          ),
        ),
      ),
    );
  }

  #select(
    name: 'status' | 'era' | 'sort',
    any: string | null,
    options: readonly (readonly [string, string])[],
  ): HTMLSelectElement {
    const label = any ?? this.#app.say('sort');
    const select = make('select', { attributes: { name, 'aria-label': label } });
    if (any !== null) select.append(make('option', { attributes: { value: '' } }, any));
    for (const [value, text] of options) select.append(make('option', { attributes: { value } }, text));
    select.value = this.#app.filter[name];
    select.addEventListener('change', () => {
      this.#actions.filter({ [name]: select.value });
    });
    return select;
  }
}
