import { findTopics, topicAt, topicOf } from './topics.js';
import { homes } from '../../knowledge/prose/index.js';
import { readScope } from './scopes.js';
import { readTime } from './timeScopes.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import type { Sentence } from './readingUnits.js';
import type { TimeReading } from './timeScopes.js';
import type { Topic } from '../../knowledge/prose/index.js';
import type { Level, Scope, Section } from '../../types.js';

/** What a sentence inherits from its chapter and from the sentences before it. */
export interface Context {
  readonly sentence: Sentence;
  readonly index: number;
  readonly section: Section | undefined;
  readonly topics: ReturnType<typeof findTopics>;
  readonly topic: Topic | null;
  readonly time: TimeReading | null;
  readonly year: number | null;
  readonly level: Level;
  /** The first section of the chapter that the sentence's section is in. */
  readonly chapter: number;
  /** Whether the sentence opens its chapter. */
  readonly firstInSection: boolean;
}

/** Walks the sentences and hands topic and time on from each to the next in the same chapter. */
export function* withContext(
  sentences: readonly Sentence[],
  sections: readonly Section[],
  year: number | null,
  level: Level,
): Generator<Context> {
  let topic: Topic | null = null;
  let time: TimeReading | null = null;
  let last: Sentence | null = null;
  let stock: TimeReading | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const section = sections[sentence.section];
    const sameSection: boolean = last !== null && last.section === sentence.section;
    const goesOn: boolean = sameSection && subjects.goesOn.pattern.test(sentence.string);
    const home = topicOf(section);
    if (!goesOn) topic = home;
    if (!sameSection || last?.paragraph !== sentence.paragraph) time = null;
    // 累计公开457条。其中…: the parts are of the time of the whole.
    if (goesOn && stock && sentence.string.startsWith('其中')) time = stock;
    const topics = findTopics(sentence.string);
    const chapter = chapterOf(sections, sentence.section);
    yield {
      sentence,
      index,
      section,
      topics,
      topic,
      time,
      year,
      level,
      chapter,
      firstInSection: !sameSection,
    };
    topic = topicAt(topics, sentence.string.length, topic);
    // Only the time that opens the sentence carries on, not one said in passing.
    const opening = sentence.string.indexOf(',');
    const after = readTime(
      sentence.string,
      sentence.masked,
      opening === -1 ? Math.min(12, sentence.string.length) : opening,
      year,
      null,
    );
    time =
      after.scope === 'report_year' || after.excluded
        ? null
        : goesOn || /^¤/.test(sentence.masked)
          ? after
          : null;
    const end = readTime(sentence.string, sentence.masked, sentence.string.length, year, time);
    stock = end.scope === 'until_now' ? end : null;
    last = sentence;
  }
}

/** The outermost section around one: (三)办理情况 lies in 三、依申请公开. */
function chapterOf(sections: readonly Section[], at: number): number {
  let chapter = at;
  while (chapter > 0 && (sections[chapter]?.level ?? 1) > 1) chapter--;
  return chapter;
}

/** The topic at a place of the sentence. */
export function topicHere(context: Context, at: number): Topic | null {
  return topicAt(context.topics, at, context.topic);
}

/** Words of the topics in a stretch behind the number, for numbers that come first. */
export function topicAround(context: Context, at: number, end: number): Topic | null {
  const here = topicHere(context, at);
  if (here !== null) return here;
  return context.topics.find((mark) => mark.at >= at && mark.at < end)?.topic ?? null;
}

/** Whether the words that would name a lower level name the reporter: only villages are below a township. */
export function isOwnLevel({ level }: Context, lead: string): boolean {
  return level === 'township' && !/[村居]|社区|下级/.test(lead.slice(lead.lastIndexOf('#') + 1));
}

/** What the sentence says of scope up to a place. */
export function scopeHere(context: Context, at: number): Scope {
  const lead = context.sentence.masked.slice(Math.max(0, at - 60), at);
  const scope = readScope(lead);
  // 街道共公开461条: in a street's own report it is the street itself.
  return scope === 'townships_only' && isOwnLevel(context, lead) ? 'unknown' : scope;
}

const times = new WeakMap<Context, Map<number, TimeReading>>();

/** What the sentence says of time up to a place; asked for several times a number. */
export function timeHere(context: Context, at: number): TimeReading {
  let known = times.get(context);
  if (!known) times.set(context, (known = new Map()));
  let time = known.get(at);
  if (!time) {
    time = readTime(context.sentence.string, context.sentence.masked, at, context.year, context.time);
    known.set(at, time);
  }
  return time;
}

/** How much a chapter speaks for an indicator: at home, elsewhere, or where only plans and problems stand. */
export function homeScore(path: string, section: Section | undefined): number {
  const kinds = section?.context ?? [];
  if (kinds.includes('problems')) return -100;
  const home = homes.find(([prefix]) => path.startsWith(prefix))?.[1] ?? [];
  const rank = kinds.findIndex((kind) => home.includes(kind));
  if (rank === 0) return 6;
  if (rank > 0) return 4;
  return kinds.length === 0 ? 1 : 0;
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
  // 市某局举办培训班2期，培训110人次: the subject of the clause before goes on.
  if (from === 0 || !subjects.sameSubject.pattern.test(clause)) return false;
  const [previous = ''] = masked.slice(startOfClause(masked, from - 1), from - 1).split('#');
  return isOneDepartment(previous);
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
