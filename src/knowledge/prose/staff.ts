import { compose } from './compose.js';
import { dividedStaffRules } from './dividedStaff.js';
import { dividedBehind, ofNamedMatter, otherPosts, staffClauseRules } from './staffClauses.js';
import type { ProseRule } from './types.js';

/** Who works on disclosure, full and part time. */
export const staffRules: readonly ProseRule[] = [
  {
    id: 'resources.staff_total.noun',
    path: 'resources.staff_total',
    units: 'person',
    before: compose(
      '(?:从事|负责|承担|参与|配备|安排|确定|共有|现有|落实)(?:了)?(?:政府|政务)?(?:信息)?公开(?:事务|工作|业务)?(?:的)?(?:工作)?(?:人员|同志)(?:总数|数)?(?:共有|共计|共|为|有|达|:|合计|计){0,2}$|机构#{1,6},(?:配备)?工作人员(?:共)?$|(?:信息公开|政务公开|公开)(?:工作)?(?:专兼职)?(?:工作)?人员(?:总人?数?|共)?(?:达到|达)?$|从事(?:这项|此项|该项)工作的?(?:人员)?$|(?:从事|参与|负责|承担)(?:政府|政务)?(?:信息)?公开(?:工作)?的(?:共有|共计|共|总计)?[有为计]?$|(?:专职|全职)[^。]{0,20}兼职[^。#]{0,8}(?:#{1,4}[^。#]{0,6})?(?:[,、;](?:总计|合计|共计|共)|=)$',
    ),
    not: compose(
      '(?:专职|兼职|全职)(?:从事|负责|承担)|(?:专职|兼职|全职)的?{ofDisclosure}?(?:工作)?人员(?:共|为|有)?$|培训|参训|受训|轮训|集训|走访|慰问',
    ),
    weight: 3,
    examples: ['全区从事政府信息公开工作的人员为⟦93人⟧', '全县信息公开工作人员总人数为⟦143人⟧'],
    nearMisses: [
      '参加培训人员93人',
      '共办班4期，轮训政府信息公开工作人员93人次',
      '设有专职政府信息公开工作人员3名',
    ],
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
      /^(?:政府|政务)?信息公开(?:工作)?(?:工作)?人员|^同志(?:参与|承担|负责|从事|具体负责)[^#,;。]{0,6}信息公开|^工作人员(?:具体|专门|专职)?(?:从事|负责|承担)[^#,;。]{0,6}信息公开(?!网|专?栏|平台|目录|指南)|^(?:从事|负责)(?:政府|政务)?信息公开|^(?:工作人员|同志)(?:从事|负责|承担)[此该这]项工作,(?:其中)?(?:专职|兼职)|^(?:工作)?人员,其中(?:专职|兼职)/,
    not: /专职|兼职/,
    weight: 2,
    examples: ['配备了⟦3名⟧信息公开工作人员'],
    nearMisses: ['配备了3名专职工作人员', '指定3名工作人员负责信息公开网站维护'],
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
        `(?:^|[,;:、。(#¤和 +]|其中|保障|配备?|部门|乡镇|全[县市区省镇乡校局]|设[有置立]?|安排|共有|有|确定|核定|明确|现有|落实|指定|指派|委派|抽调|选派|聘请|为|从事|公开的|机关|本级|村级|各?村(?:[(]居[)]|居)?|社区|单位|科室|学院|院系|公司|分局|股室|处室|站所)(?:了|有)?(?:(?:政府|政务)?信息公开|政务公开|公开)?(?:工作)?(?:的)?${word}(?:从事)?{ofDisclosure}?(?:工作)?(?:人员|岗位?|的|(?:信息|信息公开|公开|通讯|联络)员|干部|同志)?(?:数)?{count}$`,
      ),
      not: new RegExp(`${otherPosts.source}|专[、,和(]?职?[、和(及]{0,2}兼`),
      notAfter: dividedBehind,
      weight: 2,
      examples: [`从事政府信息公开工作的人员93人，其中${example}⟦69人⟧`],
      nearMisses: [`${example}消防员69人`],
    },
    {
      id: `resources.${key}.doing`,
      path: `resources.${key}`,
      units: 'person',
      after: compose(
        `^(?:同志|工作人员|人员|干部)?(?:以)?${word}(?:身份)?(?:从事|负责|承担|管理|办理|做)[^#¤,;。]{0,6}(?:信息公开|政务公开|公开工作|[此该这]项工作)`,
      ),
      weight: 2,
      examples: [`由局办公室⟦3人⟧${example}承担政府信息公开工作`],
      nearMisses: [`由局办公室3人${example}承担消防工作`],
    },
    {
      id: `resources.${key}.all-behind`,
      path: `resources.${key}`,
      units: 'person',
      before: /(?:人员|信息员|联络员|管理员|公开员)(?:共|计|为|有)?$/,
      after: compose(`^[,、(]?(?:均|全部|都|皆|全)(?:为|系|是|属于?)?${word}`),
      sentence: /信息公开|政务公开|公开工作/,
      weight: 2,
      examples: [`镇政府与各村确定的信息公开联络员共⟦20人⟧，均属${example}`],
      nearMisses: [`镇政府确定的信息公开联络员共20人，均属骨干`],
    },
    {
      id: `resources.${key}.number-first`,
      path: `resources.${key}`,
      units: 'person',
      before: /(?:^|[,;:、。(和与及]|配备|设有?|安排|共有|有|确定|明确|现有|落实|指定|机构和)了?$/,
      after: compose(
        `^(?:村级)?{ofDisclosure}?(?:工作)?${word}(?:从事|负责)?{ofDisclosure}?(?:的)?(?:工作)?(?:人员|干部|同志|信息员|负责|、|,|$)`,
      ),
      not: otherPosts,
      weight: 2,
      examples: [`政务公开工作配备⟦2名⟧${example}工作人员`, `政务公开办现有1名民警及⟦2名⟧${example}工作人员`],
      nearMisses: [`配备2名${example}消防员`],
    },
  ]),
  ...staffClauseRules,
  {
    id: 'resources.staff_total.of-offices',
    path: 'resources.staff_total',
    units: 'person',
    before: compose(
      '(?:信息公开|政务公开)(?:工作)?(?:领导小组)?办公室(?:现有|共有|实有)?(?:在编|在岗)(?:工作人员|人员)?{count}$|(?:信息公开|政务公开)(?:工作)?(?:机构|科|股|处|办公室|中心)(?:共有|总共|共计|累计|共|有|现有|配备|,|设){0,2}(?:在岗)?(?:工作人员|人员){count}$',
    ),
    // 公开办工作人员4名，全县专职信息员36名: the office's alone.
    notAfter: /^[,;]全[县市区省][^#,;。]{0,6}(?:专职|兼职|专兼职)/,
    not: otherPosts,
    weight: 2,
    total: true,
    examples: [
      '县信息公开领导小组办公室在编⟦5人⟧',
      '管委会设政务公开科，工作人员⟦3名⟧',
      '全市信息公开工作机构共有工作人员⟦206人⟧',
    ],
    nearMisses: ['管委会设政务公开科，安全员3名'],
  },
  {
    id: 'resources.staff_total.staffing',
    path: 'resources.staff_total',
    units: 'person',
    before: /人员(?:配[置备]|安排|构成)(?:情况)?:?(?:人员配[置备])?(?:共|为|有)?$/,
    after: /^[,(]其中[:,]?[^;。]{0,20}(?:专职|兼职|全职)/,
    not: otherPosts,
    weight: 2,
    total: true,
    examples: ['人员配置⟦3人⟧，其中主管1人、专职1人、兼职1人'],
    nearMisses: ['人员配置3人，其中党员1人', '消防人员配置3人，其中专职1人'],
  },
  {
    id: 'resources.staff_total.group',
    path: 'resources.staff_total',
    units: 'person',
    before: /组成了?(?:一个)?$/,
    after: /^的?(?:政府|政务)?信息公开(?:工作)?(?:小组|专班|班子)/,
    weight: 2,
    total: true,
    examples: ['营销部和办公室组成⟦2人⟧的信息公开小组'],
    nearMisses: ['营销部和办公室组成2人的抢修小组'],
  },
  {
    id: 'resources.staff_part_time.beside',
    path: 'resources.staff_part_time',
    units: 'person',
    after:
      /^(?:同志|工作人员|人员|干部)?(?:兼职|兼做|兼任|兼管)(?:负责|协助|承办|承担|办理|经办|经管|打理|此事)?(?=[,;。、)]|$)/,
    sentence:
      /信息公开|政务公开|公开工作|专职|专门负责|具体工作|(?:[局院校厅委]|党政)办(?:公室)?(?:具体)?(?:负责|承担)日常工作/,
    topics: ['staff', 'fees', 'published'],
    weight: 2,
    examples: ['由办公室⟦两名⟧同志兼做，无专职人员'],
    nearMisses: ['由两名同志兼任副组长，无专职人员'],
  },
  {
    id: 'resources.staff_full_time.in-charge',
    path: 'resources.staff_full_time',
    units: 'person',
    before: /(?:由|明确|确定|安排|指定|配备|[,、])了?$/,
    after: /^[^#,;。]{0,8}(?:专职|专门)(?:负责|管理|承担)(?:[此该这]项工作)?(?=$|[,;。、])/,
    not: new RegExp(`${otherPosts.source}|${ofNamedMatter.source}`),
    topics: ['staff'],
    weight: 2,
    examples: ['工作人员中，由⟦1名⟧副科级干部专门负责、2名同志兼职协助'],
    nearMisses: [
      '工作人员中，由1名副科级干部专门负责消防、2名同志兼职协助',
      '信息公开人员兼职，食品抽检由2人专职负责',
    ],
  },
  ...dividedStaffRules,
];
