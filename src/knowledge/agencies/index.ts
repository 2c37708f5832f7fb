import { centralBodies } from './central.js';
import { agencyKinds, type AgencyKind } from './kinds.js';
import { stateEnterprises } from './stateEnterprises.js';

export { agencyKinds, type AgencyKind } from './kinds.js';
export { centralBodies } from './central.js';
export {
  agencyEnding,
  governmentEnding,
  nameEnding,
  partOfBody,
  reporterEnding,
  signatory,
} from './endings.js';
export { zoneWords } from './zoneWords.js';

/** Before the place in the names of vertically managed bodies and of the Xinjiang corps, beside the central bodies. */
const linePrefix =
  /^(?:中华人民共和国|中国共产党|中共|驻(?!马店)|(?:新疆生产建设兵团)?第[一二三四五六七八九十]{1,3}师)(?=.{2})/;
const longestCentralName = 24;

function centralPrefix(name: string): string {
  for (let length = Math.min(longestCentralName, name.length - 3); length >= 2; length--) {
    const prefix = name.slice(0, length);
    if (centralBodies.has(prefix) || stateEnterprises.has(prefix)) return prefix;
  }
  return '';
}

/** The name without the line of authority before its place: 桃江县税务局 of 国家税务总局桃江县税务局. */
export function withoutLine(name: string): string {
  if (isCentral(name)) return name;
  const own = name.replace(linePrefix, '');
  return own.slice(centralPrefix(own).length).replace(/^驻(?!马店)(?=.{3})/, '');
}

/** A body and what it has under it: 财政部(本级), as against all of finance. */
const ownLevel = /\((?:本级|本级机关|机关|本部)\)$/;

export function isCentral(name: string): boolean {
  return centralBodies.has(name.replace(/^中华人民共和国/, '').replace(ownLevel, ''));
}

/** Words that show that a corps (兵团) body is meant. */
export const corps = /^(?:新疆生产建设)?兵团|^第[一二三四五六七八九十]{1,3}师/;

/** The kind of body that the name behind the place belongs to, null when no pattern knows it. */
export function kindOfAgency(rest: string): AgencyKind['kind'] | null {
  const name = rest.slice(0, 60);
  return agencyKinds.find(({ pattern }) => pattern.test(name))?.kind ?? null;
}
