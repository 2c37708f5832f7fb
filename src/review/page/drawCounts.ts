import { countNames, unitNames } from '../../knowledge/indicators/index.js';
import { lowConfidence } from '../types.js';
import type { App } from './app.js';
import { drawValue } from './drawValue.js';
import { make, makeButton } from './make.js';
import { readCount, type OpenReport } from './openReport.js';
import { isWord } from './words.js';

/** The headline counts, in groups. */
export function drawCounts(report: OpenReport, app: App): Node[] {
  const { say, corrections } = app;
  const { record } = report;
  if (!record.counts) return [make('p', { class: 'empty' }, say('noFacts'))];
  const { sha256, part } = record.source;
  const rows = countNames.map(({ path, en, zh, unit }) => {
    const value = readCount(record, path);
    const isEmpty = value === null && !corrections.get(sha256, part, path) && app.indicator !== path;
    return {
      path,
      name: app.language === 'zh' ? zh : en,
      unit: unitNames[unit][app.language],
      value,
      isEmpty,
    };
  });
  const empty = rows.filter(({ isEmpty }) => isEmpty).length;
  const groups = [...new Set(rows.map(({ path }) => path.split('.')[0] ?? ''))];
  const drawn = groups.flatMap((group): Node[] => {
    const own = rows.filter(
      ({ path, isEmpty }) => path.startsWith(`${group}.`) && (app.showsEmpty || !isEmpty),
    );
    const categories = group === 'published' ? drawCategories(report, app) : [];
    if (own.length + categories.length === 0) return [];
    const key = `group_${group}`;
    return [
      make('h3', {}, isWord(key) ? say(key) : group),
      ...own.map(({ path, name, unit, value }) => drawRow(report, app, path, name, unit, value)),
      ...categories,
    ];
  });
  const label = app.showsEmpty ? say('hideEmpty') : say('showEmpty', { n: empty });
  const toggle = makeButton(
    label,
    () => {
      app.showsEmpty = !app.showsEmpty;
      app.setTab('counts');
    },
    { class: 'more' },
  );
  return empty > 0 || app.showsEmpty ? [...drawn, toggle] : drawn;
}

function drawRow(
  report: OpenReport,
  app: App,
  path: string,
  name: string,
  unit: string,
  value: number | null,
): HTMLElement {
  const place = report.factOf.get(path);
  const own = place === undefined ? undefined : report.facts[place];
  // A fact of another year or part of the whole gives no count.
  const fact = value === null ? undefined : own;
  const classes = ['count'];
  if (value === null) classes.push('faint');
  if (report.failed.has(path)) classes.push('failed');
  else if (fact && fact.confidence < lowConfidence) classes.push('low');
  const row = makeButton(
    make('span', { class: 'label' }, name),
    () => {
      app.look(path, fact && place !== undefined ? place : null, 'record');
    },
    {
      class: classes.join(' '),
      title: path,
      attributes: { 'data-indicator': path, 'data-fact': String(fact ? place : '') },
    },
  );
  row.append(
    make('span', { class: 'value' }, drawValue(report, app, path, value, fact ?? null)),
    make('span', { class: 'unit' }, value === null ? '' : unit),
  );
  return row;
}

/** The parts of the total by kind or column, as the text names them. */
function drawCategories(report: OpenReport, app: App): HTMLElement[] {
  return report.facts.flatMap((fact, i) => {
    if (fact.indicator !== 'published.by_category') return [];
    const row = makeButton(
      make('span', { class: 'label part' }, fact.label ?? app.say('byCategory')),
      () => {
        app.look(fact.indicator, i, 'record');
      },
      {
        class: 'count',
        title: app.say('byCategory'),
        attributes: { 'data-indicator': fact.indicator, 'data-fact': String(i) },
      },
    );
    row.append(
      make('span', { class: 'value' }, drawValue(report, app, fact.indicator, fact.value, fact)),
      make('span', { class: 'unit' }, fact.unit_raw ?? ''),
    );
    return [row];
  });
}
