import { wholes } from '../../knowledge/prose/index.js';
import type { Candidate, Rival } from './candidates.js';

export interface Resolution {
  readonly chosen: readonly Candidate[];
  readonly rivals: readonly Rival[];
  /** Paths for which the document gives several values and nothing decides. */
  readonly undecided: readonly { readonly path: string; readonly candidates: readonly Candidate[] }[];
}

/** Scores this close do not decide between different values. */
const margin = 4;
/** Picks one candidate for each path, or none where different values stand equally well. */
export function resolveCandidates(candidates: readonly Candidate[]): Resolution {
  const chosen: Candidate[] = [];
  const rivals: Rival[] = [];
  const undecided: { path: string; candidates: Candidate[] }[] = [];
  for (const [path, group] of groupByPath(candidates)) {
    const possible = group.filter(({ score }) => score > 0);
    rivals.push(
      ...group
        .filter(({ score }) => score <= 0)
        .map((candidate) => ({ candidate, reason: refusal(candidate) })),
    );
    if (possible.length === 0) continue;
    const winner = pick(path, possible, candidates);
    if (winner) {
      chosen.push(winner);
      rivals.push(
        ...possible
          .filter((candidate) => candidate !== winner)
          .map((candidate) => ({
            candidate,
            reason:
              candidate.value === winner.value
                ? 'says the same'
                : 'stands farther from where such a number belongs',
          })),
      );
    } else {
      undecided.push({ path, candidates: possible });
      rivals.push(
        ...possible.map((candidate) => ({ candidate, reason: 'another value stands equally well' })),
      );
    }
  }
  const kept = withoutContradiction(chosen);
  rivals.push(
    ...chosen
      .filter((candidate) => !kept.includes(candidate))
      .map((candidate) => ({ candidate, reason: 'no application was received' })),
  );
  return { chosen: kept, rivals, undecided };
}

/** 没有收到申请，不予公开信息10条: where nobody has applied, what is not made public refuses nobody. */
function withoutContradiction(chosen: readonly Candidate[]): readonly Candidate[] {
  const stated = (path: string): number | undefined => chosen.find((each) => each.path === path)?.value;
  if (stated('applications.received') !== 0 || (stated('applications.carried_in') ?? 0) > 0) return chosen;
  return chosen.filter(({ path, value }) => path !== 'applications.outcomes.denied' || value === 0);
}

function groupByPath(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.path);
    if (group) group.push(candidate);
    else groups.set(candidate.path, [candidate]);
  }
  return groups;
}

function pick(path: string, possible: readonly Candidate[], all: readonly Candidate[]): Candidate | null {
  if (possible.length === 1) return possible[0] ?? null;
  const ranked = [...possible].sort((a, b) => b.score - a.score || a.sentence - b.sentence || a.at - b.at);
  const top = ranked[0];
  if (!top) return null;
  const close = ranked.filter(({ score }) => score > top.score - margin);
  const values = new Set(close.map(({ value }) => value));
  if (values.size === 1) return preferExact(close) ?? top;
  const supported = [...values].filter((value) => isSum(path, value, all));
  if (supported.length === 1) return close.find(({ value }) => value === supported[0]) ?? null;
  // The rounded and the exact writing of one number: 3万余 and 30450.
  const exact = close.filter(({ qualifier }) => qualifier === 'exact');
  if (new Set(exact.map(({ value }) => value)).size === 1) {
    const value = exact[0]?.value ?? 0;
    if (close.every((c) => c.qualifier === 'exact' || (c.value <= value && value < c.value * 1.2)))
      return exact[0] ?? null;
  }
  return null;
}

function preferExact(close: readonly Candidate[]): Candidate | undefined {
  return close.find(({ qualifier }) => qualifier === 'exact') ?? close[0];
}

function isSum(path: string, value: number, all: readonly Candidate[]): boolean {
  return wholes.some(({ path: whole, parts }) => whole === path && sumOf(parts, all) === value);
}

/** The sum of the first readings of two or more parts; null where there are fewer. */
function sumOf(parts: RegExp, all: readonly Candidate[]): number | null {
  const values = new Map<string, number>();
  for (const { path, value, score } of all)
    if (score > 0 && parts.test(path) && !values.has(path)) values.set(path, value);
  return values.size > 1 ? [...values.values()].reduce((a, b) => a + b, 0) : null;
}

function refusal({ timeScope, score }: Candidate): string {
  if (timeScope !== 'report_year')
    return `speaks of ${timeScope.replaceAll('_', ' ')}, not of the report year`;
  return score < -50 ? 'stands among problems and plans' : 'too weak';
}
