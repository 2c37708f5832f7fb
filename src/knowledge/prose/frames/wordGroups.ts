import type { WordClass } from './vocabulary.js';

/** Classes that may stand in any clause: they say nothing about what is counted. */
export const freeClasses: readonly WordClass[] = ['filler', 'period', 'ourselves', 'rank', 'share'];

/** Classes of which a clause that coordinates several states each: 当面、信函和传真均为零. */
export const families: readonly (readonly WordClass[])[] = [
  ['online', 'letter', 'fax', 'email', 'inPerson', 'phone', 'otherWay'],
  ['naturalPerson', 'enterprise', 'research', 'welfare', 'legal', 'otherOrganization'],
  ['granted', 'partially', 'denied', 'alreadyPublic', 'notThis', 'notExist', 'unclear', 'referred', 'unable', 'notProcessed', 'otherOutcome'],
  ['review', 'litigation', 'petition', 'complaint'],
  ['upheld', 'wonSuit', 'corrected', 'dismissed', 'ended', 'withdrawn', 'otherResult', 'unsettled'],
  ['collected', 'waived'],
  ['microblog', 'wechat', 'website', 'gazette', 'otherChannel'],
  ['carriedOut', 'carried', 'pending'],
  ['license', 'penalty', 'coercion'],
  ['pressConference', 'interview'],
  ['fullTime', 'partTime'],
  ['training', 'meeting'],
]; // prettier-ignore
