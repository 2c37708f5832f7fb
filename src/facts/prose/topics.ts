import { matchesOf, possibleEntries } from '../../knowledge/prefilter/index.js';
import { matterOfApplications, topicOfSection, topicWords } from '../../knowledge/prose/index.js';
import type { Topic } from '../../knowledge/prose/index.js';
import type { Section } from '../../types.js';

/** A place where the text begins to speak of something. */
export interface TopicMark {
  readonly at: number;
  readonly topic: Topic;
}

/** Where the topics change in a sentence, in order. */
export function findTopics(string: string): TopicMark[] {
  const marks: TopicMark[] = [];
  for (const { topic, pattern } of possibleEntries(topicWords, (entry) => entry.pattern, string))
    for (const { index } of matchesOf(pattern, string)) marks.push({ at: index, topic });
  return outsideMatters(string, marks).sort((a, b) => a.at - b.at);
}

/** 申请内容涉及线路审批、收费年限: what was asked for is not what the text speaks of. */
function outsideMatters(string: string, marks: TopicMark[]): TopicMark[] {
  if (!marks.some(({ topic }) => topic !== 'applications')) return marks;
  const matters = matchesOf(matterOfApplications.pattern, string).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (matters.length === 0) return marks;
  return marks.filter(
    ({ topic, at }) => topic === 'applications' || !matters.some(({ start, end }) => start <= at && at < end),
  );
}

/** What the chapter speaks of, looked up from the innermost heading outwards. */
export function topicOf(section: Section | undefined): Topic | null {
  for (const kind of section?.context ?? []) {
    const topic = topicOfSection[kind];
    if (topic) return topic;
  }
  return null;
}
