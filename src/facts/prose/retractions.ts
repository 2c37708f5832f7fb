import { subjects } from '../../knowledge/prose/subjects.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';

/** The counts that words can take back, by their noun: how their paths begin. */
const families: readonly (readonly [RegExp, string])[] = [
  [/咨询/, 'consultations.'],
  [/诉讼/, 'appeals.litigation.'],
  [/复议/, 'appeals.review.'],
  [/投诉|举报/, 'appeals.complaints'],
];

/**
 * Without the candidates of which the text says that they are not about disclosure: of the sentence before (上述咨询并非对
 * 信息公开的咨询), of all of the own sentence (均与信息公开无关), or of the last number (诉讼11件，不属信息公开诉讼).
 */
export function withoutRetracted(
  contexts: readonly Context[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const retracted = new Set<Candidate>();
  const told = new Set(candidates.filter(canBeTakenBack).flatMap(({ sentence }) => [sentence, sentence + 1]));
  for (const context of contexts) {
    if (!told.has(context.index)) continue;
    const match = subjects.retraction.pattern.exec(context.sentence.masked);
    if (!match) continue;
    const isOfFamily = familyOf(context, match.index);
    const group = candidates.filter(({ path }) => isOfFamily(path));
    for (const candidate of takenBack(context, match, group)) retracted.add(candidate);
  }
  return retracted.size === 0 ? candidates : candidates.filter((candidate) => !retracted.has(candidate));
}

const canBeTakenBack = ({ path }: Candidate): boolean =>
  families.some(([, prefix]) => path.startsWith(prefix));

function familyOf({ sentence: { masked } }: Context, at: number): (path: string) => boolean {
  const clauses = masked.slice(0, at + 40);
  const said = families.filter(([noun]) => noun.test(clauses));
  // 上述案件与信息公开无关: whatever cases the sentence before told of.
  const named = said.length === 0 && /案件|事项/.test(clauses) ? families : said;
  return (path) => named.some(([, prefix]) => path.startsWith(prefix));
}

function takenBack(
  { index, sentence }: Context,
  match: RegExpExecArray,
  group: readonly Candidate[],
): readonly Candidate[] {
  const { before, all } = match.groups ?? {};
  if (before !== undefined) return group.filter((candidate) => candidate.sentence === index - 1);
  const to = match.index + match[0].length;
  const here = group.filter((candidate) => candidate.sentence === index && candidate.at < to);
  const last = sentence.numerals.findLast(({ start }) => start < match.index)?.start;
  // 复议1件，已由县政府维持，与信息公开无关: with what was said of that number.
  return all === undefined && last !== undefined ? here.filter(({ at }) => at >= last) : here;
}
