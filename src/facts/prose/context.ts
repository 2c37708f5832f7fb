import { findTopics, topicAt, topicOf } from './topics.js';
import { homes } from '../../knowledge/prose/index.js';
import { readScope } from './scopes.js';
import { readTime } from './timeScopes.js';
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

const continues =
  /^(?:其中|按|从|以上|上述|在(?:上述|已|这些|收到|答复)|申请(?:方式|内容|人|渠道)|当面|网上|信函|已|均|全部|都|截至|至|对|经)/;

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
  for (const [index, sentence] of sentences.entries()) {
    const section = sections[sentence.section];
    const sameSection: boolean = last !== null && last.section === sentence.section;
    const goesOn: boolean = sameSection && continues.test(sentence.string);
    const home = topicOf(section);
    if (!goesOn) topic = home;
    if (!sameSection || last?.paragraph !== sentence.paragraph) time = null;
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

/** What the sentence says of scope up to a place. */
export function scopeHere(context: Context, at: number): Scope {
  return readScope(context.sentence.masked.slice(Math.max(0, at - 60), at));
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
/** 市公安局受理申请82件: the subject of the clause is one body of the government, not the government. */
const oneDepartment =
  /(?:^|[,;、。:#]|其中)(?:[省市县区州](?:政府)?(?!政府|人民政府|直|级|及|本级|府)[\u4e00-\u9fff]{1,9}?(?:局|委|厅|办公室|中心|管委会|办(?!理|公|事|结))|[\u4e00-\u9fff]{2,6}(?:镇|乡|街道))(?:共|主动|全年|累计|被|在线|窗口)?(?:收到|受理|公开|发布|接受|举办|组织|召开|申请|答复|办结|提起|开展)[^#;。]{0,30}$/;

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
  if (from === 0 || !/^(?:共|累计|总计)?(?:培训|受训|参训|答复|办结)/.test(clause)) return false;
  const [previous = ''] = masked.slice(startOfClause(masked, from - 1), from - 1).split('#');
  return isOneDepartment(previous);
}

function startOfClause(masked: string, at: number): number {
  return Math.max(...[',', '、', ';'].map((mark) => masked.lastIndexOf(mark, at - 1))) + 1;
}

function isOneDepartment(clause: string): boolean {
  return oneDepartment.test(clause) && !/^(?:其中[:,]?)?(?:我|本|全|各)|政府办公?[室厅]/.test(clause);
}

/** Whether the number's own clause names what is not disclosure: a hotline, a service hall, petitions. */
export function ofForeignMatter(context: Context, at: number): boolean {
  const { masked } = context.sentence;
  const from = Math.max(masked.lastIndexOf(',', at - 1), masked.lastIndexOf(';', at - 1)) + 1;
  return context.topics.some((mark) => mark.topic === 'foreign' && mark.at >= from && mark.at < at);
}
