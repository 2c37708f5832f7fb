import { countWords, fillerClause } from '../../knowledge/prose/index.js';
import { sparingly } from '../../knowledge/prefilter/index.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import type { Numeral } from '../numerals/index.js';
import type { Sentence } from './readingUnits.js';

const signs = sparingly({
  verbs: { pattern: countWords.verbs },
  nouns: { pattern: countWords.nouns },
  grown: { pattern: countWords.grown },
  filler: { pattern: fillerClause },
});

/** The words that the rules are tried on, quotation marks left out. */
export interface WordsAround {
  readonly before: string;
  /** Without brackets. */
  readonly bare: string;
  /** The words before with and without brackets, words of counting and a clause that only counts. */
  readonly leads: readonly string[];
  readonly after: string;
  /** The rest of the number's clause. */
  readonly behind: string;
  readonly near: string;
}

const maxBefore = 80;
const maxAfter = 50;

/** And a heading in square brackets before its text: 【收费减免】年内收取…. */
const quotes = /["“”‘’「」《》<>]|\[[^[\]#]{2,12}\]/g;
const quote = new RegExp(quotes.source);
/** Also what the official form says in brackets, a number in it: (不同渠道和方式公开相同信息计1条). */
const brackets = /\((?:[^()#]{0,40}|不同渠道[^()]{0,20})\)/g;

/** All that the rules are tried on in a sentence, for a first look at its words. */
export function triedWords({ masked }: Sentence, title = ''): string {
  const clean = title + withoutQuotes(masked);
  const bare = withoutBrackets(clean);
  return bare === clean ? clean : `${clean}\n${bare}`;
}

/** The words around a number; `title`: what stands before the sentence and names its first number. */
export function wordsAround(
  { masked, string }: Sentence,
  { outerStart, end }: Numeral,
  title = '',
): WordsAround {
  const before = withoutQuotes(masked.slice(Math.max(0, outerStart - maxBefore), outerStart));
  const after = withoutQuotes(masked.slice(end, end + maxAfter));
  const bare = withoutBrackets(before);
  const leads = [before];
  const add = (lead: string): void => {
    if (!leads.includes(lead)) leads.push(lead);
  };
  add(bare);
  if (bare !== before) add(withoutCountWords(before));
  add(withoutCountWords(bare));
  add(withoutFiller(bare));
  add(withoutGroups(bare, string.slice(0, outerStart)));
  if (title !== '' && outerStart <= maxBefore && !before.includes('#')) {
    add(title + bare);
    add(withoutCountWords(title + bare));
  }
  const grown = signs.grown.exec(bare);
  if (grown) add(withoutCountWords(bare.slice(0, grown.index)));
  const behind = /^[^,;。:(]{0,24}/.exec(after)?.[0] ?? '';
  return { before, bare, leads, after, behind, near: title + before + after };
}

/** 来访咨询45批63人次: the people are of the noun of their groups. */
function withoutGroups(before: string, string: string): string {
  return string.includes('批') && /\d批次?[,、]?(?:共|计)?$/.test(string)
    ? before.replace(/#{2,8}[,、]?(?:共|计)?$/, '')
    : before;
}

function withoutQuotes(text: string): string {
  return quote.test(text) ? text.replace(quotes, '') : text;
}

function withoutBrackets(text: string): string {
  return text.includes('(') ? text.replace(brackets, '') : text;
}

/** 政府信息总数共计 → 政府信息: what the patterns of nouns are tried on. */
function withoutCountWords(before: string): string {
  let lead = before;
  for (let i = 0; i < countWords.mostVerbs; i++) {
    const verbs = signs.verbs.exec(lead);
    if (!verbs) break;
    lead = lead.slice(0, verbs.index);
  }
  const nouns = signs.nouns.exec(lead);
  return nouns ? lead.slice(0, nouns.index) : lead;
}

/** 举报的，全年为 → 举报的: see `fillerClause`. Unchanged where there is no such clause. */
function withoutFiller(before: string): string {
  const filler = signs.filler.exec(before);
  if (!filler || filler.index <= 3) return before;
  const noun = before.slice(0, filler.index);
  // 2人以网上方式提出，共计8件: that noun has its number.
  const clause = noun.slice(Math.max(noun.lastIndexOf(','), noun.lastIndexOf(';')) + 1);
  return subjects.ownNumber.pattern.test(clause) ? before : withoutCountWords(noun);
}
