import { yearPattern } from '../numerals/years.js';

/** How a text speaks of a year, on a folded text; group 1 is the year, of a school year its first. */
export interface SpokenYear {
  readonly id: 'school' | 'labelled' | 'announced' | 'spoken';
  readonly pattern: RegExp;
  /** A text and the year in it. */
  readonly examples: readonly (readonly [string, string])[];
  readonly nearMisses: readonly string[];
}

export const spokenYears: readonly SpokenYear[] = [
  {
    id: 'school',
    pattern: new RegExp(`(${yearPattern})年?(?:[-—–~～/]{1,2}|至)(?:\\d{2}|${yearPattern})学年`, 'g'),
    examples: [
      ['2012-2013学年度信息公开工作', '2012'],
      ['2012/13学年', '2012'],
    ],
    nearMisses: ['2012-2013年度', '2013学年'],
  },
  {
    id: 'labelled',
    pattern: new RegExp(
      `(?<=^|[\\n。;,|])(?:报告|填报|统计|数据)?(?:所属)?年度:(${yearPattern})(?!\\d)年?度?`,
      'g',
    ),
    examples: [
      ['年度:2011', '2011'],
      ['报告年度:2012年度', '2012'],
    ],
    nearMisses: ['2012年度:', '创建年度:2011'],
  },
  {
    id: 'labelled',
    pattern: new RegExp(`(?:统计表|情况表|附表)[(\\[](${yearPattern})年?度?[)\\]]`, 'g'),
    examples: [['政府信息公开情况统计表(2015年度)', '2015']],
    nearMisses: ['统计表(节选)', '统计办法(2015年)'],
  },
  {
    id: 'labelled',
    pattern: new RegExp(
      `(?<=^|[\\n:])(${yearPattern})年度?[^,。;:\\n\\d]{0,24}公开(?:工作)?(?:基本)?情况(?:统计|汇总|一览)表`,
      'g',
    ),
    examples: [['2010年桃江县政府信息公开情况统计表', '2010']],
    nearMisses: ['见2010年政府信息公开情况统计表', '2010年政府信息公开工作'],
  },
  {
    id: 'announced',
    pattern: new RegExp(
      `将[^,。;:\\d]{0,14}(${yearPattern})年度?的?(?:政府|政务)?信息公开(?:工作)?的?(?:开展|有关|主要)?(?:情况)?(?:作如下|(?:报告|汇报|公布|公告|总结|通报|说明|函告)(?:如下|于下))`,
      'g',
    ),
    examples: [
      ['现将我镇2013年政府信息公开工作报告如下', '2013'],
      ['现将本局2012年度信息公开情况公布如下', '2012'],
    ],
    nearMisses: ['现将2014年政府信息公开工作要点印发', '我镇2013年政府信息公开工作报告如下'],
  },
  {
    id: 'spoken',
    // A day, a document and an act are of a year of which the text does not speak.
    pattern: new RegExp(
      `(?<![0-9〔\\[(《]|结转|结转[至到]|转[入至到]|顺延至|[跨延转留]|[跨延留][到至]|[列纳]入|力争|争取|准备在|计划在|拟[于在]|关于|截至|截止|[较比与同指])(${yearPattern})年(度(?!办理)|(?![0-9一二三四五六七八九十]{1,3}月)(?!以来|底前|起|办理|答复|[转移]入|结转|遗留|第?[一二三四]季度|[为的]\\d|年度报告|[^,。;]{0,3}(?:公布|颁布|施行|实施|修订|印发|出台|制定)))`,
      'g',
    ),
    examples: [
      ['2013年,全县公开信息12条', '2013'],
      ['2013年度工作', '2013'],
    ],
    nearMisses: [
      '2013年3月',
      '2008年以来',
      '2007年公布的条例',
      '〔2013年〕',
      '2013年底前',
      '跨到2014年答复',
      '列入2014年督查清单',
      '2012年转入3件',
      '较2012年增加3件',
      '与2012年相比',
      '3件结转2014年办理',
      '2014年起每月检查',
      '力争2014年增长10%',
      '2014年一季度',
      '上一年项目数量(指2014年事项数)',
      '2014年为27件',
      '2014年的365条增加52条',
      '公布2014年年度报告1次',
    ],
  },
];

/** What follows a year of which only a plan is told: 2014年,我局将进一步…. It stands within one sentence. */
export const plannedYear: Pick<SpokenYear, 'pattern'> & {
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
} = {
  pattern:
    /^[^。;]{0,40}?(?:(?:将|要|拟|应|须|准备|争取)(?:会|在|再|还|着力|重点)?(?:继续|进一步|认真|严格|加大|加强|加快|着力|着重|不断|努力|积极|重点|全面|深入|坚持|紧紧|围绕|以|按照|按|结合|切实|抓好|做好|从|完善|推进|深化|探索|建立|拓宽|拓展)|计划|打算|力争|工作思路|下一步)|^,?(?:继续|进一步|要|拟|将(?!政府|政务|信息|公开|依申请|该|此|其))/,
  examples: [
    ',我局将进一步加大公开力度',
    '我们要继续做好政府信息公开工作',
    '工作打算',
    ',力争公开信息500条',
    ',进一步完善制度',
    '将在60个社区推开',
    '要实现全覆盖',
  ],
  nearMisses: [
    ',我局将政府信息公开工作纳入考核',
    ',全县公开信息12条',
    '工作要点',
    '将政务公开纳入考核',
    ',我局认真贯彻条例',
  ],
};

/** The year into which work is carried over: the report is on the one before. Group 1 is the year. */
export const carriedInto: Pick<SpokenYear, 'pattern' | 'examples' | 'nearMisses'> = {
  pattern: new RegExp(
    `(?:结转|顺延|跨|延|转|留)[至到入]?(${yearPattern})年度?(?:办理|答复|继续|外|$|[,。;)])`,
    'g',
  ),
  examples: [
    ['2件顺延至2013年,其余均已答复', '2013'],
    ['1件结转2014年度办理。', '2014'],
  ],
  nearMisses: ['由2012年结转来3件', '2013年转入3件', '转2013年12号文件'],
};

/** What follows a year of which a chapter on problems and plans looks back: 2013年,工作虽有进展,但仍存在…. */
export const toldYear: Pick<SpokenYear, 'pattern'> & {
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
} = {
  pattern: /^[^。;]{0,40}?(?:虽|取得|存在|不足|成效|成绩|进展|差距|问题)/,
  examples: [',我局政府信息公开工作虽有进展', '政府信息公开工作中还存在一些问题'],
  nearMisses: ['对23个村居逐一辅导', '曝光典型案例不少于4期'],
};

/** The beginning of a chapter on problems and plans, with its number. */
export const chapterOfOutlook: Pick<SpokenYear, 'pattern'> & {
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
} = {
  pattern:
    /^[^。\n,]{1,12}?(?:问题|不足|困难|改进|打算|计划|下一?步|下阶段|今后|展望|设想|思路|努力方向|整改|(?:工作|年)安排)/,
  examples: ['六、存在的主要问题及改进情况', '(四)不足与改进', '七、下一步工作打算', '第六部分、今后工作'],
  nearMisses: ['二、主动公开政府信息情况', '一、2013年,工作有序', '三、依申请公开情况'],
};
