import { placeMarks } from '../placeMarks.js';
import type { App } from './app.js';
import { make } from './make.js';
import type { OpenReport } from './openReport.js';

const reasons = {
  found: 'textUnreadable',
  missing: 'textMissing',
  changed: 'textChanged',
  unreadable: 'textUnreadable',
} as const;

/** Without the text: the words of every fact as the record has them, under a line that says why. */
export function drawSnippets(
  parent: HTMLElement,
  report: OpenReport,
  { say }: App,
  makeMark: (piece: Text, fact: number) => HTMLElement,
): void {
  parent.append(make('p', { class: 'notice' }, say(reasons[report.row.source])));
  const order = report.facts.map((_, i) => i).sort((a, b) => startOf(report, a) - startOf(report, b));
  const rows = order.map((i) => drawFact(report, i, makeMark));
  if (rows.length === 0) parent.append(make('p', { class: 'empty' }, say('noFacts')));
  parent.append(...rows);
}

const startOf = ({ facts }: OpenReport, i: number): number => facts[i]?.evidence[0]?.start ?? 0;

function drawFact(
  { facts }: OpenReport,
  i: number,
  makeMark: (piece: Text, fact: number) => HTMLElement,
): HTMLElement {
  const row = make('div', { class: 'snippet' });
  const fact = facts[i];
  if (!fact) return row;
  fact.evidence.forEach((words, place) => {
    if (place > 0) row.append(' … ');
    const alone = { ...fact, evidence: [{ ...words, start: 0, end: [...words.text].length }] };
    for (const { start, end, numbers } of placeMarks(words.text, [alone])) {
      const piece = document.createTextNode(words.text.slice(start, end));
      row.append(numbers.length > 0 ? makeMark(piece, i) : piece);
    }
  });
  row.append(make('span', { class: 'path' }, fact.label ?? fact.indicator));
  return row;
}
