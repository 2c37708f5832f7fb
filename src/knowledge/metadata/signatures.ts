/**
 * How a report is signed, beside the name (`signatory` of the agencies). Patterns run on folded lines (half-width
 * punctuation, no white space).
 */
export interface SignaturePattern {
  readonly id: 'handwritten' | 'seal' | 'title' | 'bracket' | 'month' | 'end';
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

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

/** The end of a title, under or behind which a day in brackets stands for the signature. */
export const titleAbove: SignaturePattern = {
  id: 'title',
  pattern: /(?:报告|年报|总结)[》"]?$/,
  examples: ['桃江县2013年政府信息公开年度报告', '工作总结》'],
  nearMisses: ['工作报告如下', '概述'],
};

export const bracketAtEnd: SignaturePattern = {
  id: 'bracket',
  pattern: /\([^()]{6,20}\)$/,
  examples: ['年度报告(2014年3月26日)'],
  nearMisses: ['年度报告(草案)', '(2014年3月26日)年度报告'],
};

/** What stands behind the day of a signature in a page of one line: nothing, an annex, the foot of the page. */
export const bodyEnd: SignaturePattern = {
  id: 'end',
  pattern:
    /^[)。]?(?:$|附[件表:]|打印|关闭|收藏|分享|上一|下一|相关|[【[(]|主办|版权|copyright|责任编辑|编辑:|来源:|友情|首页|政府信息公开情况统计表)/i,
  examples: ['', '附件:统计表', '打印本页', '上一篇:', '【关闭】'],
  nearMisses: ['召开专题会议', '起施行', '前报送'],
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
export const nameAndMonth = new RegExp(`(?:^|\\s)(\\S{4,40})\\s+${month}(?:$|\\s)`, 'm');

export const signaturePatterns: readonly SignaturePattern[] = [
  handwrittenDay,
  seal,
  titleAbove,
  bracketAtEnd,
  monthAlone,
  bodyEnd,
];
