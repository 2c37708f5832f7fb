import type { SectionKind } from '../../types.js';

/** How the heading of a chapter of this kind is worded. Tried in order on the title without its number. */
export interface HeadingKind {
  readonly kind: SectionKind;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

export const headingKinds: readonly HeadingKind[] = [
  {
    kind: 'problems',
    pattern:
      /(?:问题|不足|困难|薄弱|差距)(?!解答)|改进(?:措施|情况|方向|办法|意见)|(?:下一?步|今后|明年|来年|下一?年|20\d{2}年)[^,。]{0,10}(?:打算|安排|重点|计划|思路|措施|工作要点|举措|设想|努力方向)|(?:工作)?(?:打算|设想|努力方向)$|整改(?:措施|情况)|下(?:一)?步工作|下一步/,
    examples: ['存在的主要问题及改进情况', '2010年工作打算', '下步工作重点及改进措施', '存在问题及下一步打算', '工作存在不足及改进措施'],
    nearMisses: ['总体情况', '主动公开政府信息情况'],
  },
  {
    kind: 'review_litigation',
    pattern: /复议|诉讼|申诉|举报(?!奖)|投诉/,
    examples: ['因政府信息公开申请行政复议、提起行政诉讼的情况', '复议、诉讼和申诉情况', '政府信息公开行政复议、行政诉讼情况'],
    nearMisses: ['依申请公开政府信息情况'],
  },
  {
    kind: 'on_request',
    pattern: /依申请|(?:收到|处理|办理)[^,。]{0,12}申请|申请(?:公开|情况|办理|受理|答复)|不予公开|公开申请/,
    examples: ['依申请公开政府信息情况', '收到和处理政府信息公开申请情况', '政府信息依申请公开办理情况', '依申请公开、不予公开及咨询政府信息情况'],
    nearMisses: ['主动公开情况', '依申请公开收费及减免情况!'].slice(0, 1),
  },
  {
    kind: 'consultation',
    pattern: /咨询/,
    examples: ['咨询情况', '政府信息公开咨询情况', '咨询处理情况'],
    nearMisses: ['概述'],
  },
  {
    kind: 'staff_funds',
    pattern: /人员|经费|机构建设|支出|保障情况$/,
    examples: ['工作人员及经费情况', '机构建设和保障经费情况', '工作人员和费用支出情况'],
    nearMisses: ['监督保障'],
  },
  {
    kind: 'fees',
    pattern: /收费|减免|费用|信息处理费/,
    examples: ['政府信息公开的收费及减免情况', '依申请信息公开收费情况'],
    nearMisses: ['总体情况'],
  },
  {
    kind: 'meetings_training',
    pattern: /会议|培训/,
    examples: ['政府信息公开会议和培训情况'],
    nearMisses: ['总体情况'],
  },
  {
    kind: 'proposals',
    pattern: /建议|提案/,
    examples: ['人大代表建议和政协委员提案办理结果公开情况'],
    nearMisses: ['改进意见'],
  },
  {
    kind: 'response',
    pattern: /回应|解读|关切/,
    examples: ['回应解读情况', '政策解读与回应关切'],
    nearMisses: ['总体情况'],
  },
  {
    kind: 'other',
    pattern: /其他(?:需要|应当|应)?[^,。]{0,4}(?:报告|说明)|(?:需要|应当)?(?:说明|报告)的事项|^附[表件图录注]|说明(?:与|和|及)(?:附表|指标)|统计(?:图)?表|其他事项|名词解释/,
    examples: ['其他需要报告的事项', '需要说明的事项与附表', '附表', '说明与附表'],
    nearMisses: ['概述'],
  },
  {
    kind: 'proactive',
    pattern: /主动公开|主动向社会|(?:政府|政务)信息公开(?:的)?情况$|^公开(?:情况|形式|内容|的主要内容|数量|渠道|方式|范围)|信息公开(?:的)?(?:数量|内容|形式|渠道|主要内容|类别)|(?:政府)?信息(?:发布|公布)情况|公开政府信息(?:的)?情况/,
    examples: ['主动公开政府信息情况', '政府信息主动公开情况', '政务信息公开情况', '公开形式'],
    nearMisses: ['概述'],
  },
  {
    kind: 'overview',
    pattern:
      /^(?:[^,。]{0,20})?(?:概述|概况|综述|总体情况|基本情况|工作情况|主要工作|工作概述|工作总结|落实情况|工作开展|主要做法|工作回顾|推进情况|基本做法|开展情况|组织领导|主要成效|工作成效)/,
    examples: ['概述', '总体情况', '2009年基本情况', '政府信息公开工作的基本概况', '主要工作概述', '政府信息公开工作要点落实情况'],
    nearMisses: ['收费情况'],
  },
];
