import type { NamedPattern } from '../namedPattern.js';

/**
 * How a report is signed, beside the name (`signatory` of the agencies). Patterns run on folded lines (half-width
 * punctuation, no white space).
 */
export type SignaturePattern = NamedPattern<
  'handwritten' | 'seal' | 'section' | 'form' | 'title' | 'bracket' | 'month' | 'end' | 'sentence' | 'head'
>;

/** As people write a day by hand, and sites do not. */
export const handwrittenDay: SignaturePattern = {
  id: 'handwritten',
  pattern: /^\d{4}\.\d{1,2}\.\d{1,2}$/,
  examples: ['2014.3.26'],
  nearMisses: ['2014-03-26', '2014.3'],
};

/** Where the seal goes. */
export const seal: SignaturePattern = {
  id: 'seal',
  pattern: /[(（](?:盖?公?章|印章|签?章|盖印|印)[)）]$/,
  examples: ['桃江县水利局(盖章)', '桃江县水利局(公章)'],
  nearMisses: ['桃江县水利局(本级)', '盖章'],
};

/** The section of the body that drew the report up: 县政府办公室政务公开股. */
export const section: SignaturePattern = {
  id: 'section',
  pattern: /(?<=办公室|[局委厅])(?:政务公开|信息公开|政务信息|综合|秘书|信息|文秘|法制)[股科处]$/,
  examples: ['桃江县政府办公室政务公开股', '桃江县水利局综合科'],
  nearMisses: ['桃江县水利局', '政务公开股', '桃江县水利局水政科'],
};

/** The label of a form's day in the line above the day: who filled the form in signs nothing. */
export const dayOfForm: SignaturePattern = {
  id: 'form',
  pattern: /(?:填报|填表|填写|报出|报送|制表|更新|统计|生成)(?:日期|时间):?$/,
  examples: ['填报日期:', '填表人:李立填表时间:'],
  nearMisses: ['桃江县水利局', '日期', '填报日期:2014年1月5日'],
};

/** The end of a title, under or behind which a day in brackets stands for the signature. */
export const titleAbove: SignaturePattern = {
  id: 'title',
  pattern: /(?:报告|年报|总结)[》"]?$/,
  examples: ['桃江县2013年政府信息公开年度报告', '工作总结》'],
  nearMisses: ['工作报告如下', '概述'],
};

export const bracketAtEnd: SignaturePattern = {
  id: 'bracket',
  pattern: /(?:^|\()[^()]{6,20}\)$/,
  examples: ['年度报告(2014年3月26日)', '2014年3月26日)'],
  nearMisses: ['年度报告(草案)', '(2014年3月26日)年度报告'],
};

/** What stands behind the day of a signature in a page of one line: nothing, an annex, the foot of the page. */
export const bodyEnd: SignaturePattern = {
  id: 'end',
  pattern:
    /^[)。]?(?:$|附[件表:]|打印|关闭|收藏|分享|上一|下一|相关|[【[(]|主办单位|主办:|版权|copyright|责任编辑|编辑:|来源:|友情|首页|政府信息公开情况统计表)/i,
  examples: [
    '',
    '附件:统计表',
    '打印本页',
    '上一篇:',
    '【关闭】',
    '主办单位:桃江县人民政府',
    '主办:桃江县人民政府',
  ],
  nearMisses: ['召开专题会议', '起施行', '前报送', '主办。', '主办的培训班'],
};

/** What a sentence has before the one who acts, and a name that signs has not: 会议由桃江县教育局. */
export const actorOfSentence: SignaturePattern = {
  id: 'sentence',
  pattern: /(?<!自)由|在|(?<!协商|联席)会议/,
  examples: ['会议由桃江县教育局', '培训在桃江县水利局', '全体会议桃江县水利局'],
  nearMisses: ['桃江县水利局', '桃江自由贸易试验区管理委员会', '中国人民政治协商会议桃江县委员会'],
};

const month = '(?:(?:19|20)\\d{2}|[二2][^年\\s]{3})年[^月\\s]{1,3}月';

/** A month without a day. */
export const monthAlone: SignaturePattern = {
  id: 'month',
  pattern: new RegExp(`^${month}$`),
  examples: ['2014年3月', '二〇一四年三月'],
  nearMisses: ['2014年3月26日', '3月'],
};

/** A name with a month, on the raw text of a document's beginning; group 1 is the name. */
export const nameAndMonth: SignaturePattern = {
  id: 'head',
  pattern: new RegExp(`(?:^|\\s)(\\S{4,40})\\s+${month}(?:$|\\s)`, 'm'),
  examples: ['桃江县水利局 2014年3月', '年度报告\n桃江县水利局\n二〇一四年三月\n一、概述'],
  nearMisses: ['桃江县水利局2014年3月', '桃江县水利局 2014年3月26日', '水利局 2014年3月'],
};

export const signaturePatterns: readonly SignaturePattern[] = [
  handwrittenDay,
  seal,
  section,
  dayOfForm,
  titleAbove,
  bracketAtEnd,
  monthAlone,
  bodyEnd,
  actorOfSentence,
  nameAndMonth,
];
