import { byNature } from '../../knowledge/prose/index.js';
import { isGovernment, ofForeignMatter, ofOneDepartment } from './ofWhom.js';
import { leadTo } from './leadTo.js';
import { ofSeveralOutcomes } from './ofSeveralOutcomes.js';
import { lineSigns } from '../../knowledge/prose/lineSigns.js';
import { objections } from '../../knowledge/prose/objections.js';
import { sparingly } from '../../knowledge/prefilter/index.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import { sumOfValues } from './sumOfValues.js';
import type { Context } from './context.js';
import type { Numeral } from '../numerals/index.js';

/** A number and the indicator that it was read as. */
interface Reading {
  readonly context: Context;
  readonly numeral: Numeral;
  readonly path: string;
  readonly weight: number;
  /** The words just before the number. */
  readonly lead: string;
}

const signs = sparingly(objections);

type Refusal = (reading: Reading) => boolean;

const heldFor = /^resources\.(?:meetings|training_sessions|trainees)$/;
const outcomes = 'applications.outcomes.';
const outcomesOfAppeals = /^appeals\.(?:review|litigation)\.(?:upheld|corrected|other|pending)$/;
const wholeOfLawsuits = /^appeals\.litigation\.(?:total|upheld|corrected|other|pending)$/;

/** What says that the number is no count, or not this one, however well the words beside it fit. */
const refusals: readonly Refusal[] = [
  ({ context, numeral, weight }) => weight < 3 && ofForeignMatter(context, numeral.outerStart),
  ({ context, numeral }) => ofOneDepartment(context, numeral.outerStart),
  isMisnamed,
  isOfEach,
  ({ numeral, lead }) => numeral.value > 0 && signs.deniedCount.test(lead),
  isOfDivision,
  ({ context, numeral, path }) =>
    path.startsWith(outcomes) &&
    ofSeveralOutcomes(context.sentence.masked, numeral, path.slice(outcomes.length)),
  isEnumerator,
  ({ context, numeral: { end } }) => signs.neverCounted.test(context.sentence.masked.slice(end, end + 8)),
  isOfGroups,
  isOfBodies,
  isOfPlaces,
  isOfOneSite,
  isOfWiderArea,
  ({ context, numeral: { end } }) => signs.correctedBehind.test(context.sentence.masked.slice(end, end + 30)),
  isOfMoreThanDisclosure,
  ({ context, numeral: { end }, path }) =>
    path === 'applications.received' && signs.yearIsAPart.test(context.sentence.masked.slice(end, end + 24)),
  // 答复中，主动公开信息8件: what applicants were told.
  ({ path, lead }) => path.startsWith('published.') && signs.amongAnswers.test(lead),
  isGivenToApplicants,
  ({ path, lead }) => outcomesOfAppeals.test(path) && signs.ofBothAppeals.test(lead),
  isOfBothAppeals,
  ({ path, lead }) => path.startsWith('published.') && signs.someOfThem.test(lead),
  ({ path, lead }) => heldFor.test(path) && signs.lesserBodies.test(lead),
  ({ path, lead }) => /^appeals\.(?:review|litigation)\./.test(path) && signs.ofOtherCause.test(lead),
  ({ lead }) => signs.setAside.test(lead),
  ({ context, numeral: { end }, path, lead }) =>
    path === 'published.total' &&
    signs.ofGovernmentAlone.test(lead) &&
    signs.departmentsBehind.test(context.sentence.masked.slice(end, end + 40)),
  ({ context, numeral: { end }, path, lead }) =>
    path === 'published.total' &&
    signs.ofMatters.test(lead) &&
    signs.infoBehind.test(context.sentence.masked.slice(end, end + 24)),
  isSumOfAllYears,
  ({ context: { section }, path, weight }) =>
    path === 'published.total' && weight < 3 && lineSigns.ofChannels.pattern.test(section?.heading ?? ''),
  ({ path, lead }) => path === 'published.by_channel.website' && signs.siteUntilNow.test(lead),
  ({ path, lead }) => wholeOfLawsuits.test(path) && signs.ofOneKindOfLawsuits.test(lead),
];

/** What is not asked of a number that its place in a list names (受理量与答复量分别为64件和63件). */
const refusalsOfUnnamed: readonly Refusal[] = [
  ({ lead }) => signs.neverACount.test(lead),
  // 各1件 shares a number out: only nouns side by side tell who shares it (see `readRespective`).
  ({ context, numeral }) => signs.sharedOut.test(context.sentence.masked.slice(0, numeral.outerStart)),
  isUnnamedShare,
  isPaired,
];

/** Whether the words around a number speak against the indicator that a rule, a frame or a sum has read it as. */
export function speaksAgainst(reading: Reading, inTurn: boolean): boolean {
  return (
    refusals.some((refuses) => refuses(reading)) ||
    (!inTurn && refusalsOfUnnamed.some((refuses) => refuses(reading)))
  );
}

/** Whether the words that name who applied, or how, name what was asked for. */
function isMisnamed({ context: { sentence }, numeral: { outerStart, unitRaw }, path }: Reading): boolean {
  // 受理申请17人次 counts who came.
  if (path.startsWith('applications.') && unitRaw === '人次') return true;
  if (!/^applications\.by_(?:applicant|channel)/.test(path)) return false;
  let lead = sentence.masked.slice(Math.max(0, outerStart - 120), outerStart);
  if (path.includes('applicant') && signs.asksForInfo.test(lead)) return true;
  for (;;) {
    if (signs.byMatter.test(lead)) return true;
    // 从内容看，企业5件，个人4件: what is said before the first member is said of each.
    const label = /[^,;:、(]*$/.exec(lead)?.[0] ?? '';
    const item = signs.itemBefore.exec(lead.slice(0, lead.length - label.length));
    if (!item) return false;
    lead = lead.slice(0, item.index) + (item[0].split(/[#,;、]/, 1)[0] ?? '');
  }
}

/** 各科室指定一名专职人员: how many each of them has. */
function isOfEach({ path, numeral, lead }: Reading): boolean {
  return numeral.value <= 2 && path.startsWith('resources.staff') && signs.eachEquips.test(lead);
}

/** Whether the number lies where information is divided by how it may be had (see `byNature`). */
function isOfDivision({ context, numeral: { start }, path }: Reading): boolean {
  const match = path.startsWith('applications.') ? byNature.exec(context.sentence.string) : null;
  return match !== null && start >= match.index && start < match.index + match[0].length;
}

/**
 * 信息公开的形式1、互联网: where lines ran together the number of an item stands behind the words before it. Items count
 * from one: 网站5、信函3 are counts.
 */
function isEnumerator({ context: { sentence }, numeral }: Reading): boolean {
  const { masked, numerals } = sentence;
  const items = numerals.filter(
    ({ unitRaw, end }) => unitRaw === null && signs.itemBehind.test(masked.slice(end, end + 2)),
  );
  const at = items.indexOf(numeral);
  if (at === -1) return false;
  if (numeral.value === 1)
    return items[at + 1]?.value === 2 || !signs.saysHowMany.test(masked.slice(0, numeral.outerStart));
  return items.slice(0, at).some(({ value }) => value === numeral.value - 1);
}

/** 来访咨询45批63人次: how many groups those were that came. */
function isOfGroups({ context, numeral: { unitRaw, end }, path }: Reading): boolean {
  return (
    path.startsWith('consultations.') &&
    unitRaw?.startsWith('批') === true &&
    /^[,、]?(?:共|计)?#/.test(context.sentence.masked.slice(end))
  );
}

/** 政府网站126个, 15个乡镇中: the sites or the bodies themselves, not what they published. */
function isOfBodies({ numeral, path }: Reading): boolean {
  return numeral.unitRaw === '个' && /^published\.(?:by_channel\.|own_level|lower_level)/.test(path);
}

/** 受理依申请公开2件，公开信息2条: what was published of itself is more than what was asked for. */
function isGivenToApplicants({ context: { sentence }, numeral, path, lead }: Reading): boolean {
  if (!path.startsWith('published.') || !signs.givenToApplicants.test(lead)) return false;
  const asked = sentence.numerals[sentence.numerals.indexOf(numeral) - 1];
  return asked !== undefined && numeral.value <= asked.value;
}

/** 行政复议5件，行政诉讼3件，维持4件、纠正1件: more than the lawsuits are, so that all of them are of both. */
function isOfBothAppeals({ context: { sentence }, numeral, path }: Reading): boolean {
  if (!outcomesOfAppeals.test(path)) return false;
  const { masked, numerals } = sentence;
  const leadOf = ({ outerStart }: Numeral): string => leadTo(masked, outerStart, ',;。#', 16);
  const isTotal = (other: Numeral | undefined): boolean =>
    other !== undefined && signs.countsAppeals.test(leadOf(other));
  const at = numerals.slice(0, numerals.indexOf(numeral)).findLastIndex(isTotal);
  const whole = numerals[at];
  if (whole === undefined || !isTotal(numerals[at - 1]) || signs.namesAppeal.test(masked.slice(whole.end)))
    return false;
  return numerals
    .slice(at + 1)
    .some(({ value, unitRaw }) => unitRaw === whole.unitRaw && value > whole.value);
}

/** 网站公开64条，…，累计公开577条: more than all that the sentence tells of the year. */
function isSumOfAllYears({ context: { sentence }, numeral, path, lead }: Reading): boolean {
  if (path !== 'published.total' || !signs.untimedSum.test(lead)) return false;
  const before = sentence.numerals.slice(0, sentence.numerals.indexOf(numeral));
  return numeral.value > sumOfValues(before);
}

/** 设置受理窗口256个. */
function isOfPlaces({ numeral, path, lead }: Reading): boolean {
  return (
    numeral.unitRaw === '个' && path.startsWith('applications.by_channel.') && signs.placeToApply.test(lead)
  );
}

/** In a government's report 县人社局网站86条: the site of one body. */
function isOfOneSite({ context, path, lead }: Reading): boolean {
  return path.startsWith('published.by_channel.') && isGovernment(context) && signs.siteOfOneBody.test(lead);
}

/** Whether the number is of an area of which the reporter is a part, and its own stands beside it. */
function isOfWiderArea({ context, numeral, lead }: Reading): boolean {
  const area = signs.widerArea.exec(lead)?.groups?.area;
  if (area === undefined) return false;
  const behind = context.sentence.masked.slice(numeral.end, numeral.end + 50);
  const body = signs.besideOurs.exec(behind)?.groups?.body;
  // In a government's report 全县…，我局… is the whole beside its writer's own.
  return body !== undefined && body !== area && (!isGovernment(context) || /[市县区镇乡]/.test(body));
}

/** 办理复议案件126件，其中涉及信息公开3件: all that is reviewed, asked or taught, besides disclosure. */
function isOfMoreThanDisclosure({ context, numeral, path, lead }: Reading): boolean {
  return (
    /^(?:applications\.received|appeals|consultations|resources\.(?:training|trainees|meetings))/.test(
      path,
    ) &&
    !subjects.namesDisclosure.pattern.test(/[^#,;。]*$/.exec(lead)?.[0] ?? '') &&
    signs.disclosureIsAPart.test(context.sentence.masked.slice(numeral.end, numeral.end + 30))
  );
}

/** 收到申请分别为12件、9件: neither of two numbers side by side has a name. */
function isUnnamedShare({ context: { sentence }, numeral: { outerStart, end } }: Reading): boolean {
  return (
    signs.unnamedShare.test(sentence.masked.slice(0, outerStart)) &&
    signs.nextShare.test(sentence.masked.slice(end))
  );
}

/** 收到申请12件、9件: two numbers of one unit and one name; 215期、860条 are of two. */
function isPaired({ context, numeral }: Reading): boolean {
  const { masked, numerals } = context.sentence;
  const at = numerals.indexOf(numeral);
  const isBeside = (first: Numeral | undefined, second: Numeral | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    first.unitRaw === second.unitRaw &&
    /^[、和与及]$/.test(masked.slice(first.end, second.outerStart));
  return isBeside(numerals[at - 1], numeral) || isBeside(numeral, numerals[at + 1]);
}
