import type { Miss } from './sheet.js';

/** Worst first. */
const kinds = [
  'status',
  'wrong',
  'invented',
  'blank filled',
  'lost',
  'check invented',
  'check lost',
  'qualifier',
  'report field',
];

/** How many misses by kind and path, without the document, the number or the words: nothing to write a rule from. */
export function sumUpMisses(misses: readonly Miss[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { kind, path } of sorted(misses)) {
    const name = `${kind} ${path}`;
    sums[name] = (sums[name] ?? 0) + 1;
  }
  return sums;
}

/** The misses for the screen: `listed` one by one, `counted` only by path. */
export function listMisses(listed: readonly Miss[], counted: readonly Miss[]): string {
  const lines = sorted(listed).map(({ id, kind, path, gold, got, evidence }) => {
    const words = evidence === null ? '' : `  | ${evidence.replace(/\s+/g, ' ').slice(0, 80)}`;
    return `${id}  ${kind.padEnd(12)}  ${path}  gold=${JSON.stringify(gold)} got=${JSON.stringify(got)}${words}`;
  });
  const sums = Object.entries(sumUpMisses(counted)).map(([name, n]) => `${String(n).padStart(4)}  ${name}`);
  return [
    `Misses, ${String(lines.length)} listed\n`,
    ...lines,
    ...(sums.length > 0
      ? [`\nMisses of unseen sets, by path, ${String(counted.length)} in all\n`, ...sums]
      : []),
  ].join('\n');
}

function sorted(misses: readonly Miss[]): Miss[] {
  return [...misses].sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      a.path.localeCompare(b.path) ||
      a.id.localeCompare(b.id),
  );
}
