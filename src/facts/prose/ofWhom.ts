import { levelLabels, levelWord, opensOwnLevel } from '../../knowledge/prose/scopes.js';
import { readScope, withoutIncluded } from './scopes.js';
import { SparingPattern } from '../../knowledge/prefilter/index.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import type { Context } from './context.js';
import type { Level, Scope } from '../../types.js';

/** Whether the words that would name a lower level name the reporter: only villages are below a township. */
export function isOwnLevel({ level }: Context, lead: string): boolean {
  return level === 'township' && !/[村居]|社区|下级/.test(lead.slice(lead.lastIndexOf('#') + 1));
}

const sameSubject = new SparingPattern(subjects.sameSubject.pattern);
const ranks: readonly string[] = ['province', 'prefecture', 'county', 'township', 'village'];

/** Whether the words before a number name a level below the report's (of a city 市级 false, 县级 true); null where they name none. */
export function namesLevelBelow({ level }: Context, lead: string): boolean | null {
  const groups = levelWord.pattern.exec(lead)?.groups ?? {};
  const named =
    groups['counties'] !== undefined
      ? ranks.indexOf('county')
      : ranks.findIndex((rank) => groups[rank] !== undefined);
  return named === -1 || !ranks.includes(level) ? null : named > ranks.indexOf(level);
}

/** 市级49万条，县乡166万条 of a province: each is a part of what lies below, and no number is that. */
export function dividesLevelsBelow({ level, sentence }: Context): boolean {
  if (level !== 'province' && level !== 'prefecture') return false;
  const labels = sentence.masked.split('#').map((label) => label.slice(-14));
  const [upper, lower] =
    level === 'province'
      ? [levelLabels.prefecture, levelLabels.county]
      : [levelLabels.county, levelLabels.township];
  // 县(市、区)及乡镇5.28万条: one label for both.
  return (
    labels.some((label) => upper.test(label)) &&
    labels.some((label) => lower.test(label) && !upper.test(label))
  );
}

/** What the sentence says of scope up to a place. */
export function scopeHere(context: Context, at: number): Scope {
  // Nor does a sentence without them open with the own level.
  if (context.scopes.length === 0) return 'unknown';
  const lead = withoutIncluded(context.sentence.masked.slice(Math.max(0, at - 60), at));
  const scope = readScope(lead, context.scopes);
  if (
    scope === 'unknown' &&
    opensOwnLevel.pattern.test(context.sentence.masked) &&
    at < endOfClauses(context)
  )
    return 'own_level';
  // 街道共公开461条: in a street's own report it is the street itself.
  return scope === 'townships_only' && isOwnLevel(context, lead) ? 'unknown' : scope;
}

/** Where the semicolon stands behind which a sentence may speak of others. */
function endOfClauses({ sentence: { masked } }: Context): number {
  const end = masked.indexOf(';');
  return end === -1 ? masked.length : end;
}

const governments: readonly Level[] = ['province', 'prefecture', 'county', 'zone'];
/** Whether the report speaks for a whole area, so that one body's number is a part. */
export function isGovernment({ level }: Context): boolean {
  return governments.includes(level);
}

/** Whether the number is said of one department or township only, in a government's report. */
export function ofOneDepartment(context: Context, at: number): boolean {
  if (!isGovernment(context)) return false;
  const { masked } = context.sentence;
  const from = startOfClause(masked, at);
  const clause = masked.slice(from, at);
  if (isOneDepartment(clause)) return true;
  // 市某局收到申请26件，其中网上9件: what is a part of its number is its own.
  const whole = wholeBefore(masked, at);
  if (whole !== null && isOneDepartment(whole)) return true;
  // 市某局举办培训班2期，培训110人次: the subject of the clause before goes on.
  if (from === 0 || !sameSubject.test(clause)) return false;
  const [previous = ''] = masked.slice(startOfClause(masked, from - 1), from - 1).split('#');
  return isOneDepartment(previous);
}

/** The words before the number that 其中 divides, in whose parts a place lies; null where it lies in none. */
function wholeBefore(masked: string, at: number): string | null {
  const opened = masked.lastIndexOf('其中', at);
  const end = masked.lastIndexOf('#', opened);
  if (end === -1 || opened - end > 6 || masked.slice(opened, at).includes(';')) return null;
  const [words = ''] = masked.slice(startOfClause(masked, end), end).split('#');
  return words;
}

function startOfClause(masked: string, at: number): number {
  return Math.max(...[',', '、', ';'].map((mark) => masked.lastIndexOf(mark, at - 1))) + 1;
}

function isOneDepartment(clause: string): boolean {
  return subjects.oneDepartment.pattern.test(clause) && !subjects.ourselves.pattern.test(clause);
}

/** Whether the number's own clause names what is not disclosure: a hotline, a service hall, petitions. */
export function ofForeignMatter(context: Context, at: number): boolean {
  const { masked } = context.sentence;
  const from = Math.max(masked.lastIndexOf(',', at - 1), masked.lastIndexOf(';', at - 1)) + 1;
  return context.topics.some((mark) => mark.topic === 'foreign' && mark.at >= from && mark.at < at);
}
