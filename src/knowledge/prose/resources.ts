import { compose } from './compose.js';
import type { ProseRule } from './types.js';

/** Staff, offices, reading points and money. */
export const resourceRules: readonly ProseRule[] = [
  {
    id: 'resources.staff_total.noun',
    path: 'resources.staff_total',
    units: 'person',
    before: compose(
      '(?:从事|负责|承担|参与|配备|安排|确定|共有|现有|落实)(?:了)?(?:政府|政务)?(?:信息)?公开(?:事务|工作|业务)?(?:的)?(?:工作)?(?:人员|同志)(?:总数|数)?(?:共有|共计|共|为|有|达|:|合计|计){0,2}$|机构#{1,6},(?:配备)?工作人员(?:共)?$|(?:信息公开|政务公开|公开)(?:工作)?(?:专兼职)?(?:工作)?人员(?:总数|共)?(?:达到|达)?$|从事(?:这项|此项|该项)工作的?(?:人员)?$|(?:专职|全职)[^。]{0,20}兼职[^。]{0,12}(?:总计|合计|共计|共)$',
    ),
    not: /(?:专职|兼职|全职)(?:工作)?人员(?:共|为|有)?$|培训|参训|受训|轮训|集训|走访|慰问/,
    weight: 3,
    examples: ['全区从事政府信息公开工作的人员为⟦93人⟧'],
    nearMisses: ['参加培训人员93人', '共办班4期，轮训政府信息公开工作人员93人次'],
  },
  {
    id: 'resources.staff_total.equipped-noun',
    path: 'resources.staff_total',
    units: 'person',
    before: compose(
      '(?:配备|安排|确定|明确|落实|指定|抽调)(?:了|有)?(?:专门的?|专(?:、|兼)?兼职的?|专人)?(?:工作)?(?:人员|同志|干部)(?:共|计)?{count}$',
    ),
    not: /培训|参训/,
    sentence: /信息公开|政务公开|公开工作/,
    topics: ['staff'],
    weight: 2,
    examples: ['成立了政府信息公开领导小组，办公室设在行署办公室，配备工作人员⟦5名⟧'],
    nearMisses: ['成立了防汛领导小组，办公室设在行署办公室，配备工作人员5名'],
  },
  {
    id: 'resources.staff_total.equipped',
    path: 'resources.staff_total',
    units: 'person',
    before: /(?:配备|共有|安排|确定|明确|现有|设有|指定|有)(?:了|(?:了|由)?[^#¤,;。]{0,10})$/,
    after:
      /^(?:政府|政务)?信息公开(?:工作)?(?:工作)?人员|^同志(?:参与|承担|负责|从事|具体负责)[^#,;。]{0,6}信息公开|^工作人员(?:具体|专门|专职)?(?:从事|负责|承担)[^#,;。]{0,6}信息公开|^(?:从事|负责)(?:政府|政务)?信息公开|^(?:工作)?人员,其中(?:专职|兼职)/,
    not: /专职|兼职/,
    weight: 2,
    examples: ['配备了⟦3名⟧信息公开工作人员'],
    nearMisses: ['配备了3名专职工作人员'],
  },
  ...(
    [
      ['staff_full_time', '(?:全职|专职|专门)', '专职'],
      ['staff_part_time', '兼职', '兼职'],
    ] as const
  ).flatMap(([key, word, example]): ProseRule[] => [
    {
      id: `resources.${key}.noun`,
      path: `resources.${key}`,
      units: 'person',
      before: compose(
        `(?:^|[,;:、。(#¤和]|其中|配备?|部门|乡镇|设有?|安排|共有|有|确定|明确|现有|落实|为|从事|公开的|村级)(?:了|有)?(?:信息公开|政府信息公开|政务公开)?(?:工作)?(?:的)?${word}(?:从事)?(?:政府信息公开|信息公开|政务公开)?(?:工作)?(?:人员|的|信息员|干部)?(?:数)?{count}$`,
      ),
      not: /消防|执法|安全员|网格|教师|医|事故|环保|保洁|协管|调解|社工|专[、和(]?职?[、和(及]{0,2}兼/,
      weight: 2,
      examples: [`从事政府信息公开工作的人员93人，其中${example}⟦69人⟧`],
      nearMisses: [`${example}消防员69人`],
    },
    {
      id: `resources.${key}.doing`,
      path: `resources.${key}`,
      units: 'person',
      after: compose(
        `^(?:同志|工作人员|人员|干部)?(?:以)?${word}(?:身份)?(?:从事|负责|承担|管理|办理)[^#¤,;。]{0,6}(?:信息公开|政务公开|公开工作|[此该这]项工作)`,
      ),
      weight: 2,
      examples: [`由局办公室⟦3人⟧${example}承担政府信息公开工作`],
      nearMisses: [`由局办公室3人${example}承担消防工作`],
    },
    {
      id: `resources.${key}.number-first`,
      path: `resources.${key}`,
      units: 'person',
      before: /(?:^|[,;:、。(和与]|配备|设有?|安排|共有|有|确定|明确|现有|落实|指定|机构和)了?$/,
      after: compose(
        `^(?:村级)?${word}(?:从事|负责)?(?:政府信息公开|信息公开|政务公开)?(?:的)?(?:工作)?(?:人员|干部|同志|信息员|负责|、|,|$)`,
      ),
      not: /消防|执法|安全员|网格|教师|医|事故|环保/,
      weight: 2,
      examples: [`政务公开工作配备⟦2名⟧${example}工作人员`],
      nearMisses: [`配备2名${example}消防员`],
    },
  ]),
  {
    id: 'resources.dedicated_offices.noun',
    path: 'resources.dedicated_offices',
    units: 'place',
    before: compose(
      '(?:设立|成立|设置|建立|设有|共有|有)?(?:了)?(?:政府信息公开|信息公开|政务公开)(?:工作)?(?:专门|专责)?(?:工作)?机构(?:的单位)?(?:数)?{count}$|(?:^|[,;。])(?:设立|设有|有)?专门机构(?:的单位)?{count}$|设(?:立|有)?(?:政务公开|信息公开)办公室{count}$',
    ),
    weight: 2,
    examples: ['设立政府信息公开工作专门机构⟦12个⟧'],
    nearMisses: ['设立查阅点12个'],
  },
  {
    id: 'resources.dedicated_offices.number-first',
    path: 'resources.dedicated_offices',
    units: 'place',
    before: compose('(?:设立|成立|设置|建立|设有|共有|有)(?:了)?$'),
    after: /^(?:政府信息公开|信息公开|政务公开)(?:工作)?(?:专门)?(?:工作)?机构/,
    weight: 2,
    examples: ['设有⟦12个⟧政府信息公开专门机构'],
    nearMisses: ['设有12个查阅点'],
  },
  {
    id: 'resources.reading_points.noun',
    path: 'resources.reading_points',
    units: 'place',
    before: compose(
      '(?:政府信息|信息|公共|公开信息|公众)?(?:公开)?(?:集中)?(?:公共)?(?:查阅|查询)(?:点|场所|中心|室|服务点|窗口)(?:数|共)?(?:已)?(?:增至|增加到|增加至|达到)?{count}$',
    ),
    not: /自助查询机|不动产/,
    weight: 3,
    examples: ['全县设立政府信息公开查阅点⟦15个⟧'],
    nearMisses: ['在15个查询机上'],
  },
  {
    id: 'resources.reading_points.number-first',
    path: 'resources.reading_points',
    units: 'place',
    before:
      /(?:设立|设置|设有|设|建立|建成|开设|有|共|指定|建有|增设|确定|开辟|辟出|中心|图书馆|档案馆)(?:了|有)?$/,
    not: /各设|各建|每/,
    after:
      /^(?:政府信息公开|政府信息|信息公开|公共|政务信息|信息|集中|公众|政务公开)*(?:查阅|查询)(?:点|场所|中心|室|服务点|窗口)/,
    weight: 3,
    examples: ['各相应机构设置了⟦15个⟧查阅点'],
    nearMisses: ['设置了15个申请受理点'],
  },
  {
    id: 'resources.funds.noun',
    path: 'resources.funds_yuan',
    units: 'money',
    before: compose(
      '(?:政府信息公开|信息公开|政务公开)(?:工作|事务)?(?:的)?(?:专项)?(?:经费|资金|支出|专项经费|工作经费|费用)(?:实际)?(?:支出|总额|投入)?{count}$',
    ),
    not: /网站(?:建设|改版|改造)|收取|减免/,
    weight: 3,
    examples: ['全年政府信息公开专项经费⟦20万元⟧'],
    nearMisses: ['网站建设经费30万元'],
  },
  {
    id: 'resources.funds.number-first',
    path: 'resources.funds_yuan',
    units: 'money',
    before: /(?:安排|落实|投入|列支|拿出|挤出|拨付|预算|支出)了?近?$/,
    after: /^(?:作为|用于|的)?(?:政府信息公开|信息公开|政务公开)(?:工作)?(?:专项)?(?:工作)?(?:经费|资金)/,
    weight: 3,
    examples: ['县财政安排⟦35万元⟧作为政府信息公开专项经费'],
    nearMisses: ['县财政安排35万元用于道路维修'],
  },
  {
    id: 'resources.funds.short',
    path: 'resources.funds_yuan',
    units: 'money',
    before: compose(
      '(?:^|[,;:、。#]|投入|落实|安排|列支|度|¤)(?:工作)?专项(?:工作)?(?:经费|资金)(?:实际)?(?:支出|投入)?{count}$',
    ),
    not: /本级专项/,
    topics: ['staff', 'fees'],
    weight: 2,
    examples: ['设查阅点1处，专职人员1名，专项经费⟦2万元⟧'],
    nearMisses: ['扶贫专项经费20万元'],
  },
  {
    id: 'resources.funds.used-for',
    path: 'resources.funds_yuan',
    units: 'money',
    before: compose(
      '(?:用于|投入|安排|落实|支出)[^#¤;。]{0,40}(?:等)?(?:的)?(?:费用|经费|支出|专项经费|资金)(?:共|共计|总计|约|是|为|达|合计){0,2}$',
    ),
    topics: ['fees', 'staff'],
    not: /收取|减免|(?:^|用于|投入|安排|落实|支出)[^#、]{0,12}网站(?:建设|升级|改造|改版|维护)|升级改造|门户网站(?:建设|改版)的?(?:经费|资金)|道路|工程|扶贫|救助|补助|村级|办公经费/,
    weight: 2,
    examples: ['政府信息公开支出情况:用于受理点、查阅室等费用是⟦20万元⟧'],
    nearMisses: ['用于道路建设经费20万元', '用于门户网站建设的经费20万元'],
  },
];
