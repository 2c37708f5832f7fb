import { makePrefilter } from '../../knowledge/prefilter/index.js';
import { topicOfSection, topicWords } from '../../knowledge/prose/index.js';
import type { Topic } from '../../knowledge/prose/index.js';
import type { Section } from '../../types.js';

interface TopicMark {
  readonly at: number;
  readonly topic: Topic;
}

let findPossible: ((string: string) => readonly number[]) | null = null;

/** Where the topics change in a sentence, in order. */
export function findTopics(string: string): TopicMark[] {
  const marks: TopicMark[] = [];
  findPossible ??= makePrefilter(topicWords.map(({ pattern }) => pattern));
  for (const index of findPossible(string)) {
    const entry = topicWords[index];
    if (!entry) continue;
    for (const match of string.matchAll(entry.pattern)) marks.push({ at: match.index, topic: entry.topic });
  }
  return marks.sort((a, b) => a.at - b.at);
}

/** The last topic before a place; where the sentence names none, the one carried over, else the chapter's. */
export function topicAt(marks: readonly TopicMark[], at: number, fallback: Topic | null): Topic | null {
  let topic = fallback;
  for (const mark of marks) {
    if (mark.at > at) break;
    topic = mark.topic;
  }
  return topic;
}

/** What the chapter speaks of, looked up from the innermost heading outwards. */
export function topicOf(section: Section | undefined): Topic | null {
  for (const kind of section?.context ?? []) {
    const topic = topicOfSection[kind];
    if (topic) return topic;
  }
  return null;
}
