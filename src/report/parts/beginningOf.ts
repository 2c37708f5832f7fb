import type { FoldedDocument, FoldedLine } from '../../recognition/foldDocument.js';
import { signatory } from '../../knowledge/agencies/index.js';
import type { InnerTitle } from './findInnerTitles.js';
import { isAnother } from '../isAnother.js';

/** Lines above a title that belong to it: particulars of its page, its document number, a ruled line, an annex mark. */
const belongs =
  /^(?:标题|索引号|索取号|信息索引号|发布|发文|成文|生成|来源|文号|栏目|目录|原文链接|网址|url|公开|主题|名称|日期|时间|分类|首页|当前位置|浏览)[^。]{0,80}$|^[-=*_#—─·.~]{3,200}$|^[\u4e00-\u9fff]{2,12}[[(]20\d{2}[\])]\d{1,4}号$|^附件\d{0,2}:?$|^\(?[一二三四五六七八九十]{1,2}\)?$/i;
/** Lines that end the report above: sentences, days, cells of tables. */
const ends = /[。;!?]$|\d{4}年.{1,4}月|^[-/\d.,%]{1,12}$|\|/;

/** So many lines above a title are looked at, and so many of other kinds may stand between those that belong to it. */
const furthest = 12;
const mostStrange = 2;
const maxStrange = 30;

/** Where the report with this title begins: at the first of its titles in a row, with the particulars above; inside a line, there. */
export function beginningOf(page: FoldedDocument, title: InnerTitle, titles: readonly InnerTitle[]): number {
  if (page.lines.some(({ span }) => span.start < title.start && span.end > title.start)) return title.start;
  const above = page.lines.filter(({ span }) => span.end <= title.start).slice(-furthest);
  let start = title.start;
  let strange = 0;
  for (const line of above.reverse()) {
    if (isOwn(line)) {
      start = line.span.start;
      strange = 0;
    } else if (++strange > mostStrange || line.length > maxStrange || endsReport(line)) break;
  }
  return start;

  function isOwn({ role, folded, span }: FoldedLine): boolean {
    const doubled = titles.find((other) => other.start >= span.start && other.end <= span.end);
    if (doubled !== undefined) return !isAnother(doubled, title);
    return role === 'metadata' || belongs.test(folded.slice(0, 200));
  }
}

const endsReport = ({ folded, table }: FoldedLine): boolean =>
  table || ends.test(folded) || signatory.test(folded);
