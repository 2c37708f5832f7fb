import type { ListRow, PageIndex } from '../types.js';
import { tabs, type App } from './app.js';
import { CorrectionStore } from './correctionStore.js';
import { filterRows, noFilter } from './filterRows.js';
import { keyHelp, listenToKeys } from './keys.js';
import { ReportList } from './list.js';
import { make, makeButton } from './make.js';
import { openReport } from './openReport.js';
import { RecordPane } from './recordPane.js';
import { drawHead } from './reportHead.js';
import { TextPane } from './textPane.js';
import { followTheme, switchTheme } from './theme.js';
import { Toolbar } from './toolbar.js';
import { sayIn } from './words.js';

const index = JSON.parse(document.getElementById('index')?.textContent ?? '') as PageIndex;
const corrections = new CorrectionStore(index.key);

/** The last report that was asked for: an earlier one that opens late is not shown. */
let wanted = -1;

const app: App = {
  index,
  corrections,
  language: index.language,
  say: sayIn(index.language),
  filter: noFilter,
  visible: [],
  report: null,
  tab: 'counts',
  indicator: null,
  fact: null,
  selected: null,
  showsEmpty: false,
  select,
  look,
  setTab(tab) {
    app.tab = tab;
    record.refresh();
  },
  corrected() {
    list.refresh();
    toolbar.refresh();
    record.refresh();
  },
  notify,
};

const list = new ReportList(app);
const text = new TextPane(app);
const record = new RecordPane(app);
const head = make('div', { class: 'headbox' });
const toast = make('div', { class: 'toast', attributes: { role: 'status' } });
const help = make('dialog', { class: 'help' });
const toolbar = new Toolbar(app, {
  filter(change) {
    app.filter = { ...app.filter, ...change };
    applyFilter();
  },
  save,
  load,
  switchTheme,
  switchLanguage,
  help: showHelp,
});

async function select(number: number): Promise<void> {
  const row = index.rows[number];
  if (!row) return;
  wanted = number;
  const opened = await openReport(number, row);
  if (wanted !== number) return;
  app.report = opened;
  app.indicator = null;
  app.fact = null;
  app.selected = null;
  head.replaceChildren(drawHead(opened, app));
  text.show(opened);
  record.element.querySelector('.body')?.scrollTo(0, 0);
  record.refresh();
  list.show(number);
  list.element.setAttribute('aria-activedescendant', `row-${String(number)}`);
}

function look(indicator: string | null, fact: number | null, from: 'text' | 'record'): void {
  app.indicator = indicator;
  app.fact = fact;
  text.light(fact, from === 'record');
  if (from === 'text' && indicator !== null) app.tab = tabOf(indicator, fact);
  record.refresh();
  record.light(from === 'text');
}

/** Where the record shows a number: a tab that shows it already is not left. */
function tabOf(indicator: string, fact: number | null): App['tab'] {
  if (app.tab === 'others' || app.tab === 'checks') return 'others';
  const isCell = index.tables.some(({ id }) => indicator.startsWith(`${id}.`));
  if (isCell) return 'tables';
  return indicator === 'published.by_category' || app.report?.factOf.get(indicator) === fact
    ? 'counts'
    : 'others';
}

function isCorrected(): (row: ListRow) => boolean {
  const documents = corrections.documents();
  return ({ sha256, part }) => documents.has(`${sha256 ?? ''} ${String(part)}`);
}

function applyFilter(): void {
  app.visible = filterRows(index.rows, app.filter, isCorrected());
  toolbar.refresh();
  list.element.scrollTop = 0;
  list.refresh();
}

function step(by: number): void {
  const { visible, report } = app;
  const place = report ? visible.indexOf(report.number) : -1;
  const next = visible[Math.max(0, Math.min(visible.length - 1, place + by))];
  if (next !== undefined && next !== report?.number) void select(next);
}

function save(): void {
  if (corrections.size === 0) return;
  const link = make('a', { attributes: { download: 'corrections.json' } });
  const address = URL.createObjectURL(new Blob([corrections.write()], { type: 'application/json' }));
  link.href = address;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
  toolbar.refresh();
  notify(app.say('saved', { n: corrections.size }));
}

function load(file: File): void {
  void file.text().then((content) => {
    const count = corrections.read(content);
    notify(count === null ? app.say('badFile') : app.say('loaded', { n: count }));
    app.corrected();
  });
}

function notify(message: string): void {
  toast.textContent = message;
  toast.classList.add('shown');
  setTimeout(() => {
    if (toast.textContent === message) toast.classList.remove('shown');
  }, 4000);
}

function switchLanguage(): void {
  app.language = app.language === 'zh' ? 'en' : 'zh';
  app.say = sayIn(app.language);
  document.documentElement.lang = app.language === 'zh' ? 'zh-CN' : 'en';
  refreshAll();
}

function refreshAll(): void {
  toolbar.refresh();
  list.refresh();
  record.refresh();
  if (!app.report) return;
  head.replaceChildren(drawHead(app.report, app));
  if (app.report.text === null) text.show(app.report);
}

function showHelp(): void {
  help.replaceChildren(
    make('h3', {}, app.say('help')),
    make(
      'dl',
      {},
      ...keyHelp.flatMap(([keys, key]) => [
        make('dt', {}, ...keys.split(' ').map((one) => make('kbd', {}, one))),
        make('dd', {}, app.say(key)),
      ]),
    ),
    makeButton(app.say('close'), () => {
      help.close();
    }),
  );
  help.showModal();
}

listenToKeys({
  step,
  number(by, wrong) {
    const fact = text.next(by, wrong);
    const indicator = fact === null ? undefined : app.report?.facts[fact]?.indicator;
    if (fact === null || indicator === undefined) return;
    look(indicator, fact, 'text');
    text.light(fact, true);
  },
  tab(place) {
    app.setTab(tabs[place] ?? 'counts');
  },
  edit: () => {
    record.card.edit();
  },
  search: () => {
    toolbar.focusSearch();
  },
  save,
  theme: switchTheme,
  language: switchLanguage,
  help: showHelp,
  escape() {
    if (help.open) help.close();
    else if (document.activeElement instanceof HTMLElement && document.activeElement !== document.body)
      document.activeElement.blur();
    else look(null, null, 'record');
  },
});

addEventListener('beforeunload', (event) => {
  if (!corrections.isSaved) event.preventDefault();
});

addEventListener('beforeprint', () => {
  // Paper has all of the text.
  text.finish();
});

followTheme();
const root = document.getElementById('app');
root?.replaceChildren(
  toolbar.element,
  make('nav', { class: 'pane' }, toolbar.filters, list.element),
  make('main', { class: 'pane' }, head, text.element),
  record.element,
  toast,
  help,
);
applyFilter();
const first = app.visible[0];
if (first !== undefined) void select(first);
