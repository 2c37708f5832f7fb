import { findDates, parseDate } from './dates.js';
import { startOf, type Page } from '../recognition/page.js';
import { simplify } from '../knowledge/characters/traditional.js';
import { signatory } from '../knowledge/agencies/index.js';
import { isSignedDay } from './signature.js';

/** Sites on which anybody uploads documents: their dates are not the publication of the report. */
const sharingSite =
  /(?:DOC|百度|在线|豆丁|新浪|360)文库|文库网|精品文档|千万文档|海量文档|下载文档|文档下载|文档分享|豆丁网|道客巴巴|人人文档|原创力文档|金锄头|docin\.com|doc88|wenku\.|book118|renrendoc|taodocs/i;

/** Labels of the day a page went on line, where the document stage did not see a page's particulars. */
const label =
  /(?:发布时间|发布日期|公开日期|公开时间|发文日期|发稿日期|刊发日期|刊登日期|登载日期|信息日期|公布时间|公布日期|发布于|(?:更新|录入|添加|上传)(?:时间|日期)|(?:^|[\s\]】)）|])(?:日期|时间)(?=\s{0,2}[:：]|\s{1,3}\d{4}[-/.]))[:：]?/;
const byline = /来源|编辑|字体|字号|浏览|点击|阅读|作者|发布|大中小/;
const dayAlone = /^\s*\d{4}(?:[-/.]\d{1,2}[-/.]|年\d{1,2}月)\d{1,2}日?\s*(?:\d{1,2}:\d{2}(?::\d{2})?\s*)?$/;
const dayFirst = /^\s*\d{4}(?:[-/.]\d{1,2}[-/.]|年\d{1,2}月)\d{1,2}/;
/** 稿件来源:桃江县教育局 2014-03-27 10:10 */
const dayLast = /(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:\s\d{1,2}:\d{2}(?::\d{2})?)?\s{0,4}$/;
/** 来源:县水利局 2014-03-27 【字体:大 中 小】 */
const dayInside = /(?<=[\s】\])）])\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?=\s{0,4}[\s【[(（|])/;
/** (2014年3月27日发布) */
const dayAnnounced = /(\d{4}年\d{1,2}月\d{1,2}日)(?:发布|公布)[)）]?\s*$/;
const chapter = /^(?:[一二三四五六七八九十]{1,2}、|第[一二三]部分|\(一\))/;

/** How far into the document a byline stands. */
const bylineLines = 30;

/** The day in a line that is the byline of a page, or null. */
function dateOfLine(raw: string, folded: string): string | null {
  const labelled = label.exec(raw);
  if (labelled) return parseDate(raw.slice(labelled.index + labelled[0].length).slice(0, 40));
  const last = byline.test(folded) ? (dayLast.exec(raw)?.[1] ?? dayInside.exec(raw)?.[0]) : undefined;
  const stated = last ?? (raw.length < 30 ? dayAnnounced.exec(raw)?.[1] : undefined);
  if (stated !== undefined) return parseDate(stated);
  if (!dayFirst.test(raw)) return null;
  const signed = signatory.test(folded.slice(findDates(folded)[0]?.end ?? 0));
  const alone = dayAlone.test(raw) && !/年/.test(raw);
  return alone || signed || byline.test(folded) ? parseDate(raw.slice(0, 40)) : null;
}

/** The byline under the title, before the first chapter; of a page in one line its beginning. */
function dateOfByline(page: Page): string | null {
  for (const line of page.lines.slice(0, bylineLines)) {
    if (chapter.test(line.folded)) return null;
    if (line.table) continue;
    const long = line.length > 200;
    const raw = simplify(
      page.document.text.slice(line.span.start, Math.min(line.span.end, line.span.start + 400)),
    );
    const date = dateOfLine(long ? raw.slice(0, raw.search(/本报告|根据|条例|。|$/)) : raw, line.folded);
    if (date !== null) return date;
  }
  return null;
}

/** The day the page was published: its own particulars, the PubDate metadata, 生成日期; never an upload. */
export function findPublished(page: Page): string | null {
  const about = [
    ...page.values('site_name'),
    ...page.values('site_domain'),
    ...page.values('page_title'),
  ].join(' ');
  if (sharingSite.test(about) || sharingSite.test(startOf(page.document, 400))) return null;
  const first = (texts: readonly string[]): string | null => {
    for (const text of texts) {
      const date = parseDate(text);
      if (date !== null) return date;
    }
    return null;
  };
  const stated = page.document.metadata.filter(
    ({ key, span }) => key === 'published_on' && !(span && isSignedDay(page, span)),
  );
  return (
    first(stated.map(({ value }) => value)) ??
    first(page.values('pub_date')) ??
    first(page.values('created_on')) ??
    dateOfByline(page)
  );
}
