import type { NamedPattern } from '../namedPattern.js';
import { shortYearPattern, yearPattern } from '../numerals/years.js';

/**
 * Words that stand beside the name of a body and are no part of it, or that name nobody. Patterns run on a folded name
 * (simplified characters, half-width punctuation, no white space, at most 160 characters).
 */
export type NameWords = NamedPattern;

/** At the end of what stands before the subject of a title: words of the report, not of the body. */
export const wordsBehindName: NameWords = {
  id: 'behind',
  pattern:
    /(?:关于|向社会|依法|的|开展|推进|推行|实施|施行|贯彻|落实|执行|做好|公布|发布|印发|报送|上报|呈报|《|〈|〉|"|“|中华人民共和国|全年|上?年度?|度|工作|[-—–_:：、·,，]|[【[(](?:字号|字体|打印|关闭|大中小|收藏|分享|字体大小)[^】\])]{0,12}[】\])])$/,
  examples: [
    '桃江县水利局关于',
    '桃江县贯彻',
    '桃江县水利局全年',
    '桃江县水利局【字号大中小】',
    '桃江县水利局[打印]',
  ],
  nearMisses: ['桃江县水利局', '桃江县财政局(国有资产管理局)'],
};

/** The label of a field, buttons and columns of a page: no more of a title than of a name. */
export const wordsOfPage: NameWords = {
  id: 'page',
  pattern:
    /^(?:内容概述|内容摘要|信息概述|摘要|概述|正文|关闭|收藏|打印|分享|下载文档|注册|登录|首页|返回|县长信箱|市长信箱|区长信箱|互动交流|政民互动|政务公开|政务服务|公开年报|年度报告|信息公开)[:：]?(?=.{3})/,
  examples: ['内容概述桃江县水利局', '正文桃江县水利局', '互动交流:桃江县'],
  nearMisses: ['政务公开办', '下载', '关于桃江县'],
};

/** At its beginning: marks, the number of an annex, words of the page. */
export const wordsBeforeName: NameWords = {
  id: 'before',
  pattern: new RegExp(
    `^(?:关于|公元(?=二|\\d|.{2,12}[省市县区州旗局])|《|》|“|"|[-—–_:：、·]|附件?\\d?[:：]?|年度|度|(?:[a-z\\d-]{1,30}\\.){1,3}[a-z]{2,6}(?=.{2}))|${wordsOfPage.pattern.source}`,
  ),
  examples: [
    '关于桃江县',
    '附件1:桃江县水利局',
    '内容概述桃江县水利局',
    '正文桃江县水利局',
    'www.example.com灰山港镇',
  ],
  nearMisses: ['桃江县水利局', '政务公开办', '下载', '3.15维权中心', 'A区'],
};

/** A word for the reporter itself or for many: 全县, 我局, 各乡镇, 办公室. */
export const nobody: NameWords = {
  id: 'nobody',
  pattern:
    /^(?:各[^各]{1,12}|(?:全年|年内|今年|去年|本年度?|[上下]半年)?(?:[我本全各该]|我们)(?:[省市县区镇乡州旗盟局校国委办院关厅部所站队街处]|街道|单位|机关|部门|级|系统|管委会|园区|中心|公司|学校|学院|办事处)?(?:政府|机关|\([^()]{1,8}\))*|年|度|学校|学院|机关|单位|部门|本级|省|市|县|区|[省市县区]?(?:政府|人民政府)|(?:党政|综合|党政综合|行政)?(?:办公室|办公厅|办)|(?:开发区|园区|高新区|经开区|景区)?(?:管委会|管理委员会)|开发区|园区|高新区|经开区|景区|(?:[镇乡]|街道|街道办事处|办事处)(?:人民政府|政府)?)?$/,
  examples: [
    '全县',
    '我局',
    '全年我局',
    '今年我镇政府',
    '各乡镇',
    '学校',
    '县政府',
    '我区(县)',
    '办公室',
    '党政办公室',
    '开发区',
    '开发区管委会',
    '镇政府',
    '',
  ],
  nearMisses: [
    '桃江县',
    '全年桃江县水利局',
    '各庄镇人民政府办公室驻地管理委员会',
    '本溪市',
    '我们村镇银行',
    '县政府办公室',
    '来凤经济开发区',
    '街道口办事处',
  ],
};

/** Words with which a sentence begins and no name. */
export const wordsOfSentence: NameWords = {
  id: 'sentence',
  pattern:
    /^(?:按照|现[将就]|根据|依据|依照|遵照|结合|贯彻|落实|围绕|紧紧|通过|及时|认真|积极|为了|为进|为贯|为全|为推|为做|切实|严格|进一步|不断|继续|在[^,]{0,8}领导|由于|对照|经过|自从|随着|目前|同时|今年|去年|按|如对|如有)/,
  examples: [
    '现将我局',
    '按照内蒙古自治区气象局',
    '紧紧围绕市上对园区',
    '为进一步做好政府',
    '在县委领导下的水利局',
  ],
  nearMisses: ['桃江县水利局', '通道县人民政府', '从江县', '在平县'],
};

/** Signs that no name has: what intruders write into the titles of pages. */
export const signsOfNoName: NameWords = {
  id: 'signs',
  pattern:
    /[$#@&=*%_|【】]|赌场|博彩|官网|官方网站|app下载|彩票网|新葡京|威尼斯人|娱乐城|投注|游戏平台|bet\d|\.com/i,
  examples: ['某某网$【官网】', '桃江县_水利局', 'bet100亚洲官网水利局', '澳门赌场', '新葡京桃江县'],
  nearMisses: ['桃江县财政局(国有资产管理局)', '桃江县委、县政府', '桃江-灰山港新区', '体育彩票管理中心'],
};

/** Blanks that model texts have in the place of a name: 某县水利局, XX镇, A县B局. */
export const blankInName: NameWords = {
  id: 'blank',
  pattern: /某|[×x＊*_＿]{1,8}(?=[省市县区镇乡州旗局委厅办校街])|^[a-z](?=[省市县区镇乡州旗局])/i,
  examples: ['某县水利局', '某某镇人民政府', 'XX镇人民政府', '桃江县××局', '__县__局', 'A县B局'],
  nearMisses: ['桃江县水利局', 'e网通中心', '桃江县政府e办事大厅'],
};

/** A name that stands in brackets as a whole; group 1 is the name. */
export const enclosedName: NameWords = {
  id: 'enclosed',
  pattern: /^[(（[【]([^()（）[\]【】]{3,40})[)）\]】]$/,
  examples: ['(桃江县水利局)', '【桃江县】'],
  nearMisses: ['桃江县财政局(国有资产管理局)', '(本级)桃江县'],
};

/** 2013.9—2014.8学年 */
const monthOfRange = '(?:\\.\\d{1,2}(?!\\d))?';

/** The years in what stands before the subject of a title, with their brackets and units. */
export const yearsOfHead = new RegExp(
  `[(（《〈<「『“\\[〔【]?(?:(?:(?:${yearPattern})${monthOfRange}年?|(?<!\\d)[012]\\d)(?:[-—–~～/]{1,2}|至))?` +
    `(?:(?:${yearPattern})${monthOfRange}|${shortYearPattern}|(?<=\\d[-—–~～/])[012]\\d(?=学年))(?:学年度?|年度|年份|年|度)?[)）》〉>」』”\\]〕】]?(?:年度|年)?`,
  'g',
);

/** A head and what is left of it without its years. */
export const yearsOfHeadExamples: readonly (readonly [string, string])[] = [
  ['桃江县水利局2013年度', '桃江县水利局'],
  ['2012-2013学年洞庭大学', '洞庭大学'],
  ['桃江县(2013年)', '桃江县'],
  ['〈2013年度〉桃江县', '桃江县'],
  ['桃江县13年', '桃江县'],
  ['桃江县2013年份', '桃江县'],
  ['桃江县一三年', '桃江县'],
  ['洞庭大学12-13学年', '洞庭大学'],
  ['洞庭大学2013.9—2014.8学年度', '洞庭大学'],
  ['第13中学', '第13中学'],
];
