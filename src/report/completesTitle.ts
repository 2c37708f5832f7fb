import { agencyEnding, isCentral, partOfBody, withoutLine } from '../knowledge/agencies/index.js';
import { frameAbove } from '../knowledge/agencies/gluedWords.js';
import { readPlace } from '../knowledge/places/index.js';
import { bareName } from '../recognition/bareName.js';
import { foldName } from '../recognition/foldDocument.js';
import { agencyOfTitle } from './agency.js';
import type { TitleCandidate } from './titleCandidate.js';

const namesPlace = (name: string): boolean => {
  const own = withoutLine(name);
  return own !== name || readPlace(own, null).end > 0 || isCentral(name);
};

/**
 * Whether one title is the other with what a line above has of its name: the place (桃江县 / 水利局2012年…), or the
 * beginning of a name that is broken over lines (桃江县文化广电新闻 / 出版局2012年…).
 */
export function completesTitle(long: TitleCandidate, short: TitleCandidate): boolean {
  if (!long.folded.endsWith(short.folded)) return false;
  const added = long.folded.slice(0, long.folded.length - short.folded.length);
  if (added === '') return false;
  if (readPlace(added, null).end === added.length) return true;
  const bare = foldName(bareName(short.printed.slice(0, short.reading.head.length)));
  const name = partOfBody.test(bare) ? bare : foldName(agencyOfTitle(short) ?? '');
  if (/^[^(]*\)/.test(name)) return true;
  if (name === '' || frameAbove.pattern.test(added) || !namesPlace(added) || namesPlace(name)) return false;
  return partOfBody.test(name) || !agencyEnding.test(added);
}
