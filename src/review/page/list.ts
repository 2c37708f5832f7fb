import type { ListRow } from '../types.js';
import type { App } from './app.js';
import { make } from './make.js';

const rowHeight = 64;
const spare = 6;

/** The list of reports: only the rows that can be seen are in the page. */
export class ReportList {
  readonly element: HTMLElement;
  readonly #app: App;
  readonly #body: HTMLElement;
  readonly #drawn = new Map<number, HTMLElement>();
  #waits = false;

  constructor(app: App) {
    this.#app = app;
    this.#body = make('div', { class: 'rows' });
    this.element = make('div', {
      class: 'list',
      attributes: { role: 'listbox', tabindex: '0', 'aria-label': app.say('reports') },
    });
    this.element.append(this.#body);
    this.element.addEventListener('scroll', () => {
      if (this.#waits) return;
      this.#waits = true;
      requestAnimationFrame(() => {
        this.#waits = false;
        this.#draw();
      });
    });
    new ResizeObserver(() => {
      this.#draw();
    }).observe(this.element);
  }

  /** The rows, their order or what they say have changed. */
  refresh(): void {
    const { visible, say } = this.#app;
    for (const element of this.#drawn.values()) element.remove();
    this.#drawn.clear();
    this.#body.style.height = `${String(Math.max(visible.length, 1) * rowHeight)}px`;
    this.#body.querySelector('.empty')?.remove();
    if (visible.length === 0) this.#body.append(make('p', { class: 'empty' }, say('nothing')));
    this.element.setAttribute('aria-label', say('reports'));
    this.#draw();
  }

  /** Brings the row of a report into view. */
  show(number: number): void {
    const place = this.#app.visible.indexOf(number);
    if (place >= 0) {
      const top = place * rowHeight;
      const { scrollTop, clientHeight } = this.element;
      if (top < scrollTop) this.element.scrollTop = top;
      else if (top + rowHeight > scrollTop + clientHeight)
        this.element.scrollTop = top + rowHeight - clientHeight;
    }
    this.refresh();
  }

  #draw(): void {
    const { visible } = this.#app;
    const { scrollTop, clientHeight } = this.element;
    const first = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
    const last = Math.min(visible.length, Math.ceil((scrollTop + clientHeight) / rowHeight) + spare);
    for (const [place, element] of this.#drawn) {
      if (place >= first && place < last) continue;
      element.remove();
      this.#drawn.delete(place);
    }
    for (let place = first; place < last; place++) {
      const number = visible[place];
      const row = number === undefined ? undefined : this.#app.index.rows[number];
      if (number === undefined || !row || this.#drawn.has(place)) continue;
      const element = this.#makeRow(number, row, place);
      this.#drawn.set(place, element);
      this.#body.append(element);
    }
  }

  #makeRow(number: number, row: ListRow, place: number): HTMLElement {
    const { say, report, corrections, visible } = this.#app;
    const isOpen = report?.number === number;
    const name = row.agency ?? row.title ?? row.entry ?? row.uri;
    const isCorrected = corrections.documents().has(`${row.sha256 ?? ''} ${String(row.part)}`);
    const badge = (kind: string, sign: string, count: number, title: string): HTMLElement | null =>
      count === 0 ? null : make('span', { class: `badge ${kind}`, title }, `${sign}${String(count)}`);
    const element = make(
      'div',
      {
        class: `row${isOpen ? ' open' : ''}${row.status === 'ok' ? '' : ' faint'}`,
        on: () => void this.#app.select(number),
        attributes: {
          role: 'option',
          id: `row-${String(number)}`,
          'data-number': String(number),
          'aria-selected': String(isOpen),
          'aria-posinset': String(place + 1),
          'aria-setsize': String(visible.length),
        },
      },
      make(
        'div',
        { class: 'name' },
        make('span', { class: 'agency', title: name }, name),
        make('span', { class: 'year' }, row.year === null ? '' : String(row.year)),
      ),
      make(
        'div',
        { class: 'about' },
        make('span', { class: 'era' }, row.era === null ? say(row.status) : say(row.era as 'narrative')),
        badge('bad', '✗ ', row.failed, say('failed')),
        badge('unsure', '≈ ', row.low, say('low')),
        badge('gap', '∅ ', row.missing, say('missing')),
        row.text === null ? make('span', { class: 'badge gap', title: say('unfound') }, '⌀') : null,
        isCorrected ? make('span', { class: 'badge good', title: say('corrected') }, '✎') : null,
        make('span', { class: 'file', title: row.uri }, shorten(row)),
      ),
    );
    element.style.transform = `translateY(${String(place * rowHeight)}px)`;
    return element;
  }
}

/** The end of a name tells more than its beginning. */
function shorten({ uri, entry, part }: ListRow): string {
  const name = (entry ?? uri).split('/').slice(-2).join('/');
  return part === null ? name : `${name} #${String(part)}`;
}
