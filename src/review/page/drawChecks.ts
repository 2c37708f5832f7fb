import type { GovRecord } from '../../record/schema.js';
import type { App } from './app.js';
import { formatNumber } from './drawValue.js';
import { make, makeButton } from './make.js';
import { nameEach, nameIndicator } from './nameIndicator.js';
import type { OpenReport } from './openReport.js';

type Check = NonNullable<GovRecord['checks']>[number];

const order = ['fail', 'not_assessable', 'pass'] as const;

/** The checks, failed ones first; each names its numbers. */
export function drawChecks(report: OpenReport, app: App): Node[] {
  const { say } = app;
  const checks = report.record.checks ?? [];
  if (checks.length === 0) return [make('p', { class: 'empty' }, say('noChecks'))];
  const failed = checks.some(({ status }) => status === 'fail');
  const hold = checks.filter(({ status }) => status === 'pass').length;
  return [
    ...(failed || hold === 0 ? [] : [make('p', { class: 'fine' }, say('allHold', { n: hold }))]),
    ...order.flatMap((status) => {
      const own = checks.filter((check) => check.status === status);
      if (own.length === 0) return [];
      const list = own.map((check) => drawCheck(report, app, check));
      const label = `${say(status)} (${String(own.length)})`;
      if (status === 'fail') return [make('h3', { class: 'bad' }, label), ...list];
      return [make('details', {}, make('summary', {}, label), ...list)];
    }),
  ];
}

function drawCheck(report: OpenReport, app: App, check: Check): HTMLElement {
  const { say, language } = app;
  const format = (value: number | null): string => (value === null ? '—' : formatNumber(value, language));
  const head = make(
    'div',
    { class: 'sum' },
    make('b', {}, say('against', { left: format(check.left), right: format(check.right) })),
    check.status === 'fail' && check.difference !== null
      ? make('span', { class: 'bad' }, say('difference', { n: format(check.difference) }))
      : null,
    make('span', { class: 'unit' }, check.rule),
  );
  const cells = [...new Set(check.cells)].map((cell) => {
    const place = report.factOf.get(cell);
    const fact = place === undefined ? null : (report.facts[place] ?? null);
    return { cell, place, fact, name: nameIndicator(app, cell, fact) };
  });
  const names = nameEach(cells.map(({ name }) => name));
  const chips = cells.map(({ cell, place, fact }, i) =>
    makeButton(
      `${names[i] ?? cell} ${format(fact?.value ?? null)}`,
      () => {
        app.look(cell, place ?? null, 'record');
      },
      {
        class: 'chip',
        title: cell,
        attributes: { 'data-indicator': cell, 'data-fact': String(place ?? '') },
      },
    ),
  );
  return make(
    'div',
    { class: `check ${check.status}` },
    head,
    make('p', {}, check.message),
    make('div', { class: 'chips' }, ...chips),
  );
}
