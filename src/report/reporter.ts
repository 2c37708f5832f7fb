import {
  answeringOffices,
  reporterWordings,
  selfWords,
  type ReporterWording,
} from '../knowledge/agencies/reporters.js';
import { wordsOfSentence } from '../knowledge/agencies/nameWords.js';
import {
  agencyEnding,
  kindOfAgency,
  reporterEnding,
  signatory,
  withoutLine,
} from '../knowledge/agencies/index.js';
import { anyChapter } from '../knowledge/headings/index.js';
import { matchesOf, possibleEntries } from '../knowledge/prefilter/index.js';
import { Kept } from '../document/kept.js';
import { readPlace } from '../knowledge/places/index.js';
import { bareName, namesNobody } from '../recognition/bareName.js';
import { foldName, printTitle, type FoldedDocument, type FoldedLine } from '../recognition/foldDocument.js';

/** A name that the first page gives the reporter, as printed. */
export interface ReporterName {
  readonly id: ReporterWording['id'];
  readonly name: string;
}

const reporters = new Kept<FoldedDocument, readonly ReporterName[]>();

const formLabel = /(?:单位|机关|部门|机构)[^:]{0,10}:|(?:统计|汇总|一览)表/;

/** How much of the body is read for names, and how long a clause is. */
const readUnits = 3000;
const maxClause = 400;

/** A clause as printed and folded, of the same length. */
interface Clause {
  readonly printed: string;
  readonly folded: string;
}

function clausesOf(page: FoldedDocument): Clause[] {
  const clauses: Clause[] = [];
  let read = 0;
  for (const { role, kind, span } of page.document.blocks) {
    if (role !== 'body' || kind === 'table') continue;
    const text = page.document.text.slice(span.start, Math.min(span.end, span.start + readUnits - read));
    const printed = printTitle(text);
    const folded = foldName(printed);
    let start = 0;
    for (const sentence of folded.split(/[。;]/)) {
      const end = start + sentence.length;
      for (let at = start; at < end; at += maxClause) {
        const next = Math.min(end, at + maxClause);
        clauses.push({ printed: printed.slice(at, next), folded: folded.slice(at, next) });
      }
      start = end + 1;
    }
    read += text.length;
    if (read >= readUnits) break;
  }
  return clauses;
}

const searches = new Map<RegExp, RegExp>();

/** The pattern of a wording, to be met more than once in a clause: the first may name a superior. */
function everywhere({ pattern }: ReporterWording): RegExp {
  const known = searches.get(pattern) ?? new RegExp(pattern, `${pattern.flags}g`);
  searches.set(pattern, known);
  return known;
}

/** The name in a clause as one wording has it; null where the wording is not met. */
export function readReporter(wording: ReporterWording, clause: Clause): string | null {
  for (const { 1: name, index } of matchesOf(everywhere(wording), clause.folded)) {
    if (name === undefined || wordsOfSentence.pattern.test(name)) continue;
    const at = clause.folded.indexOf(name, index);
    const bare = bareName(clause.printed.slice(at, at + name.length));
    if (reporterEnding.test(foldName(withoutOffice(bare))) && !namesNobody(bare)) return bare;
  }
  return null;
}

/** 桃江县水利局 of 桃江县水利局政府信息公开领导小组办公室: whom an office that answers for a body answers for. */
export function withoutOffice(name: string): string {
  let bare = name;
  for (const office of answeringOffices) {
    const folded = foldName(bare);
    const shorter = bare.slice(0, folded.length - (office.exec(folded)?.[0].length ?? 0));
    if (shorter.length >= 3) bare = shorter;
  }
  return bare;
}

/** Lines of a form or its heading, which may stand far down: 填报单位(盖章):桃江县水利局, 桃江县水利局…统计表. */
const labelledLines = (page: FoldedDocument): Clause[] =>
  page.lines.filter(
    ({ role, length, folded }) => role !== 'chrome' && length <= 200 && formLabel.test(folded),
  );

/** Names of the reporter on the first page, by wording in the order of the knowledge, as often as it is met. */
export const findReporters = (page: FoldedDocument): readonly ReporterName[] =>
  reporters.of(page, readReporters);

function readReporters(page: FoldedDocument): ReporterName[] {
  const first = clausesOf(page).map((clause) => ({
    clause,
    wordings: possibleEntries(reporterWordings, ({ pattern }) => pattern, clause.folded),
  }));
  return reporterWordings.flatMap((wording) => {
    const clauses =
      wording.id === 'labelled'
        ? labelledLines(page)
        : first.filter(({ wordings }) => wordings.includes(wording)).map(({ clause }) => clause);
    return clauses.flatMap((clause) => {
      const name = readReporter(wording, clause);
      if (name === null) return [];
      return [{ id: wording.id, name: wording.id === 'subject' ? name : withoutOffice(name) }];
    });
  });
}

/** Whether a name is of the kind that the report calls itself by (我局, 我镇): true where it does not say. */
export function makeSelfTest(page: FoldedDocument): (name: string) => boolean {
  const ending = selfEnding(page);
  if (ending === null) return () => true;
  return (name) => ending.test(foldName(name)) || !agencyEnding.test(foldName(name));
}

/** How the name of the reporter ends, as far as its word for itself tells. */
export function selfEnding(page: FoldedDocument): RegExp | null {
  const start = page.body.slice(0, 20_000);
  const counted = selfWords.map(({ word, ending }) => ({ ending, times: matchesOf(word, start).length }));
  const [first, second] = counted.sort((a, b) => b.times - a.times);
  return !first || first.times === 0 || first.times < 2 * (second?.times ?? 0) ? null : first.ending;
}

const headLines = 12;

const letterhead = /^([^。,:()\d]{3,30})文件$/;

/** Lines between title and first chapter that are a name and nothing else, and that of a letterhead: 桃江县水利局文件. */
export function namesUnderTitle(page: FoldedDocument): string[] {
  const body = page.lines.filter(({ role, table }) => role === 'body' && !table).slice(0, headLines);
  const first = body.findIndex(({ folded }) => anyChapter.pattern.test(folded));
  return (
    body
      .slice(0, first < 0 ? headLines : first)
      // 桃江县政府 / 信息公开年报 is a title.
      .filter(({ length }, i) => length <= 40 && !/^(?:信息|务)?公开/.test(body[i + 1]?.folded ?? ''))
      // 县政府办公室: is whom the report is sent to.
      .filter((line) => !line.folded.endsWith(':') && !isMenu(page, line))
      .map(({ printed }) => bareName(letterhead.exec(printed)?.[1] ?? printed))
      .filter((name) => isName(foldName(name)))
  );
}

/** 公司概况 停水公告 网上营业厅: several words side by side are no name; one is spaced by characters. */
function isMenu({ document }: FoldedDocument, { span }: FoldedLine): boolean {
  const words = document.text.slice(span.start, span.end).trim().split(/\s+/);
  return words.length > 2 && words.some(({ length }) => length > 2);
}

function isName(name: string): boolean {
  if (!signatory.test(name)) return false;
  const own = withoutLine(name);
  const { end } = readPlace(own, null);
  return agencyEnding.test(own) || end === own.length || kindOfAgency(own.slice(end)) !== null;
}
