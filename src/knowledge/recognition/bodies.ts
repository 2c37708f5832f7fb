/**
 * What the body of a report has that other documents have not: the preamble, the chapters that the law asks for, and
 * the figures. Patterns run on folded lines or clauses of at most 400 characters.
 */
export interface BodySignal {
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/** A report says under which law, by whom and for which time it was made. */
export const preambles: readonly BodySignal[] = [
  {
    id: 'law',
    pattern:
      /(?:根据|按照|依据|依照|遵照)[^。]{0,80}信息公开(?:条例|办法|规定)[^。]{0,120}(?:编制|编写|撰写|公布|报告|汇报)|(?:本(?:年度)?报告|本年报|年度报告|现将)[^。]{0,60}(?:根据|按照|依据|依照)[^。]{0,60}(?:信息公开|条例)/,
    examples: [
      '根据《中华人民共和国政府信息公开条例》要求,特编制2013年度报告',
      '本报告根据《中华人民共和国政府信息公开条例》编制',
      '按照《高等学校信息公开办法》的要求,编制本报告',
    ],
    nearMisses: ['根据《中华人民共和国安全生产法》制定本办法', '为规范政府信息公开工作'],
  },
  {
    id: 'period',
    pattern:
      /(?:统计|数据|报告)[^。;]{0,16}(?:期限|时限|时段|日期|时间|周期|自|从|截[至止])[^。;]{0,12}(?:20\d{2}|二[〇○零0O])[^。;]{0,24}(?:日|止|月)/i,
    examples: [
      '本报告中所列数据的统计期限自2013年1月1日起至2013年12月31日止',
      '统计时限为2019年1月1日至12月31日',
    ],
    nearMisses: ['统计期限为每年1月1日至12月31日', '本报告的电子版可下载'],
  },
  {
    id: 'reports',
    pattern:
      /(?:现将|将)[^。]{0,50}(?:信息公开|政务公开)[^。]{0,24}(?:报告|公布|汇报|总结)(?:如下|于后|:)|(?:报告|汇报)如下/,
    examples: ['现将2009年政府信息公开工作情况报告如下', '兹报告如下'],
    nearMisses: ['现就有关事项通知如下', '现将名单公布'],
  },
];

/** The chapters that the regulations of 2007 and 2019 ask for. */
export const chapters: readonly BodySignal[] = [
  {
    id: 'overview',
    pattern: /^[^,。]{0,16}(?:概述|概况|总体情况|基本情况|工作情况|总体工作情况|工作概述|主要工作)/,
    examples: ['概述', '总体情况', '2009年基本情况'],
    nearMisses: ['收费情况', '时间要求'],
  },
  {
    id: 'proactive',
    pattern: /主动公开|(?:政府|政务)信息公开的?情况|公开(?:情况|内容|数量|形式)/,
    examples: ['主动公开政府信息情况', '政务信息公开情况'],
    nearMisses: ['概述', '依申请办理'],
  },
  {
    id: 'on_request',
    pattern: /依申请|申请(?:情况|公开|办理|受理|答复)|(?:收到|处理|办理)[^,。]{0,12}申请/,
    examples: ['依申请公开政府信息情况', '收到和处理政府信息公开申请情况'],
    nearMisses: ['主动公开情况', '概述'],
  },
  {
    id: 'fees',
    pattern: /收费|减免|费用|收支/,
    examples: ['政府信息公开的收费及减免情况', '人员和收支情况'],
    nearMisses: ['概述'],
  },
  {
    id: 'review',
    pattern: /复议|诉讼|申诉/,
    examples: ['因政府信息公开申请行政复议、提起行政诉讼的情况'],
    nearMisses: ['概述', '咨询情况'],
  },
  {
    id: 'problems',
    pattern: /(?:问题|不足|困难)[^,。]{0,10}(?:改进|打算|措施|建议|情况|$)|改进(?:措施|情况)|下一?步/,
    examples: ['存在的主要问题及改进情况', '存在问题及下一步打算'],
    nearMisses: ['总体情况', '工作要求'],
  },
  {
    id: 'other',
    pattern: /其他(?:需要|应当|应)?报告的?事项|需要(?:说明|报告)的(?:其他)?事项|附表|统计表/,
    examples: ['其他需要报告的事项', '需要说明的事项与附表'],
    nearMisses: ['其他要求'],
  },
];

/** Figures of disclosure, stated or stated to be none. */
export const figures: readonly BodySignal[] = [
  {
    id: 'requests',
    pattern:
      /(?:收到|受理|接到|接受|接收|新收|办理|处理|答复)[^。;]{0,30}申请[^。;]{0,24}?\d{1,7}[余多]?(?:件|条|宗|份|例|起|次|个|项)|申请[^。;]{0,20}\d{1,7}[余多]?(?:件|条|宗|份|例|起)/,
    examples: ['共收到政府信息公开申请2件', '受理依申请公开政府信息1宗', '收到申请:3件'],
    nearMisses: ['申请人可以当面提交', '没有收到申请的,如实写明'],
  },
  {
    id: 'none',
    pattern:
      /(?:未|没有|无|尚未)[^。;,]{0,8}(?:收到|接到|受理|发生|产生|出现|收取|涉及|人)?[^。;]{0,24}(?:申请|复议|诉讼|申诉|收费|费用)/,
    examples: ['未收到政府信息公开申请', '未发生行政复议、行政诉讼', '没有发生相关收费'],
    nearMisses: ['未按时公布', '主动公开信息'],
  },
  {
    id: 'published',
    pattern:
      /(?:公开|发布|公布|更新|上网)[^。;]{0,24}(?:信息|条目|公文|文件)[^。;]{0,24}?\d[\d,.]{0,10}[余多万]{0,2}(?:条|件|篇|份|项|个|则)|信息公开总数\d/,
    examples: ['全年主动公开政府信息1.2万余条', '公开各类政务信息595条'],
    nearMisses: ['公开信息应当及时', '新增就业5312人'],
  },
  {
    id: 'appeals',
    pattern: /(?:复议|诉讼|申诉)[^。;]{0,12}\d{1,5}(?:件|起|宗|例|次)/,
    examples: ['行政复议12件', '行政诉讼案5起'],
    nearMisses: ['申请行政复议的情况'],
  },
];

const number = '(?:\\d[\\d,.]{0,10}|[一二两三四五六七八九十百千零〇]{1,8})[余多万]{0,2}';
const none = '未|没有|无|尚未|尚无|零|不存在';
const isNone = '为零|为0|为无|均无|是零|零|0(?:件|条|宗|起|人|元)';

/**
 * What a report states of its year, in figures or as none: the four matters of which the law wants a figure. A page
 * without a title that states three of them, and speaks of little else, is a report; guides and notices only name them.
 */
export const statements: readonly BodySignal[] = [
  {
    id: 'published',
    pattern: new RegExp(
      `(?:公开|发布|公布|更新|上网|上传|登载|公示)[^。;]{0,24}(?:信息|条目|公文|文件|动态|内容|事项)[^。;]{0,24}?${number}(?:条|件|篇|份|项|个|则)|信息公开总数\\d`,
    ),
    examples: ['全年主动公开政府信息1.2万余条', '在网站公开各类信息十七条', '公示惠农事项33项'],
    nearMisses: ['公开信息应当及时', '新增就业5312人'],
  },
  {
    id: 'requests',
    pattern: new RegExp(
      `申请[^。;]{0,24}?(?:${number}(?:件|条|宗|份|例|起|次|个|项|人)|${isNone})|(?:${none})[^。;,]{0,32}(?:申请公开|公开申请|公开的?申请|信息的?申请|依申请|申请)(?!的,|表|书)`,
    ),
    examples: [
      '共收到政府信息公开申请2件',
      '未收到政府信息公开申请',
      '依申请公开事项为零',
      '无人申请公开信息',
    ],
    nearMisses: ['申请人可以当面提交', '没有收到申请的,如实写明', '依申请公开工作有序'],
  },
  {
    id: 'fees',
    pattern: new RegExp(
      `(?:${none}|不)[^。;]{0,20}(?:收费|收取|费用|减免)|(?:收费|费用|收取|减免)[^。;]{0,24}?(?:${number}(?:元|万元)|${isNone})`,
    ),
    examples: ['未收取任何费用', '收费及减免均无', '收取复印费12元', '没有发生减免'],
    nearMisses: ['收费标准由省物价局制定', '加强收费管理'],
  },
  {
    id: 'appeals',
    pattern: new RegExp(
      `(?:${none})[^。;]{0,40}(?:复议|诉讼|申诉)(?!的,)|(?:复议|诉讼|申诉)[^。;]{0,16}?(?:${number}(?:件|起|宗|例|次)|${isNone})`,
    ),
    examples: ['未发生行政复议、行政诉讼', '行政复议12件', '复议、诉讼均无'],
    nearMisses: ['可以依法申请行政复议或者提起行政诉讼', '没有发生复议的,如实写明'],
  },
];

/** Of what the sentences of a report speak. */
export const aboutDisclosure = /公开|申请|复议|诉讼|政府信息|信息发布|查阅/;

/** A year, or words that only speak of a whole one. */
export const wholeYear =
  /20\d{2}学?年(?:度|(?![上下]半年|第?[一二三四]?季度|[\d一二三四五六七八九十]{1,3}月))|二[〇○零0O][〇○零0O一二三]\S年|全年|本年度|本学年|年内|一年来|今年(?![上下]半年)/i;
