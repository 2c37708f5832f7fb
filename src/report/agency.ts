import {
  agencyEnding,
  corps,
  governmentEnding,
  isCentral,
  kindOfAgency,
  nameEnding,
  signatory,
  withoutLine,
} from '../knowledge/agencies/index.js';
import { wholePlace } from '../knowledge/agencies/reporters.js';
import { blankInName, signsOfNoName } from '../knowledge/agencies/nameWords.js';
import { matchesOf } from '../knowledge/prefilter/index.js';
import { readPlace } from '../knowledge/places/index.js';
import { bareName, namesNobody } from '../recognition/bareName.js';
import {
  findReporters,
  makeSelfTest,
  namesUnderTitle,
  selfEnding,
  withoutOffice,
  type ReporterName,
} from './reporter.js';
import { withoutGlue } from './glue.js';
import { ownersOf } from './placeHints.js';
import { foldName, printTitle, type FoldedDocument } from '../recognition/foldDocument.js';
import { withoutSlogan } from '../recognition/slogan.js';
import type { Signature } from './signature.js';
import { searchedLines, splitAtMarks, type TitleCandidate } from './titleCandidate.js';

/** The agency that a title names, as printed; null when it names none. */
export function agencyOfTitle(title: Pick<TitleCandidate, 'printed' | 'folded' | 'reading'>): string | null {
  const { printed, folded, reading } = title;
  const headLength = reading.head.length;
  // 肇庆市人民政府信息公开: the government belongs to both, 政府信息 has the word.
  const shared = /人民$/.test(reading.head) && folded.startsWith('政府', headLength) ? 2 : 0;
  const head = printed.slice(0, headLength + shared);
  const name = withoutGlue(withoutSlogan(bareName(head)));
  if (name.length >= 2 && name.length <= 45 && !namesNobody(name) && !signsOfNoName.pattern.test(name))
    return name;
  // 政府信息公开年度报告(桃江县人民政府), …年度报告——桃江县
  const behind = /(?:\(|——|—|-|报告|年报|总结)([^()]{3,40})\)?$/.exec(folded.slice(headLength));
  const tail = bareName(behind?.[1] ?? '');
  return tail.length >= 3 && nameEnding.test(foldName(tail)) ? tail : null;
}

/** A name that says a place or a zone but no body: 淮南市, 平潭综合实验区, 三河镇. */
function namesOnlyPlace(name: string, year: number | null): boolean {
  const folded = foldName(name);
  if (readPlace(folded, year).end === folded.length) return true;
  return (
    /(?:[省市县区旗盟州镇乡]|街道|园|新城)$/.test(folded) &&
    !agencyEnding.test(folded.replace(/(?:[省市县区旗盟州镇乡]|街道)$/, ''))
  );
}

/** The fuller name that begins with the place, among names. */
function fullerName(place: string, names: readonly string[]): string | null {
  for (const name of names) {
    if (
      name.length > place.length &&
      name.startsWith(place) &&
      governmentEnding.test(foldName(name.slice(place.length)))
    )
      return name;
  }
  return null;
}

/** What stands before the first chapter. */
function preambleOf(body: string): string {
  const start = body.slice(0, 3000);
  const heading = /(?:^|[\n。:])(?:一、|第一部分|第一章|\(一\))/.exec(start);
  return start.slice(0, Math.min(heading?.index ?? 1500, 1500));
}

/** Names in the preamble that begin with the place: 淮南市人民政府 in …由淮南市人民政府办公室编制. */
function namesInPreamble(place: string, preamble: string): string[] {
  const folded = foldName(place);
  const found: string[] = [];
  for (let at = preamble.indexOf(folded); at >= 0; at = preamble.indexOf(folded, at + 1)) {
    const rest = preamble.slice(at + folded.length, at + folded.length + 12);
    const body = /^(?:人民政府|管理委员会|管委会|行政公署|街道办事处|办事处)(?!信息|[^,。》]{0,8}》)/.exec(
      rest,
    )?.[0];
    if (body !== undefined) found.push(place + body);
  }
  return found;
}

/** 区财政局 of one title as another has it, with its place: 江东区财政局. */
function withPlace(named: string, titles: readonly TitleCandidate[]): string {
  if (!/^[省市县区](?![省市县区])/.test(foldName(named))) return named;
  const names = titles.map(agencyOfTitle);
  return names.find((name) => name !== null && name.length > named.length && name.endsWith(named)) ?? named;
}

const pathMark = /[>»›]+/;

const siteWords = /(?:(?<!人民)政府)?(?:门户|公众|公开)?(?:信息)?(?:公开)?(?:网站?|平台|专栏|信息网|公众网)$/;

/** Whose site a page stands in, as its <title> says behind the title: …年度报告-桃江县水利局门户网站. */
function namesOfSite(page: FoldedDocument): string[] {
  return page
    .values('page_title')
    .flatMap(splitAtMarks)
    .filter((part) => part.length <= 40 && siteWords.test(foldName(part)))
    .map((part) => part.trim().replace(siteWords, ''))
    .filter((name) => nameEnding.test(foldName(name)));
}

/** Whose pages a page stands among, as its path says: 首页 > 部门 > 桃江县水利局 > 年报; the last is the nearest. */
function namesOfPath({ lines }: FoldedDocument): string[] {
  const steps = lines
    .slice(0, searchedLines)
    .filter(({ role, length, printed }) => role === 'chrome' && length <= 200 && pathMark.test(printed))
    .flatMap(({ printed }) => printed.split(pathMark));
  const isReporter = (step: string): boolean => {
    const name = foldName(step);
    return signatory.test(name) && !namesNobody(step) && kindOfAgency(withoutLine(name)) !== null;
  };
  return steps.filter(isReporter).reverse();
}

const governmentOffice = /(?<=政府)办公[室厅廳]$/;

/** The owner of the site, where the report's word for itself (我局) says that it is of this kind. */
function ownerItself(page: FoldedDocument, year: number | null): string | null {
  const ending = selfEnding(page);
  if (ending === null) return null;
  const owners = ownersOf(page).map((name) => name.replace(governmentOffice, ''));
  return owners.find((name) => ending.test(name) && saysEnough(name, year)) ?? null;
}

/**
 * The one body that did what a page without beginning tells: a city's report tells of its counties too, so that the word
 * for itself (我局) or a second sentence must speak for it.
 */
function actorItself(page: FoldedDocument, year: number | null): string | null {
  const actors = findReporters(page).flatMap(({ id, name }) => (id === 'acts' ? name : []));
  const [first] = actors;
  if (first === undefined || actors.some((name) => name !== first)) return null;
  const ending = selfEnding(page);
  if (ending !== null && !ending.test(foldName(first))) return null;
  // The places have no townships: 我镇 says of one named that it is the reporter.
  if (ending !== null && kindOfAgency(foldName(first)) === 'township') return first;
  if (!saysEnough(first, year)) return null;
  if (ending !== null) return first;
  const isOfAll = matchesOf(wholePlace, page.body).every(([, place = '']) => foldName(first).includes(place));
  return actors.length > 1 && isOfAll ? first : null;
}

/** Buttons behind the name that a value was cut in: 桃江县水利局【字号. */
const cutButtons = /[【[][^】\]]{0,12}$/;

const asName = (text: string): string => withoutGlue(bareName(printTitle(text).replace(cutButtons, '')));

/** A value may be a title in which no name was found. */
const isName = (name: string): boolean => !namesNobody(name) && !/报告|年报/.test(foldName(name));

/** Where else a name may stand; only names of authorities. */
interface OtherNames {
  /** Those of the reporter itself, the best first: publisher, under the title, signature, preamble. */
  readonly own: readonly string[];
  /** Those that only lead to it: who answers for it, the source, the site, whom the first sentences are about. */
  readonly near: readonly string[];
}

function otherNames(page: FoldedDocument, signature: Signature): OtherNames {
  const named = (...ids: readonly ReporterName['id'][]): string[] =>
    findReporters(page)
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name);
  const ending = selfEnding(page);
  // 桃江经济开发区, where 湖南桃江经济开发区 is to be asked.
  const isShort = (name: string): boolean =>
    named('contact').some((full) => full !== name && full.endsWith(name));
  return {
    own: [
      ...page.values('publisher'),
      ...namesUnderTitle(page),
      ...(signature.agency === null ? [] : [signature.agency]),
      ...named('labelled', 'compiled', 'announced', 'gathered', 'publishes'),
    ]
      .map(asName)
      .filter(isName),
    near: [
      // Whom to ask may be another body, or stand there from the report of another.
      ...named('subject').filter((name) => ending?.test(foldName(name)) === true && !isShort(name)),
      ...named('contact'),
      ...[...page.values('content_source'), ...page.values('site_name')].map((name) =>
        name.replace(siteWords, ''),
      ),
      ...named('subject'),
      ...namesOfPath(page),
      ...namesOfSite(page),
    ]
      .map(asName)
      .filter(isName),
  };
}

/** Whether a name found outside the title says enough: a place and a body, or a body of the central state or of the corps. */
function saysEnough(name: string, year: number | null): boolean {
  const folded = withoutLine(foldName(name));
  if (isCentral(folded) || corps.test(foldName(name))) return true;
  const kind = kindOfAgency(folded.slice(readPlace(folded, year).end));
  if (kind === 'university') return true;
  return (
    readPlace(folded, year).end > 0 ||
    (kind !== null && /^[^省市县区本]{2,10}?[省市县区旗镇乡]./.test(folded))
  );
}

function kindBehindPlace(name: string, year: number | null): ReturnType<typeof kindOfAgency> {
  const folded = withoutLine(foldName(name));
  return kindOfAgency(folded.slice(readPlace(folded, year).end));
}

function isGovernment(name: string, year: number | null): boolean {
  const folded = withoutLine(foldName(name));
  return kindBehindPlace(name, year) === 'government' || readPlace(folded, year).end === folded.length;
}

/** 现将灰山港镇2022年度政府信息公开工作报告如下: whose report it is, where the site of a government publishes it. */
function announcedPart(page: FoldedDocument, year: number | null): string | null {
  const names = findReporters(page).flatMap(({ id, name }) => (id === 'announced' ? name : []));
  const ending = selfEnding(page);
  const isPart = (name: string): boolean => {
    const kind = kindBehindPlace(name, year);
    const isItself = ending === null || ending.test(foldName(name));
    return (kind === 'township' || kind === 'department') && isItself && !ofSeveral.test(foldName(name));
  };
  return names.find(isPart) ?? null;
}

const ofSeveral = /[各等]|乡镇|镇乡|[镇乡]街道|政府办/;

/**
 * Who reports: place and body as the title has it; a title with only a place takes the fuller name that begins with it;
 * a title without agency leaves it to publisher, signature, preamble and site name.
 */
function findName(
  page: FoldedDocument,
  titles: readonly TitleCandidate[],
  signature: Signature,
  year: number | null,
): string | null {
  // Most titles say enough.
  let known: OtherNames | null = null;
  const others = (): OtherNames => (known ??= otherNames(page, signature));
  for (const title of titles) {
    const named = agencyOfTitle(title);
    if (named === null) continue;
    if (!namesOnlyPlace(named, year)) return withPlace(named, titles);
    return (
      fullerName(named, others().own) ??
      fullerName(named, namesInPreamble(named, preambleOf(page.body))) ??
      named
    );
  }
  const isSelf = makeSelfTest(page);
  const named = [...others().own, ...others().near];
  const own = announcedPart(page, year);
  const all = own === null ? named : named.filter((name) => !isGovernment(name, year));
  const enough = all.filter((name) => saysEnough(name, year));
  return (
    enough.find(isSelf) ??
    // 我县…, 我局…: the office of a body writes for the body.
    enough.map((name) => withoutOffice(name.replace(governmentOffice, ''))).find(isSelf) ??
    // Nobody else's name where the report calls itself by another word.
    (selfEnding(page) === null ? enough[0] : undefined) ??
    all.find((name) => isSelf(name) && kindOfAgency(foldName(name)) !== null) ??
    ownerItself(page, year) ??
    actorItself(page, year)
  );
}

const namesNoBody = (name: string): boolean =>
  [blankInName, signsOfNoName].some(({ pattern }) => pattern.test(foldName(name)));

/** Who reports, null where only the blanks of a model text or the words of an intruder stand for it. */
export function findAgency(...sources: Parameters<typeof findName>): string | null {
  const name = findName(...sources);
  return name === null || namesNoBody(name) ? null : name;
}
