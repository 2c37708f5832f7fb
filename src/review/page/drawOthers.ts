import type { App } from './app.js';
import { drawValue } from './drawValue.js';
import { make, makeButton } from './make.js';
import type { OpenReport } from './openReport.js';

/** Every number in the order of the text: also those of other years, parts of the whole, and approximate ones. */
export function drawOthers(report: OpenReport, app: App): Node[] {
  if (report.facts.length === 0) return [make('p', { class: 'empty' }, app.say('noFacts'))];
  return report.facts.map((fact, i) => {
    const failed = report.failed.has(fact.indicator) ? ' failed' : '';
    const row = makeButton(
      make(
        'span',
        { class: 'label' },
        make('span', { class: 'path' }, fact.indicator),
        make('span', { class: 'said' }, (fact.evidence[0]?.text ?? '').slice(0, 60)),
      ),
      () => {
        app.look(fact.indicator, i, 'record');
      },
      {
        class: `count${failed}${fact.value === null ? ' faint' : ''}`,
        title: fact.time_scope,
        attributes: { 'data-indicator': fact.indicator, 'data-fact': String(i) },
      },
    );
    row.append(make('span', { class: 'value' }, drawValue(report, app, fact.indicator, fact.value, fact)));
    return row;
  });
}
