import { findTopics, topicOf } from './topics.js';
import { readTime } from './timeScopes.js';
import { scopesSaid } from './scopes.js';
import { sparingly } from '../../knowledge/prefilter/index.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import { times } from '../../knowledge/prose/times.js';
import type { ScopeWords } from './scopes.js';
import type { Sentence } from './readingUnits.js';
import type { TimeReading } from './timeScopes.js';
import type { Topic } from '../../knowledge/prose/index.js';
import type { TopicMark } from './topics.js';
import type { Level, Section } from '../../types.js';

const signs = sparingly({ goesOn: subjects.goesOn, planHeading: times.planHeading });

/** What a report says of all of its sentences. */
interface Report {
  readonly sections: readonly Section[];
  readonly year: number | null;
  readonly level: Level;
}

/** The sentences in order, each with what it inherits. */
export function withContext(
  sentences: readonly Sentence[],
  sections: readonly Section[],
  year: number | null,
  level: Level,
): Context[] {
  const report = { sections, year, level };
  let previous: Context | null = null;
  return sentences.map((sentence, index) => (previous = new Context(sentence, index, report, previous)));
}

/**
 * A sentence with what it inherits from its chapter and from the sentences before it. Topic and time are read when
 * they are first asked for: most sentences count nothing, and nobody asks.
 */
export class Context {
  readonly section: Section | undefined;
  readonly level: Level;
  readonly firstInSection: boolean;
  private times: Map<number, TimeReading> | undefined;
  private ownScopes: ScopeWords | undefined;
  private ownTopics: readonly TopicMark[] | undefined;
  private amongPlans: boolean | undefined;
  private firstTopic: Topic | null | undefined;
  private firstTime: TimeReading | null | undefined;

  constructor(
    readonly sentence: Sentence,
    readonly index: number,
    private readonly report: Report,
    private readonly previous: Context | null,
  ) {
    this.section = report.sections[sentence.section];
    this.level = report.level;
    this.firstInSection = previous?.sentence.section !== sentence.section;
  }

  /** The first section of the chapter that the sentence's section is in: (三)办理情况 lies in 三、依申请公开. */
  get chapter(): number {
    let chapter = this.sentence.section;
    while (chapter > 0 && (this.report.sections[chapter]?.level ?? 1) > 1) chapter--;
    return chapter;
  }

  /** The wordings of scope that the sentence may have. */
  get scopes(): ScopeWords {
    return (this.ownScopes ??= scopesSaid(this.sentence.masked));
  }

  /** Where the topics change in the sentence, in order. */
  get topics(): readonly TopicMark[] {
    return (this.ownTopics ??= findTopics(this.sentence.string));
  }

  /** The topic that the sentence begins with: where it goes on, the last one said before, else the chapter's. */
  get topic(): Topic | null {
    if (this.firstTopic === undefined) this.firstTopic = Context.topicBefore(this);
    return this.firstTopic;
  }

  /** The topic at a place of the sentence. */
  topicAt(at: number): Topic | null {
    return this.topics.findLast((mark) => mark.at <= at)?.topic ?? this.topic;
  }

  /** The topic at a number; where none is known, the next one behind it, for numbers that come first. */
  topicAround(at: number, end: number): Topic | null {
    return this.topicAt(at) ?? this.topics.find((mark) => mark.at >= at && mark.at < end)?.topic ?? null;
  }

  /** What the sentence says of time up to a place; asked for several times a number. */
  timeAt(at: number): TimeReading {
    this.times ??= new Map();
    let time = this.times.get(at);
    if (!time) this.times.set(at, (time = this.readTime(at, this.time)));
    return time;
  }

  /** The time that the sentence begins with. */
  private get time(): TimeReading | null {
    if (this.firstTime === undefined) this.firstTime = this.previous ? this.timeBehind(this.previous) : null;
    return this.firstTime;
  }

  private timeBehind(previous: Context): TimeReading | null {
    if (this.firstInSection) return null;
    const opening = previous.openingTime();
    // 累计公开457条。其中…: the parts are of the time of the whole.
    if (this.goesOn && this.sentence.string.startsWith('其中')) {
      const stock = previous.readTime(previous.sentence.string.length, opening);
      if (stock.scope === 'until_now') return stock;
    }
    return previous.sentence.paragraph === this.sentence.paragraph ? opening : null;
  }

  /** Only the time that opens a sentence carries on, not one said in passing. */
  private openingTime(): TimeReading | null {
    const { string, masked } = this.sentence;
    if (!this.goesOn && !masked.startsWith('¤')) return null;
    const end = string.indexOf(',');
    const time = this.readTime(end === -1 ? Math.min(12, string.length) : end, null);
    return time.scope === 'report_year' || time.excluded ? null : time;
  }

  private get goesOn(): boolean {
    return !this.firstInSection && signs.goesOn.test(this.sentence.string);
  }

  private readTime(at: number, carried: TimeReading | null): TimeReading {
    if (this.isAmongPlans) return { scope: 'other_year', explicit: true, excluded: true };
    return readTime(this.sentence.string, this.sentence.masked, at, this.report.year, carried);
  }

  private get isAmongPlans(): boolean {
    return (this.amongPlans ??= signs.planHeading.test(this.section?.heading ?? ''));
  }

  /** Under a heading that says nothing the sentence before tells what a paragraph is about. */
  private get isUnderNothing(): boolean {
    return this.previous?.sentence.paragraph === this.sentence.paragraph && topicOf(this.section) === null;
  }

  /** A text can be one long chain of sentences that go on. */
  private static topicBefore(context: Context): Topic | null {
    let opener = context;
    while (opener.previous && (opener.goesOn || opener.isUnderNothing)) {
      opener = opener.previous;
      const said = opener.topics.at(-1);
      if (said) return said.topic;
      if (opener.firstTopic !== undefined) return opener.firstTopic;
    }
    return topicOf(opener.section);
  }
}
