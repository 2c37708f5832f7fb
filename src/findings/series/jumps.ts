import { jumpIndicators, jumpLimits, unitJumpLimits } from '../../knowledge/findings/jumps.js';
import { tableModel } from '../../knowledge/tables/index.js';
import type { TableId } from '../../types.js';
import { makeFinding } from '../makeFinding.js';
import type { Finding, Outcome } from '../types.js';
import type { RememberedReport } from './remember.js';

/** Numbers that changed more than a year explains. */
export function checkJumps(before: RememberedReport, now: RememberedReport): Outcome {
  return {
    assessed: ['jump', 'unit-jump'],
    findings: [...findJumps(before, now), ...findUnitJumps(before, now)],
    notAssessed: [],
  };
}

function findJumps(before: RememberedReport, now: RememberedReport): Finding[] {
  return jumpIndicators.flatMap(({ path, name }) => {
    const [from, to] = [readCount(before, path), readCount(now, path)];
    if (from === null || to === null || from <= 0 || to <= 0) return [];
    const [less, more] = from < to ? [from, to] : [to, from];
    if (more < less * jumpLimits.times || more - less < jumpLimits.difference) return [];
    const values = { name, before: before.year, from, year: now.year, to };
    return [makeFinding('jump', values, { printed: to, difference: to - from })];
  });
}

function readCount({ counts }: RememberedReport, path: string): number | null {
  let node: unknown = counts;
  for (const step of path.split('.')) {
    if (typeof node !== 'object' || node === null) return null;
    node = (node as Readonly<Record<string, unknown>>)[step];
  }
  return typeof node === 'number' ? node : null;
}

/** Amounts in 万元 of one form in both years. */
function findUnitJumps(before: RememberedReport, now: RememberedReport): Finding[] {
  return (Object.keys(now.tables ?? {}) as TableId[]).flatMap((table) => {
    const model = tableModel(table);
    const rows = now.tables?.[table]?.rows ?? {};
    return Object.entries(rows).flatMap(([key, cells]) => {
      const row = model.rows.find((one) => one.key === key);
      return Object.entries(cells).flatMap(([column, to]): Finding[] => {
        const unit = model.columns.find((one) => one.key === column)?.unit ?? row?.unit;
        const from = before.tables?.[table]?.rows[key]?.[column];
        if (unit !== 'wan_yuan' || from == null || to === null || from <= 0 || to <= 0) return [];
        const times = Math.max(from, to) / Math.min(from, to);
        if (times < unitJumpLimits.least || times > unitJumpLimits.most) return [];
        const name = row?.label ?? key;
        return [
          makeFinding(
            'unit-jump',
            { name, before: before.year, from, year: now.year, to },
            { row: name, printed: to },
          ),
        ];
      });
    });
  });
}
