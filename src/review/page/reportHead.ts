import type { App } from './app.js';
import { make } from './make.js';
import type { OpenReport } from './openReport.js';
import { sayValue } from './words.js';

/** Who reports on what, above the text. */
export function drawHead({ record, row }: OpenReport, { say }: App): HTMLElement {
  const { report, source, warnings, error } = record;
  const period =
    report?.period_start && report.period_end ? `${report.period_start} – ${report.period_end}` : null;
  const fields: [string, string | null | undefined][] = [
    [say('agency'), report?.agency],
    [say('year'), report?.year == null ? null : String(report.year)],
    [say('level'), !report || report.level === 'unknown' ? null : sayValue(say, report.level)],
    [say('division_code'), report?.division_code],
    [say('period'), period],
    [say('published_on'), report?.published_on],
    [say('signed_on'), report?.signed_on],
    [say('index_number'), report?.index_number],
    [say('document_number'), report?.document_number],
    [say('url'), source.url],
    [say('file'), [source.uri, source.entry].filter(Boolean).join(' › ')],
  ];
  const notices = [...(error ? [error] : []), ...warnings];
  return make(
    'header',
    { class: 'head' },
    make(
      'h2',
      {},
      report?.title ?? row.entry ?? row.uri,
      make('span', { class: 'badge' }, row.era === null ? say(record.status) : say(row.era as 'narrative')),
    ),
    make(
      'dl',
      {},
      ...fields.flatMap(([name, value]) =>
        value ? [make('div', {}, make('dt', {}, name), make('dd', { title: value }, value))] : [],
      ),
    ),
    notices.length === 0
      ? null
      : make(
          'details',
          { class: 'warnings' },
          make('summary', {}, `${say('warnings')} (${String(notices.length)})`),
          ...notices.map(({ code, message }) => make('p', {}, make('code', {}, code), ` ${message}`)),
        ),
  );
}
