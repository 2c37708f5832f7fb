import { unitNames, countNames } from '../../knowledge/indicators/index.js';
import type { FactRecord } from '../../record/schema.js';
import type { App, Words } from './app.js';
import { formatNumber } from './drawValue.js';
import { make, makeButton } from './make.js';
import { nameIndicator } from './nameIndicator.js';
import { readCount } from './openReport.js';
import { sayValue } from './words.js';

/** Everything about the number that is looked at, and the form for its correction. */
export class FactCard {
  readonly element = make('section', { class: 'card', attributes: { 'aria-live': 'polite' } });
  readonly #app: App;
  #input: HTMLInputElement | null = null;

  constructor(app: App) {
    this.#app = app;
  }

  refresh(): void {
    const { report, indicator, fact, say } = this.#app;
    this.element.hidden = !report || indicator === null;
    this.#input = null;
    this.element.scrollTop = 0;
    if (!report || indicator === null) return;
    const own = fact === null ? null : (report.facts[fact] ?? null);
    this.element.replaceChildren(
      make(
        'header',
        {},
        make('div', {}, make('h3', {}, this.#name(indicator, own)), make('code', {}, indicator)),
        makeButton(
          '✕',
          () => {
            this.#app.look(null, null, 'record');
          },
          { class: 'quiet', title: say('close') },
        ),
      ),
      ...(own ? [this.#describe(own)] : []),
      ...(report.failed.get(indicator) ?? []).map(({ message }) => make('p', { class: 'bad' }, message)),
      ...(this.#canCorrect(indicator) ? [this.#form(indicator, own)] : []),
    );
  }

  /** Puts the cursor where a correction is typed. */
  edit(): void {
    this.#input?.focus();
    this.#input?.select();
  }

  #name(indicator: string, fact: FactRecord | null): string {
    const { row, column } = nameIndicator(this.#app, indicator, fact);
    return column === null ? row : `${row} · ${column}`;
  }

  #describe(fact: FactRecord): HTMLElement {
    const { say, language } = this.#app;
    const unit = fact.unit === null ? '' : unitNames[fact.unit as keyof typeof unitNames][language];
    const join = (...values: string[]): string =>
      values
        .filter((one) => one !== 'unknown')
        .map((one) => sayValue(say, one))
        .join(' · ');
    const rows: [string, string][] = [
      [say('value'), `${fact.value === null ? '—' : formatNumber(fact.value, language)} ${unit}`],
      [say('printed'), fact.value_raw ?? '—'],
      [say('method'), sayValue(say, fact.method)],
      [say('confidence'), fact.confidence.toFixed(2)],
      [say('state'), join(fact.value_state, fact.qualifier)],
      [say('time'), join(fact.time_scope, fact.scope)],
      [say('rule'), fact.rule],
    ];
    return make(
      'div',
      {},
      make(
        'blockquote',
        {},
        ...fact.evidence.slice(0, 12).flatMap(({ text }, i) => [i > 0 ? ' … ' : null, text]),
      ),
      make('dl', {}, ...rows.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)])),
    );
  }

  #canCorrect(indicator: string): boolean {
    if (countNames.some(({ path }) => path === indicator)) return true;
    const [id, row, column] = indicator.split('.');
    const parts = this.#app.index.tables.find((table) => table.id === id)?.parts ?? [];
    return parts.some(
      ({ rows, columns }) => rows.some(({ key }) => key === row) && columns.some(({ key }) => key === column),
    );
  }

  #form(indicator: string, fact: FactRecord | null): HTMLElement {
    const { say, corrections, report } = this.#app;
    const { sha256, part } = report?.record.source ?? { sha256: null, part: null };
    const kept = corrections.get(sha256, part, indicator);
    let words: readonly Words[] = kept?.evidence ?? fact?.evidence ?? [];
    const input = make('input', {
      attributes: {
        type: 'text',
        inputmode: 'decimal',
        name: 'value',
        autocomplete: 'off',
        'aria-label': say('newValue'),
      },
    });
    input.placeholder = say('newValue');
    input.value = String(kept?.value ?? '');
    this.#input = input;
    const silent = make('input', { attributes: { type: 'checkbox', name: 'silent' } });
    silent.checked = kept !== null && kept.value === null;
    const note = make('input', { attributes: { type: 'text', name: 'note', 'aria-label': say('note') } });
    note.placeholder = say('note');
    note.value = kept?.note ?? '';
    const quote = make('blockquote', { class: 'chosen' });
    const message = make('p', { class: 'bad', attributes: { role: 'alert' } });
    const showWords = (): void => {
      const text = words.map((one) => one.text).join(' … ');
      quote.textContent = text === '' ? say('selectFirst') : text;
      quote.classList.toggle('faint', text === '');
    };
    showWords();
    const keep = (): void => {
      const value = silent.checked ? null : readNumber(input.value);
      if (value === undefined) message.textContent = say('badNumber');
      else if (words.length === 0) message.textContent = say('selectFirst');
      else if (sha256 !== null) {
        const was = fact?.value ?? (report ? readCount(report.record, indicator) : null);
        const evidence = words.slice(0, 40).map(({ start, end, text }) => ({ start, end, text }));
        corrections.set({ sha256, part, indicator, value, was, evidence, note: note.value.trim() || null });
        this.#app.corrected();
      }
    };
    const form = make(
      'form',
      { class: 'correction' },
      make('h4', {}, say('correct')),
      make('div', { class: 'fields' }, input, make('label', {}, silent, say('reportSilent')), note),
      quote,
      message,
      make(
        'div',
        { class: 'buttons' },
        make('button', { class: 'main', attributes: { type: 'submit' } }, say('keep')),
        makeButton(say('takeWords'), () => {
          if (this.#app.selected) words = [this.#app.selected];
          else message.textContent = say('selectFirst');
          showWords();
        }),
        kept
          ? makeButton(say('remove'), () => {
              corrections.delete(kept);
              this.#app.corrected();
            })
          : null,
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      keep();
    });
    return form;
  }
}

/** A number as people type it; undefined for anything else. */
function readNumber(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s,]/g, '');
  return /^-?\d{1,15}(?:\.\d{1,8})?$/.test(plain) ? Number(plain) : undefined;
}
