import { compose } from './compose.js';
import type { Wording } from './wording.js';

/** Digits of a year in every writing, the look-alikes of zero too. */
export const yearDigits: Readonly<Record<string, string>> = {
  〇: '0', '○': '0', 零: '0', O: '0', o: '0', Ｏ: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9',
}; // prettier-ignore

/** Words by which a sentence says of which time its numbers are. */
export const times = {
  /** One of the signs without which a sentence, its dates masked, says nothing of time. */
  anything: {
    pattern:
      /[¤年月季今比较增减降升拟将争]|[以下]来|期[间内]|[施行通立动][至到]|累计|目[前标]|计划|考核|任务|指标|预计|下一步|提高|回落|基础上/,
    examples: ['¤¤¤¤收到', '全年', '当月', '开通至', '任期内', '下一步', '接下来', '目前'],
    nearMisses: ['收到申请##', '其中来自网络##,按期答复', '自然人##'],
  },
  /** Each phrase of time, named by its group. */
  phrase: {
    pattern:
      /(?<year>(?:19|20)\d{2}|[二一][〇○零Oo0九一二三四五六七八]{3})年?(?:度|全年)?(?<month>\d{1,2}月份?(?:\d{1,2}[日号])?)?|(?<previous>上年度?|去年(?!一年)|上一年度?|往年)|(?<next>明年|来年|(?<!上|转[入至到]?|延[期续]?[至到]?|移[至到]|留[待到]|跨)(?:下一?年度?|次年)(?!度?(?:\d{1,2}月[份初底]?)?(?:继续|办理|答复|办结)))|(?<current>去年一年|(?:刚刚)?过去的?一年|今年|本年度?|全年|年内|当年|一年来|年度内|年初以来)|(?<quarter>第?[一二三四1-4]季度|[上下]半年|(?<!\d)1月?份?[至到—~-]{1,2}(?:[2-9]|1[01])月(?!\d{1,2}日)|(?<!\d)7月?份?[至到—~-]{1,2}12月(?!\d{1,2}日))|(?<month2>(?<![年\d])\d{1,2}月份(?!至|[-—])|当月|单月)|(?<since>以来|“?十[一二三四]五”?(?:规划)?期间|(?<![及和])历年|至今|(?<!(?:当年|今年|本年|同年)\d{0,2}月?[^,;。]{0,2})开通至|累计至|自¤起|自[^,;。\d¤]{0,12}(?:实施|施行|开通|成立|启动)(?:至|到)(?!今)(?:20\d{2}年)?|近年来|多年来|[两二三四五六七八九十]年来|任期内|(?:近|过去)[一二三四五六七八九十两]年)/g,
    examples: [
      '2013年收到',
      '二O一三年',
      '上年度',
      '次年',
      '一年来',
      '第三季度',
      '上半年',
      '当月',
      '近三年',
      '三年来',
      '本届政府任期内',
      '“十一五”期间',
      '自条例实施至2012年',
      '1月至6月',
      '7-12月',
    ],
    nearMisses: ['结转次年度办理', '将于次年答复', '今后', '年份'],
  },
  schoolYear: {
    pattern: /((?:19|20)\d{2})年?[-—~至](?:19|20)?\d{2}(?:学年|年度)/g,
    examples: ['2012-2013学年', '2012至2013年度'],
    nearMisses: ['2012年学年', '2012-2013'],
  },
  /** The number is a change against another year. */
  comparison: {
    pattern:
      /(?:比|较|同比|环比|相比)[^#,;。]{0,14}(?:增|减|降|升|多|少|回落|提高|翻|上涨)[^#,;。]{0,6}$|(?:增长|增加|减少|下降|上升|提高|回落)(?![到至为])了?[^#,;。]{0,2}$/,
    examples: ['比上年增加', '同比减少了', '较去年多', '增长'],
    nearMisses: ['下降到', '增加至', '比例为'],
  },
  /** The number is wanted, not counted. */
  plan: {
    pattern: compose(
      '(?:(?<!规划|家庭|、|与)计划(?!类|生育|信息|完成|总结|规划|[和与及、]|栏)|(?<!模|虚)拟|(?<!按照?[^,;。]{0,8})(?:考核|任务|指标)[^,;。]{0,4}要求',
      '|力争|争取|预计|目标|今后|下一步|将(?:要|会|进一步|继续|新|每))[^#,;。]{0,20}$',
    ),
    examples: [
      '明年计划举办培训班',
      '考核要求全年公开信息',
      '力争公开信息',
      '今后每月公开',
      '将每月公开信息',
    ],
    nearMisses: [
      '规划计划类信息',
      '计划规划',
      '按照考核要求公开信息',
      '计划生育',
      '家庭计划指导服务中心开辟',
      '按计划完成,公开信息',
      '虚拟',
    ],
  },
  /** A sentence that opens so says what is wanted. */
  planSentence: {
    pattern: /^(?:下一步|接下来|下一年度?|来年|明年)[,:]?/,
    examples: ['下一步,将公开信息', '明年公开信息'],
    nearMisses: ['结转明年', '全年公开信息'],
  },
  /** A heading over what is to come, whatever its year. */
  planHeading: {
    pattern:
      /(?:明年|来年|下一?年度?|下一步|今后|未来)[^,;。]{0,10}(?:目标|打算|计划|设想|展望|安排|思路|任务|工作|方向|措施)|(?:工作|奋斗|努力)?(?:目标|打算|展望|设想)$/,
    examples: ['二〇〇九年目标', '下一步工作安排', '明年打算'],
    nearMisses: ['规划计划', '目标完成情况'],
  },
  /** Behind the number: 52件(2008年以来). */
  sinceBehind: {
    pattern: /^#+\([^()]{0,14}(?:至今|以来)/,
    examples: ['##(¤¤¤¤¤以来)', '##(¤¤¤¤至今)'],
    nearMisses: ['##(含网上)', '##,以来'],
  },
  /** Behind the number: 与上年的12件相比. */
  comparedBehind: {
    pattern: /^#+[^#,;]{0,8}(?:相比|基础上)/,
    examples: ['##相比', '##的基础上'],
    nearMisses: ['##,与上年相比', '##'],
  },
  /** A phrase that stands here speaks for the sentence. */
  opensClause: {
    pattern: /(?:^|[,;:、(])[^,;:]{0,8}$/,
    examples: ['', '公开信息,', '公开信息,截至'],
    nearMisses: ['公开的政府信息总数到'],
  },
  /** 2003年至2009年: a year behind this ends a row of years. */
  rangeBefore: {
    pattern: /(?:19|20)\d{2}年?度?(?:至|到|—|-|~){1,2}$/,
    examples: ['2003年至', '2008—', '2003年到'],
    nearMisses: ['2003年1月1日至', '12月至'],
  },
  /** 按照2010—2012年规划: the years of a plan are not those of a number. */
  planOfYears: {
    pattern: /^[^#¤\d,;。按根依]{0,12}(?:规划|纲要|方案|行动计划|工作计划|工作要求)/,
    examples: ['规划', '信息化建设纲要,主动公开', '度政务公开工作要求下'],
    nearMisses: [',公开规划类信息', '按照规划公开信息', '共公开信息'],
  },
  /** A phrase behind this is only what the number is compared with. */
  comparedBefore: {
    pattern: /(?:比|较|与|同|和|[毁建成生立]于|结?转[至入到]?|延[期续]?[至到]?|移[至到]|留[待到])$/,
    examples: ['与', '较', '结转', '延期至'],
    nearMisses: ['在', '截至'],
  },
  /** A phrase before this is only compared with, or the year that something came from. */
  comparedAfter: {
    pattern: /^(?:同期|相比|基础上|结转|转入|遗留|度?结转|的?[一二两三四五六七八九十\d.]{1,4}倍)/,
    examples: ['同期', '结转申请', '度结转', '的两倍', '的3倍'],
    nearMisses: ['收到申请', '度收到'],
  },
  /** 由上年的12件增加到: what a number grew from is no time of it. */
  grownFrom: {
    pattern:
      /(?:从|由)[^,;。]{0,14}?\d[\d,.万余多]{0,10}[条件份宗次人篇]?次?(?:增加?|减少?|上?升|下?降|提高|增长|扩大|回落)(?:到了?|至|为)/g,
    examples: ['由上年的12件增加到', '从2012年的1,200条增至'],
    nearMisses: ['由上年的12件', '增加到'],
  },
  /** Behind a phrase that has its own number: 上年27件, 上年同期为956条. */
  ownNumberBehind: {
    pattern: /^(?:同期)?(?:则|只|仅|累计|总共|共计|共|合计|总计){0,2}(?:有|为|是|达)?(?:约|近)?\d/,
    examples: ['27件', '同期为956条', '累计7件'],
    nearMisses: ['收到27件', '度结转27件'],
  },
  /** 今年以来 is the year itself. */
  sinceThisYear: {
    pattern: /(?:今年|本年|年初|全年)[^#,;]{0,6}以来/,
    examples: ['今年以来', '本年度开展以来'],
    nearMisses: ['条例施行以来'],
  },
  /** 累计收到7702件，其中2018年1455件: behind a number of all years, that of one. */
  stockBefore: {
    pattern: /累计[^#,;。]{0,20}$/,
    examples: ['全市累计收到的申请达'],
    nearMisses: ['累计##,收到', '收到申请'],
  },
  oneYearBehind: {
    pattern: /^#+[^#,;。]{0,4}[,;(](?:其中[:,]?)?(?:¤{4,6}|今年|本年度?|当年)[^#,;。]{0,6}#/,
    examples: ['##,其中¤¤¤¤¤收到#', '##(其中今年#'],
    nearMisses: ['##,其中网上#', '##,比¤¤¤¤¤增加#'],
  },
  untilNow: {
    pattern:
      /(?:截至|截止|目前|至目前|[到至]¤{4,6}年?底)[^#]{0,40}累计|累计[^#]{0,12}(?:截至|目前)|目前[^#,;]{0,8}总[计共]/,
    examples: ['截至目前累计', '累计公开,截至¤', '目前我局总计公开', '本局到¤¤¤¤¤底累计公开'],
    nearMisses: ['全年累计', '截至¤公开'],
  },
  saysThisYear: {
    pattern: /今年|全年|本年|当年|年内/,
    examples: ['全年累计', '本年度'],
    nearMisses: ['去年', '截至目前'],
  },
  partOfYear: {
    pattern: /季度|半年/,
    examples: ['第三季度', '上半年'],
    nearMisses: ['全年', '5月份'],
  },
  /** Behind a cumulative number the year is said again. */
  partOfCumulative: {
    pattern: /其中|本年度|今年/,
    examples: ['累计120条,其中', '累计120条,今年'],
    nearMisses: ['累计120条,网站'],
  },
} as const satisfies Readonly<Record<string, Wording>>;
