import { lowConfidence, type TableShape } from '../types.js';
import type { App } from './app.js';
import { drawValue } from './drawValue.js';
import { make, makeButton } from './make.js';
import type { OpenReport } from './openReport.js';

/** The official tables as tables: cells of failed checks are marked. */
export function drawTables(report: OpenReport, app: App): Node[] {
  const { tables } = report.record;
  const shapes = app.index.tables.filter(({ id }) => tables !== null && id in tables);
  if (shapes.length === 0) return [make('p', { class: 'empty' }, app.say('noTables'))];
  return shapes.flatMap((shape) => [make('h3', {}, shape.title), ...drawTable(report, app, shape)]);
}

function drawTable(report: OpenReport, app: App, shape: TableShape): Node[] {
  const table = report.record.tables?.[shape.id as 'stat2014'];
  if (!table) return [];
  const parts = shape.parts.flatMap(({ columns, rows }) => {
    const own = rows.filter(({ key }) => table.rows[key] !== undefined);
    if (own.length === 0) return [];
    const printed = columns.filter(({ key }) => own.some((row) => table.rows[row.key]?.[key] !== undefined));
    const head = make(
      'tr',
      {},
      make('th'),
      ...printed.map(({ label }) => make('th', { attributes: { scope: 'col' } }, label)),
    );
    const body = own.map((row) =>
      make(
        'tr',
        {},
        make('th', { class: `depth-${String(row.depth)}`, attributes: { scope: 'row' } }, row.label),
        ...printed.map(({ key }) =>
          drawCell(report, app, `${shape.id}.${row.key}.${key}`, table.rows[row.key]?.[key]),
        ),
      ),
    );
    const drawn = make('table', { class: 'form' }, make('thead', {}, head), make('tbody', {}, ...body));
    return [make('div', { class: 'gridbox' }, drawn)];
  });
  const extra = report.facts.flatMap((fact, i) => {
    if (fact.indicator !== `${shape.id}.extra_rows`) return [];
    const row = makeButton(
      make('span', { class: 'label part' }, fact.label ?? ''),
      () => {
        app.look(fact.indicator, i, 'record');
      },
      { class: 'count', attributes: { 'data-indicator': fact.indicator, 'data-fact': String(i) } },
    );
    row.append(make('span', { class: 'value' }, drawValue(report, app, fact.indicator, fact.value, fact)));
    return [row];
  });
  return [...parts, ...extra];
}

function drawCell(
  report: OpenReport,
  app: App,
  indicator: string,
  value: number | null | undefined,
): HTMLElement {
  const classes = ['cell'];
  if (value === undefined) return make('td', { class: 'cell none' });
  const place = report.factOf.get(indicator);
  const fact = place === undefined ? undefined : report.facts[place];
  const checks = report.failed.get(indicator) ?? [];
  if (checks.length > 0) classes.push('failed');
  else if (
    fact?.value_state === 'unresolved' ||
    (fact && fact.value !== null && fact.confidence < lowConfidence)
  )
    classes.push('low');
  const cell = make(
    'td',
    {
      class: classes.join(' '),
      title: [indicator, ...checks.map(({ message }) => message)].join('\n'),
      on: () => {
        app.look(indicator, place ?? null, 'record');
      },
      attributes: { 'data-indicator': indicator, 'data-fact': String(place ?? '') },
    },
    drawCellValue(report, app, indicator, value, fact?.value_state ?? null),
  );
  return cell;
}

function drawCellValue(
  report: OpenReport,
  app: App,
  indicator: string,
  value: number | null,
  state: string | null,
): Node {
  const place = report.factOf.get(indicator);
  const fact = place === undefined ? null : (report.facts[place] ?? null);
  const { sha256, part } = report.record.source;
  if (value === null && !app.corrections.get(sha256, part, indicator))
    return document.createTextNode(state === 'unresolved' ? '?' : state === 'mark' ? '／' : '');
  return drawValue(report, app, indicator, value, fact);
}
