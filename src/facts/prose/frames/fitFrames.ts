import { families } from '../../../knowledge/prose/frames/index.js';
import type { Frame, WordClass } from '../../../knowledge/prose/frames/index.js';
import type { Meaning } from './explainWords.js';
import type { Topic } from '../../../knowledge/prose/index.js';

/** Words that narrow a number to a part; a total has none of them. */
const partial: readonly WordClass[] = ['among', 'rest', 'except', 'most'];

/** The frames that words are tried with, and whether one may stand in their place; that is asked where the words fit. */
export interface Choice {
  readonly among: readonly Frame[];
  readonly topic: Topic | null;
  readonly mayStand?: (frame: Frame) => boolean;
}

/** The frames that take all of the words; empty where none does or several name different counts. */
export function fitFrames(words: readonly Meaning[], { among, topic, mayStand }: Choice): readonly Frame[] {
  const said = new Set(words.flat());
  const has = (name: WordClass): boolean => said.has(name);
  const all = framesSaid(said, among).filter(
    (frame) => fits(frame, words, has, topic) && mayStand?.(frame) !== false,
  );
  // 23件申请全部答复: what a frame states beside its own count is not another count.
  const fitting = all.filter(({ path }) => !all.some(({ also }) => also === path));
  return new Set(fitting.map(({ path }) => path)).size === 1 ? fitting.slice(0, 1) : [];
}

const neededBy = new WeakMap<readonly Frame[], ReadonlyMap<WordClass, readonly number[]>>();

/** The frames of which the first need is met, in order: the few that the words can mean. */
function framesSaid(said: ReadonlySet<WordClass>, among: readonly Frame[]): readonly Frame[] {
  let needed = neededBy.get(among);
  if (!needed) neededBy.set(among, (needed = groupByNeed(among)));
  const places = new Set<number>();
  for (const name of said) for (const place of needed.get(name) ?? []) places.add(place);
  return [...places].sort((a, b) => a - b).flatMap((place) => among[place] ?? []);
}

/** The places of the frames by the words that meet their first need. */
function groupByNeed(among: readonly Frame[]): ReadonlyMap<WordClass, readonly number[]> {
  const groups = new Map<WordClass, number[]>();
  among.forEach((frame, place) => {
    for (const name of frame.needs[0] ?? []) groups.set(name, [...(groups.get(name) ?? []), place]);
  });
  return groups;
}

/** For what can be said of several at once (当面、信函和传真均为零): the frames of each. */
export function fitEach(words: readonly Meaning[], choice: Choice): readonly Frame[] {
  const family = families.find(
    (members) => words.filter((word) => word.some((name) => members.includes(name))).length > 1,
  );
  if (!family) return fitFrames(words, choice);
  const isMember = (word: Meaning): boolean => word.some((name) => family.includes(name));
  const each = words.filter(isMember).map((member) =>
    fitFrames(
      words.filter((word) => word === member || !isMember(word)),
      choice,
    ),
  );
  return each.some((found) => found.length === 0) ? [] : each.flat();
}

function fits(
  frame: Frame,
  words: readonly Meaning[],
  has: (name: WordClass) => boolean,
  topic: Topic | null,
): boolean {
  for (const group of frame.needs) if (!group.some(has)) return false;
  if (frame.topics && !(topic !== null && frame.topics.includes(topic)) && !frame.named?.some(has))
    return false;
  const allowed = allowedIn(frame);
  return words.every((word) => word.some((name) => allowed.has(name)));
}

const allowances = new WeakMap<Frame, ReadonlySet<WordClass>>();

function allowedIn(frame: Frame): ReadonlySet<WordClass> {
  let allowed = allowances.get(frame);
  if (!allowed) {
    allowed = new Set([
      ...frame.needs.flat(),
      ...frame.allows,
      ...(frame.total ? [] : partial),
      'filler',
      'period',
      'ourselves',
      'rank',
      'share',
    ] as const);
    allowances.set(frame, allowed);
  }
  return allowed;
}
