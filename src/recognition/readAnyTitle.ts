import { nameEnding } from '../knowledge/agencies/index.js';
import { sloganClauses, titleForms } from '../knowledge/metadata/titleForms.js';
import { mayBeTitle, readTitle, type TitleReading } from '../knowledge/recognition/readTitle.js';
import { bareName } from './bareName.js';
import { withoutSlogan } from './slogan.js';

/** Kinds that end a line of a sentence as well. */
const looseKind = /^(?:情况|回顾|综述|述评|概况)$/;
const nameBehind = new RegExp(`^[-—–]{1,3}[^-—–,。]{2,30}(?<=${nameEnding.source})`);
/** What alone stands for the word of a kind. */
const asLetter = /的(?:函|公告|公示|通告|通报)$/;
const taggedName = /[[【]([^\]】]{3,40})[\]】]$/;

/** Commas between the clauses of a slogan as dashes, which a head may hold. */
function joinSlogan(text: string): string {
  return text.replace(sloganClauses, (clauses) => clauses.replace(/[,!]/g, '-'));
}

/** No title is longer. */
const longestTitle = 160;

/** A line that as a whole is a title in one of the rarer forms. */
function readRareForm(line: string): TitleReading | null {
  const usual = titleForms.reduce(
    (text, { pattern, needs, as }) => (text.includes(needs) ? text.replace(pattern, as) : text),
    line,
  );
  const joined = joinSlogan(usual);
  if (joined === line) return null;
  const reading = readTitle(joined);
  if (!reading) return null;
  if (reading.end < joined.length) {
    if (!nameBehind.test(joined.slice(reading.end))) return null;
    return { ...reading, start: 0, head: joined.slice(0, reading.start) + reading.head, end: line.length };
  }
  const hasSlogan = joined !== usual;
  if (hasSlogan && (looseKind.test(reading.kind) || !nameEnding.test(withoutSlogan(bareName(reading.head)))))
    return null;
  return { ...reading, end: line.length };
}

/** The name in a tag before a title belongs to it: [桃江县水利局]2014年…. */
function withTag(folded: string, reading: TitleReading): TitleReading {
  const before = folded.slice(0, reading.start);
  const tag = taggedName.exec(before);
  if (!tag || !nameEnding.test(tag[1] ?? '')) return reading;
  return { ...reading, start: tag.index, head: before.slice(tag.index) + reading.head };
}

/** The title at the start of a folded line, in the usual form or in a rarer one. */
export function readAnyTitle(folded: string): TitleReading | null {
  const line = folded.slice(0, longestTitle);
  // Most lines are none, and every line is asked several times.
  if (!mayBeTitle(line) && !asLetter.test(line.slice(-3))) return null;
  const reading = readTitle(folded) ?? readRareForm(line);
  return reading && withTag(folded, reading);
}
