import { agencyEnding, governmentEnding } from '../knowledge/agencies/index.js';
import { simplify } from '../knowledge/characters/traditional.js';
import { yearPattern } from '../knowledge/numerals/years.js';
import { foldName } from './page.js';

const years = new RegExp(
  `[(（《\\[〔【]?(?:(?:${yearPattern})年?(?:[-—–~～/]{1,2}|至))?(?:${yearPattern}|(?<![0-9])(?:0[3-9]|1\\d|2\\d)(?=学?年))(?:学年度?|年度|年|度)?[)）》\\]〕】]?(?:年度|年)?`,
  'g',
);

/** Words at the end of the head that belong to the report, not to the body. */
const wordsBehind =
  /(?:关于|向社会|依法|的|开展|推进|推行|实施|施行|贯彻|落实|执行|做好|公布|发布|印发|报送|上报|呈报|《|〈|〉|"|“|中华人民共和国|全年|上?年度?|度|工作|[-—–_:：、·,，])$/;
const wordsBefore = /^(?:关于|《|》|“|"|[-—–_:：、·]|附件?\d?[:：]?|年度|度)/;

/** A name that stands in brackets as a whole. */
const enclosed = /^[(（[【]([^()（）[\]【】]{3,40})[)）\]】]$/;

/** Words for the reporter itself that name nobody. */
const nobodyPattern =
  /^(?:各[^各]{1,12}|(?:[我本全各该]|我们)(?:[省市县区镇乡州旗盟局校国委办院关厅部所站队街处]|街道|单位|机关|部门|级|系统|管委会|园区|中心|公司|学校|学院|办事处)?(?:政府|机关|\([^()]{1,8}\))*|年|度|学校|学院|机关|单位|部门|本级|省|市|县|区|[省市县区]?(?:政府|人民政府))?$/;

/** 湛江海关2016年海关政府信息公开: the last word of the name said again for what is disclosed. */
function withoutEcho(name: string): string {
  const half = name.slice(name.length / 2);
  // 桃江县教育局桃江县教育局: the whole name.
  if (half.length > 3 && name === half + half) return half;
  for (let length = 2; length <= 6 && 2 * length < name.length; length++) {
    const word = name.slice(-length);
    if (name.endsWith(word + word)) return name.slice(0, -length);
  }
  return name;
}

/** 江东市交通局2009年度政府交通信息公开: behind body and year stands the matter that is disclosed, no more of the name. */
function withoutMatter(head: string): string {
  const year = [...head.matchAll(years)].at(-1);
  if (!year) return head;
  const before = head.slice(0, year.index);
  const behind = head.slice(year.index + year[0].length);
  const matter = foldName(behind);
  const isMatter =
    /^[^()]{2,6}$/.test(matter) &&
    (before.includes(behind) || !(agencyEnding.test(matter) || governmentEnding.test(matter)));
  return isMatter && agencyEnding.test(foldName(before)) ? before : head;
}

/** The name without one such word at either end. */
function withoutWords(name: string): string {
  const folded = simplify(name);
  const start = wordsBefore.exec(folded)?.[0].length ?? 0;
  const behind = wordsBehind.exec(folded.slice(start))?.[0].length ?? 0;
  return name.slice(start, name.length - behind);
}

/** The name without year and document words at both ends. */
export function bareName(head: string): string {
  let name = withoutMatter(head).replace(years, '');
  for (;;) {
    const next = withoutEcho(withoutWords(name));
    const bare = enclosed.exec(next)?.[1] ?? next;
    if (bare === name) return name;
    name = bare;
  }
}

/** Whether a bare name says nothing of who it is: 全县, 我局, 学校. */
export const namesNobody = (name: string): boolean => nobodyPattern.test(foldName(name));
