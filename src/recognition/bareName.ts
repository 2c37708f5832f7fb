import { matchesOf } from '../knowledge/prefilter/index.js';
import { agencyEnding, governmentEnding } from '../knowledge/agencies/index.js';
import {
  enclosedName,
  nobody,
  wordsBeforeName,
  wordsBehindName,
  yearsOfHead,
} from '../knowledge/agencies/nameWords.js';
import { foldName } from './foldDocument.js';

/** 湛江海关2016年海关政府信息公开: the last word of the name said again for what is disclosed. */
function withoutEcho(name: string): string {
  const half = name.slice(name.length / 2);
  // 桃江县教育局桃江县教育局: the whole name.
  if (half.length > 3 && name === half + half) return half;
  for (let length = 2; length <= 6 && 2 * length < name.length; length++) {
    const word = name.slice(-length);
    if (name.endsWith(word + word)) return name.slice(0, -length);
  }
  return name;
}

/** 江东市交通局2009年度政府交通信息公开: behind body and year stands the matter that is disclosed, no more of the name. */
function withoutMatter(head: string): string {
  const year = matchesOf(yearsOfHead, foldName(head)).at(-1);
  if (!year) return head;
  const before = head.slice(0, year.index);
  const behind = head.slice(year.index + year[0].length);
  const matter = foldName(behind);
  const isMatter =
    /^[^()]{2,6}$/.test(matter) &&
    (before.includes(behind) || !(agencyEnding.test(matter) || governmentEnding.test(matter)));
  return isMatter && agencyEnding.test(foldName(before)) ? before : head;
}

/** The name without one word that is no part of it at either end. */
function withoutWords(name: string): string {
  const folded = foldName(name);
  const start = wordsBeforeName.pattern.exec(folded)?.[0].length ?? 0;
  const behind = wordsBehindName.pattern.exec(folded.slice(start))?.[0].length ?? 0;
  return name.slice(start, name.length - behind);
}

/** The years are read in simplified characters, the name stays as printed: 2013學年度. */
function withoutYears(name: string): string {
  let rest = '';
  let from = 0;
  for (const { 0: year, index } of matchesOf(yearsOfHead, foldName(name))) {
    rest += name.slice(from, index);
    from = index + year.length;
  }
  return rest + name.slice(from);
}

/** The name without year and document words at both ends. */
export function bareName(head: string): string {
  let name = withoutYears(withoutMatter(head));
  for (;;) {
    const next = withoutEcho(withoutWords(name));
    const bare = enclosedName.pattern.exec(next)?.[1] ?? next;
    if (bare === name) return name;
    name = bare;
  }
}

/** Whether a bare name says nothing of who it is: 全县, 我局, 学校. */
export const namesNobody = (name: string): boolean => nobody.pattern.test(foldName(name));
