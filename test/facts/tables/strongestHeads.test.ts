import { expect, test } from '@jest/globals';
import { lexiconOf, matchColumn } from '../../../src/facts/tables/lexicon.js';
import { strongestHeads } from '../../../src/facts/tables/strongestHeads.js';

const lexicon = lexiconOf('annex_shanghai');

/** The heads of which the columns are read. */
const readOf = (...names: string[]): string[] => {
  const columns = strongestHeads(names.map((name) => ({ column: matchColumn(lexicon, name), name })));
  return names.filter((_, i) => columns[i]);
};

test.each<[string, string[], string[]]>([
  ['the later of two years', ['2012年度', '2011年度'], ['2012年度']],
  ['a year before a head of this period', ['本年累计', '2011年度'], ['2011年度']],
  ['what the year adds up to before a single period', ['本期实际', '本年累计'], ['本年累计']],
  ['a single period where nothing else is printed', ['本期实际'], ['本期实际']],
  ['no other year, alone or beside this one', ['上年数', '本年数', '增减'], ['本年数']],
  ['no other year, though it stands alone', ['上年同期'], []],
  ['parts of the lower levels are not all of them', ['合计', '县本级', '乡镇', '街道'], ['合计', '县本级']],
  ['one name twice is one column', ['乡镇', '乡镇'], ['乡镇', '乡镇']],
  ['heads that are not known are not read', ['办公室', '合计'], ['合计']],
])('%s', (_, names, read) => {
  expect(readOf(...names)).toEqual(read);
});
