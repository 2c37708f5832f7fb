import { tabs, type App } from './app.js';
import { drawChecks } from './drawChecks.js';
import { drawCounts } from './drawCounts.js';
import { drawOthers } from './drawOthers.js';
import { drawTables } from './drawTables.js';
import { FactCard } from './factCard.js';
import { make, makeButton } from './make.js';

const drawings = { counts: drawCounts, tables: drawTables, checks: drawChecks, others: drawOthers };

/** The record beside the text: what was read, tab by tab, and the card of the number that is looked at. */
export class RecordPane {
  readonly element = make('aside', { class: 'record' });
  readonly card: FactCard;
  readonly #app: App;
  readonly #tabs = make('div', { class: 'tabs', attributes: { role: 'tablist' } });
  readonly #body = make('div', { class: 'body', attributes: { role: 'tabpanel' } });

  constructor(app: App) {
    this.#app = app;
    this.card = new FactCard(app);
    this.element.append(this.#tabs, this.#body, this.card.element);
  }

  refresh(): void {
    const { report, tab, say } = this.#app;
    const failed = report?.row.failed ?? 0;
    this.#tabs.replaceChildren(
      ...tabs.map((name) =>
        makeButton(
          name === 'checks' && failed > 0 ? `${say(name)} ✗ ${String(failed)}` : say(name),
          () => {
            this.#app.setTab(name);
          },
          {
            class: name === 'checks' && failed > 0 ? 'bad' : '',
            attributes: { role: 'tab', 'aria-selected': String(name === tab), 'data-tab': name },
          },
        ),
      ),
    );
    const top = this.#body.scrollTop;
    this.#body.replaceChildren(...(report ? drawings[tab](report, this.#app) : []));
    this.#body.scrollTop = top;
    this.card.refresh();
    this.light(false);
  }

  /** Lights up the place of the number that is looked at. */
  light(scrolls: boolean): void {
    const { indicator, fact } = this.#app;
    for (const one of this.#body.querySelectorAll('.on')) one.classList.remove('on');
    if (indicator === null) return;
    const places = [...this.#body.querySelectorAll<HTMLElement>('[data-indicator]')];
    const own = places.filter(({ dataset }) => dataset['indicator'] === indicator);
    const exact = own.find(({ dataset }) => dataset['fact'] === String(fact)) ?? own[0];
    exact?.classList.add('on');
    if (scrolls) exact?.scrollIntoView({ block: 'nearest' });
  }
}
