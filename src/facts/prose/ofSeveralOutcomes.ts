import { outcomeFamilies } from '../../knowledge/prose/outcomeFamilies.js';
import type { Numeral } from '../numerals/index.js';

const joints = /[、和或与]|以?及/;
/** The words before a number up to the mark or the number before them. */
const labelBefore = /[^#¤,;:。()]{0,60}$/;
/** The words behind a number up to the next mark, and whether the next number ends them. */
const labelBehind = /^([^#¤,;。()]{0,60})(#?)/;

/** 信息不存在的、不属于本机关的各5件: the number of each of them. */
const ofEach = /各(?:有|为)?$/;

/** 信息不存在、非本机关信息114件: one number for outcomes of several kinds is that of none of them. `key`: the last part of the path. */
export function ofSeveralOutcomes(masked: string, { outerStart, end }: Numeral, key: string): boolean {
  const own = outcomeFamilies[key]?.pattern;
  if (!own) return false;
  if (ofEach.test(masked.slice(Math.max(0, outerStart - 2), outerStart))) return false;
  const before = (labelBefore.exec(masked.slice(Math.max(0, outerStart - 60), outerStart))?.[0] ?? '').split(
    joints,
  );
  if (own.test(before.at(-1) ?? '')) return before.slice(0, -1).some((label) => isOther(label, own));
  const [, words = '', goesOn] = labelBehind.exec(masked.slice(end, end + 61)) ?? [];
  const behind = words.split(joints);
  // 4件信息不存在、非本机关信息3件: the last label is that of the next number.
  if (goesOn === '#') behind.pop();
  return own.test(behind[0] ?? '') && behind.slice(1).some((label) => isOther(label, own));
}

function isOther(label: string, own: RegExp): boolean {
  return !own.test(label) && Object.values(outcomeFamilies).some(({ pattern }) => pattern.test(label));
}
