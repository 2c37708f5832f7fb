import {
  channelWord,
  dividedOtherwise,
  keyAreas,
  ofOneChannel,
  opensKeyAreas,
  ofOtherThings,
  opensDivision,
  partOfWhole,
  sumBehind,
} from '../../knowledge/prose/categories.js';
import { isTotal } from './categoryItems.js';
import { leadTo } from './leadTo.js';
import { sumOfValues } from './sumOfValues.js';
import type { Candidate } from './candidates.js';
import type { Category } from './categoryItems.js';
import type { Context } from './context.js';

/** Whether the numbers of a sentence divide another number than the published total: that of a topic, a channel, a part. */
export function dividesAnother(
  context: Context,
  contexts: readonly Context[],
  items: readonly Category[],
  totals: readonly Candidate[],
): boolean {
  return (
    isOfOneTopic(context, items, totals) ||
    dividesChannel(context, items, totals) ||
    isOfPart(context, contexts, totals) ||
    ofOneChannel.test(context.sentence.string) ||
    dividedOtherwise.test(context.sentence.string.slice(0, items[0]?.at)) ||
    isOfKeyAreas(context, contexts, totals) ||
    hasOwnSum(context, items, totals)
  );
}

/** 网站登载420条，其中动态类300条: the list divides what one channel has. */
function dividesChannel(
  { sentence, index }: Context,
  items: readonly Category[],
  totals: readonly Candidate[],
): boolean {
  const { masked, numerals } = sentence;
  const [first] = items;
  const before = numerals.findLast(({ start }) => first !== undefined && start < first.at);
  if (!first || !before || totals.some((total) => total.sentence === index && total.at === before.start))
    return false;
  if (!opensDivision.test(masked.slice(before.end, first.at))) return false;
  // 下级各分局公开4283条；其中…: what sums to the total divides the total.
  const sum = sumOfValues(items);
  if (totals.some(({ value }) => value === sum) && !items.some(({ label }) => channelWord.test(label)))
    return false;
  return channelWord.test(leadTo(masked, before.start, ',;。#', 24));
}

/** 另发布要闻378条、视频263条，总计641条: the list has a sum of its own, and none that was read as the total. */
function hasOwnSum(
  { sentence, index }: Context,
  items: readonly Category[],
  totals: readonly Candidate[],
): boolean {
  const sum = sumOfValues(items);
  const last = items.at(-1);
  // The sum itself may have been read as a total of the list.
  const before = totals.filter((total) => total.sentence < index);
  if (!last || before.length === 0 || before.some(({ value }) => value === sum)) return false;
  return sentence.numerals.some(
    ({ start, value }) =>
      start > last.at && value === sum && sumBehind.test(leadTo(sentence.masked, start, '#', 8)),
  );
}

/** 财政领域公开信息86条，其中…: the list divides a number that is not the published total. */
function isOfOneTopic(context: Context, items: readonly Category[], totals: readonly Candidate[]): boolean {
  const { string, numerals } = context.sentence;
  const first = numerals[0];
  if (!first) return false;
  const lead = string.slice(0, first.outerStart);
  const isDivided = opensDivision.test(string.slice(first.end, first.end + 6));
  // 要求全年公开信息3000条，其中…: what is asked for.
  if (isDivided && context.timeAt(first.outerStart).excluded) return true;
  // 其中党务公开20条，政务公开50条: the first number is a member itself.
  const isWhole = isTotal(lead) && items[0]?.at !== first.start;
  if (!isWhole && !(isDivided && ofOtherThings.test(lead))) return false;
  return !totals.some(({ sentence, at }) => sentence === context.index && at === first.start);
}

/** 重点领域信息公开。公开财政信息98条、环境信息177条: kinds within one topic, where no total is divided. */
function isOfKeyAreas(
  { index, section, sentence: { string, numerals } }: Context,
  contexts: readonly Context[],
  totals: readonly Candidate[],
): boolean {
  if (keyAreas.test(section?.heading ?? '')) return true;
  const lead = string.slice(0, numerals[0]?.outerStart ?? 0);
  if (opensKeyAreas.test(lead) && !totals.some((total) => total.sentence === index)) return true;
  const before = contexts[index - 1]?.sentence;
  return before !== undefined && before.numerals.length === 0 && keyAreas.test(before.string);
}

/** 通过网站公开信息46条。其中…: the list divides the number of the sentence before, and that is a part. */
function isOfPart(context: Context, contexts: readonly Context[], totals: readonly Candidate[]): boolean {
  const before = contexts[context.index - 1]?.sentence;
  if (!before || before.section !== context.sentence.section || !context.sentence.string.startsWith('其中'))
    return false;
  const isTotalBefore = totals.some(({ sentence }) => sentence === context.index - 1);
  const last = before.numerals.at(-1);
  if (isTotalBefore || !last) return false;
  const words = before.masked.slice(0, last.start);
  return partOfWhole.test(words.slice(words.lastIndexOf(',') + 1));
}
