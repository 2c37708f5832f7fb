import { yearPattern } from '../numerals/years.js';

/** How a text speaks of a year, on a folded text; group 1 is the year, of a school year its first. */
export interface SpokenYear {
  readonly id: 'school' | 'spoken';
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
    id: 'spoken',
    // A day, a document and an act are of a year of which the text does not speak.
    pattern: new RegExp(
      `(?<![0-9〔\\[(《]|结转|结转[至到]|转[入至到]|顺延至|力争|争取|准备在|计划在|拟[于在]|关于|截至|截止)(${yearPattern})年(度(?!办理)|(?![0-9一二三四五六七八九十]{1,3}月)(?!以来|底前|起|办理|第?[一二三四]季度|[^,。;]{0,3}(?:公布|颁布|施行|实施|修订|印发|出台|制定)))`,
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
      '3件结转2014年办理',
      '2014年起每月检查',
      '力争2014年增长10%',
      '2014年一季度',
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
