import { byNature } from '../../knowledge/prose/index.js';
import { isGovernment, ofForeignMatter, ofOneDepartment } from './ofWhom.js';
import { Kept } from '../../document/kept.js';
import { leadTo } from './leadTo.js';
import { ofSeveralOutcomes } from './ofSeveralOutcomes.js';
import { lineSigns } from '../../knowledge/prose/lineSigns.js';
import { objections } from '../../knowledge/prose/objections.js';
import { possibleEntries, sparingly } from '../../knowledge/prefilter/index.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import { sumOfValues } from './sumOfValues.js';
import type { Context } from './context.js';
import type { Numeral } from '../numerals/index.js';
import type { Sentence } from './readingUnits.js';
import type { SparingPattern } from '../../knowledge/prefilter/index.js';

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

/** What says that a number is no count, or not this one. */
interface Refusal {
  /** The signs that it goes by: a sentence without the words of one has nothing to refuse. */
  readonly signs: readonly SparingPattern[];
  readonly refuses: (reading: Reading) => boolean;
  /** Not asked of a number that its place in a list names (受理量与答复量分别为64件和63件). */
  readonly unnamed?: boolean;
}

const wordsBehind = ({ context, numeral: { end } }: Reading, length: number): string =>
  context.sentence.masked.slice(end, end + length);

/** Refuses what is of such a path, or any, when the words before the number, or those behind it, have the sign. */
const before = (sign: SparingPattern, paths?: RegExp): Refusal => ({
  signs: [sign],
  refuses: ({ path, lead }) => paths?.test(path) !== false && sign.test(lead),
});
const behind = (sign: SparingPattern, length: number, paths?: RegExp): Refusal => ({
  signs: [sign],
  refuses: (reading) => paths?.test(reading.path) !== false && sign.test(wordsBehind(reading, length)),
});
const where = (all: readonly SparingPattern[], refuses: Refusal['refuses']): Refusal => ({
  signs: all,
  refuses,
});
const always = (refuses: Refusal['refuses']): Refusal => ({ signs: [], refuses });
const unlessInTurn = (refusal: Refusal): Refusal => ({ ...refusal, unnamed: true });

const outcomesOfAppeals = /^appeals\.(?:review|litigation)\.(?:upheld|corrected|other|pending)$/;

/** What speaks against an indicator, however well the words beside the number fit. */
const refusals: readonly Refusal[] = [
  always(({ context, numeral, weight }) => weight < 3 && ofForeignMatter(context, numeral.outerStart)),
  always(({ context, numeral }) => ofOneDepartment(context, numeral.outerStart)),
  // 受理申请17人次 counts who came.
  always(({ numeral, path }) => numeral.unitRaw === '人次' && path.startsWith('applications.')),
  where([signs.asksForInfo], asksForInfo),
  where([signs.byMatter], isOfMatter),
  where([signs.eachEquips], isOfEach),
  where([signs.deniedCount], ({ numeral, lead }) => numeral.value > 0 && signs.deniedCount.test(lead)),
  always(isOfDivision),
  always(isOfSeveralOutcomes),
  where([signs.itemBehind], isEnumerator),
  behind(signs.neverCounted, 8),
  always(isOfGroups),
  always(isOfBodies),
  where([signs.placeToApply], isOfPlaces),
  where([signs.siteOfOneBody], isOfOneSite),
  where([signs.widerArea, signs.besideOurs], isOfWiderArea),
  behind(signs.correctedBehind, 30),
  where([signs.disclosureIsAPart], isOfMoreThanDisclosure),
  behind(signs.yearIsAPart, 24, /^applications\.received$/),
  // 答复中，主动公开信息8件: what applicants were told.
  before(signs.amongAnswers, /^published\./),
  where([signs.givenToApplicants], isGivenToApplicants),
  before(signs.ofBothAppeals, outcomesOfAppeals),
  where([signs.countsAppeals], isOfBothAppeals),
  before(signs.someOfThem, /^published\./),
  before(signs.lesserBodies, /^resources\.(?:meetings|training_sessions|trainees)$/),
  before(signs.ofOtherCause, /^appeals\.(?:review|litigation)\./),
  before(signs.setAside),
  where([signs.ofGovernmentAlone, signs.departmentsBehind], isWithoutDepartments),
  where([signs.ofMatters, signs.infoBehind], isOfMatters),
  where([signs.untimedSum], isSumOfAllYears),
  always(isOfChannels),
  before(signs.siteUntilNow, /^published\.by_channel\.website$/),
  before(signs.ofOneKindOfLawsuits, /^appeals\.litigation\.(?:total|upheld|corrected|other|pending)$/),
  unlessInTurn(before(signs.neverACount)),
  unlessInTurn(where([signs.sharedOut], isSharedOut)),
  unlessInTurn(where([signs.unnamedShare, signs.nextShare], isUnnamedShare)),
  unlessInTurn(always(isPaired)),
];

const patternsOf = (refusal: Refusal): RegExp[] => refusal.signs.map(({ pattern }) => pattern);
const possible = new Kept<Sentence, readonly Refusal[]>();

/** The refusals whose words a sentence has, looked for once for all of its numbers. */
const refusalsIn = (sentence: Sentence): readonly Refusal[] =>
  possible.of(sentence, ({ masked }) => possibleEntries(refusals, patternsOf, masked));

/** Whether the words around a number speak against the indicator that a rule, a frame or a sum has read it as. */
export function speaksAgainst(reading: Reading, inTurn: boolean): boolean {
  for (const { refuses, unnamed } of refusalsIn(reading.context.sentence))
    if (!(inTurn && unnamed) && refuses(reading)) return true;
  return false;
}

const byWhomOrHow = /^applications\.by_(?:applicant|channel)/;

/** The words before a number, far enough back for those that open its list. */
function wordsBefore({ context: { sentence }, numeral: { outerStart } }: Reading): string {
  return sentence.masked.slice(Math.max(0, outerStart - 120), outerStart);
}

/** 企业信息5件: the word that names who applied names what was asked for. */
function asksForInfo(reading: Reading): boolean {
  return reading.path.startsWith('applications.by_applicant') && signs.asksForInfo.test(wordsBefore(reading));
}

/** 从内容看，企业5件，个人4件: what is said before the first member of a list is said of each. */
function isOfMatter(reading: Reading): boolean {
  if (!byWhomOrHow.test(reading.path)) return false;
  let lead = wordsBefore(reading);
  for (;;) {
    if (signs.byMatter.test(lead)) return true;
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

const outcomes = 'applications.outcomes.';

/** 信息不存在、非本机关信息114件. */
function isOfSeveralOutcomes({ context: { sentence }, numeral, path }: Reading): boolean {
  return (
    path.startsWith(outcomes) && ofSeveralOutcomes(sentence.masked, numeral, path.slice(outcomes.length))
  );
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

/** 市政府公开1530条，市直各部门公开2874条: what the government itself made public. */
function isWithoutDepartments(reading: Reading): boolean {
  const { path, lead } = reading;
  if (path !== 'published.total' || !signs.ofGovernmentAlone.test(lead)) return false;
  return signs.departmentsBehind.test(wordsBehind(reading, 40));
}

/** 公开各类事项31项、信息82条: what stands beside the information. */
function isOfMatters(reading: Reading): boolean {
  const { path, lead } = reading;
  if (path !== 'published.total' || !signs.ofMatters.test(lead)) return false;
  return signs.infoBehind.test(wordsBehind(reading, 24));
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

/** Under a heading that names channels. */
function isOfChannels({ context: { section }, path, weight }: Reading): boolean {
  return (
    path === 'published.total' && weight < 3 && lineSigns.ofChannels.pattern.test(section?.heading ?? '')
  );
}

/** 各1件 shares a number out: only nouns side by side tell who shares it (see `readRespective`). */
function isSharedOut({ context: { sentence }, numeral }: Reading): boolean {
  return signs.sharedOut.test(sentence.masked.slice(0, numeral.outerStart));
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
