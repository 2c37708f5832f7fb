import { addMiss, hasPart } from './sheet.js';
import type { Measured, Sheet } from './sheet.js';

/** Rules of arithmetic; prose against table and plausibility depend on what is seen as the same number. */
const arithmetic = /^(?:r[1-4]|s(?:[1-7]|1[1-3])|n[1-3]|sum)$/;

interface Place {
  readonly rule: string;
  readonly where: string;
}

/** Scores the failed checks: by document and rule, and by document, rule and place. */
export function scoreChecks(sheet: Sheet, measured: Measured): void {
  const { document, record } = measured;
  if (!hasPart(document, 'failed_checks')) return;
  const want = scored(
    (document.gold.failed_checks ?? []).map(({ rule, where }) => ({ rule, where: where ?? '' })),
  );
  const failed = (record.checks ?? []).filter(({ status }) => status === 'fail');
  const got = scored(failed.map(({ rule, scope }) => ({ rule, where: scope })));

  const wanted = new Set(want.map(({ rule }) => rule));
  const given = new Set(got.map(({ rule }) => rule));
  const rules = sheet.checks.of('rule');
  for (const rule of given) rules[wanted.has(rule) ? 'right' : 'invented'] += 1;
  for (const rule of wanted) if (!given.has(rule)) rules.lost += 1;

  const located = sheet.checks.of('located');
  const left = [...new Map(got.map((place) => [`${place.rule} ${place.where}`, place])).values()];
  for (const place of want) {
    const same = left.findIndex(({ rule, where }) => rule === place.rule && where === place.where);
    const hit =
      same === -1 ? left.findIndex(({ rule, where }) => rule === place.rule && isNear(place, where)) : same;
    if (hit === -1) {
      located.lost += 1;
      addMiss(sheet, measured, 'check lost', `${place.rule} ${place.where}`, 'fail', null);
    } else {
      located.right += 1;
      left.splice(hit, 1);
    }
  }
  for (const { rule, where } of left) {
    located.invented += 1;
    addMiss(sheet, measured, 'check invented', `${rule} ${where}`, null, 'fail');
  }
}

/** r2 and r2b are one rule for two forms. */
const scored = (places: readonly Place[]): Place[] =>
  places
    .map(({ rule, where }) => ({ rule: rule === 'r2b' ? 'r2' : rule, where }))
    .filter(({ rule }) => arithmetic.test(rule));

/** A rule of one table has but one place; else one dotted name holds all steps of the other. */
function isNear({ rule, where }: Place, other: string): boolean {
  if (/^[sn]/.test(rule) && rule !== 'sum') return true;
  const a = new Set(where.split('.').filter(Boolean));
  const b = new Set(other.split('.').filter(Boolean));
  return (
    a.size > 0 && b.size > 0 && ([...a].every((step) => b.has(step)) || [...b].every((step) => a.has(step)))
  );
}
