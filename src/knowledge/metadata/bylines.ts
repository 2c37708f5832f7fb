import type { NamedPattern } from '../namedPattern.js';

/**
 * How the line under a title says on which day a page went on line, where it is no field that the document stage knows.
 * Patterns run on the raw line in simplified characters, of at most 400 characters; group 1 is the day where there is one.
 */
export type BylinePattern = NamedPattern<
  'label' | 'foot' | 'alone' | 'first' | 'last' | 'inside' | 'behind_name' | 'announced' | 'span'
>;

const label =
  '(?:发布|公开|公布|刊登|刊发|登载|张贴|公示|更新|录入|添加|上传)(?:时间|日期)|发文日期|发稿日期|信息日期|发布于';

/** What stands before the day. */
export const dayLabel: BylinePattern = {
  id: 'label',
  pattern: new RegExp(
    `(?:${label}|(?:^|[\\s\\]】)）|])(?:日期|时间)(?=\\s{0,2}[:：]|\\s{1,3}\\d{4}[-/.]))[:：]?`,
  ),
  examples: ['发布时间:2014-03-27', '刊登时间:2014-03-27', '来源 日期:2014-03-27', '更新日期 2014-03-27'],
  nearMisses: ['办公时间:8:30', '发布会', '时间安排'],
};

/** Behind a label two days, which bound something: 时间:2013-01-01至2013-12-31. */
export const daySpan: BylinePattern = {
  id: 'span',
  pattern:
    /^\s{0,3}\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)起?\s{0,3}(?:至|到|[—~～–-]{1,2})\s{0,3}\d/,
  examples: ['2013-01-01至2013-12-31', '2013年1月1日—12月31日'],
  nearMisses: ['2014-03-27 10:10', '2014年3月27日 来源'],
};

/** Below the body a label, its day and nothing else: a line that says more tells of something else. */
export const dayAtFoot: BylinePattern = {
  id: 'foot',
  pattern: new RegExp(
    `^\\s{0,8}[[【(（]?(?:${label})\\s{0,3}[:：]?\\s{0,3}(\\d{4}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日))(?:[T\\s]{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?)?[\\]】)）]?\\s{0,8}$`,
  ),
  examples: ['更新时间:2014-03-27', '[发布日期：2014年3月27日]', '发布于 2014/3/27 10:10:05'],
  nearMisses: [
    '县长调研 发布时间:2019-05-06',
    '会议公布日期:2011-01-01召开',
    '网站更新时间:2020-01-01',
    '日期:2014-03-27',
    '发布时间:',
  ],
};

/** A day and nothing else; in Chinese only with the hour, as no hand signs. */
export const dayAlone: BylinePattern = {
  id: 'alone',
  pattern:
    /^\s*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s{1,3}\d{1,2}:\d{2}(?::\d{2})?)?|\d{4}年\d{1,2}月\d{1,2}日\s{0,3}\d{1,2}:\d{2}(?::\d{2})?)\s*$/,
  examples: ['2014-03-27', '2014/3/27 10:10', '2014年3月27日 10:10'],
  nearMisses: ['2014年3月27日', '2014-03-27 县水利局', '2013-2014'],
};

/** A day at the beginning of the line: something else must show that it is a byline. */
export const dayFirst: BylinePattern = {
  id: 'first',
  pattern: /^\s*[(（[【]?\d{4}(?:[-/.]\d{1,2}[-/.]|年\d{1,2}月)\d{1,2}/,
  examples: ['2014-03-27 来源:县水利局', '2014年3月27日 来源', '（2014年3月27日 来源:县水利局）'],
  nearMisses: ['2014年度', '来源 2014-03-27'],
};

/** 稿件来源:桃江县教育局 2014-03-27 10:10 */
export const dayLast: BylinePattern = {
  id: 'last',
  pattern:
    /(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?<=\s)\d{4}年\d{1,2}月\d{1,2}日)(?:\s\d{1,2}:\d{2}(?::\d{2})?)?\s{0,4}$/,
  examples: ['来源:县水利局 2014-03-27 10:10', '作者 2014/3/27', '来源:县水利局　2014年03月27日'],
  nearMisses: ['2014-03-27 来源', '2014年3月27日', '来源于2014年3月27日'],
};

/** 来源:县水利局 2014-03-27 【字体:大 中 小】 */
export const dayInside: BylinePattern = {
  id: 'inside',
  pattern:
    /(?<=[\s】\])）|｜])(\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日))(?=\s{0,4}[\s【[(（|｜])/,
  examples: ['来源:县水利局 2014-03-27 【字体:大 中 小】', '县政府网站　2014年03月27日　来源:县水利局'],
  nearMisses: ['2014-03-27', '第2014-03-27号', '自2014年3月27日起'],
};

/** 桃江县水利局 2014/3/27: a name and a day in figures, as nobody signs above a report. Groups: the name, the day. */
export const dayBehindName: BylinePattern = {
  id: 'behind_name',
  pattern:
    /^\s{0,20}([\u4e00-\u9fff]{3,30})\s{1,12}[[(（【]?(\d{4}([-/.])\d{1,2}\3\d{1,2})(?:\s{1,3}\d{1,2}:\d{2}(?::\d{2})?)?[\])）】]?\s{0,8}$/,
  examples: ['桃江县水利局 2014/3/27', '桃江县水利局　[2014-03-27 10:10]'],
  nearMisses: ['桃江县水利局2014年3月27日', '2014/3/27', '桃江县水利局 2014/3', '第1号 2014-03-27'],
};

/** (2014年3月27日发布) */
export const dayAnnounced: BylinePattern = {
  id: 'announced',
  pattern: /(\d{4}年\d{1,2}月\d{1,2}日)(?:发布|公布)[)）]?\s*$/,
  examples: ['(2014年3月27日发布)', '2014年3月27日公布'],
  nearMisses: ['2014年3月27日发布的办法'],
};

export const bylinePatterns: readonly BylinePattern[] = [
  dayLabel,
  daySpan,
  dayAtFoot,
  dayAlone,
  dayFirst,
  dayLast,
  dayInside,
  dayBehindName,
  dayAnnounced,
];

/** Words that a byline has beside its day. */
export const bylineWord = /来源|编辑|字体|字号|浏览|点击|阅读|作者|发布|大中小/;

/** Sites on which anybody uploads documents: their dates are not the publication of the report. */
export const sharingSite =
  /(?:DOC|百度|在线|豆丁|新浪|360)文库|文库网|精品文档|千万文档|海量文档|下载文档|文档下载|文档分享|豆丁网|道客巴巴|人人文档|原创力文档|金锄头|docin\.com|doc88|wenku\.|book118|renrendoc|taodocs/i;
