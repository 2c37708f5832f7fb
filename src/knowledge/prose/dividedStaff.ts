import { compose } from './compose.js';
import { otherPosts } from './staffClauses.js';
import type { ProseRule } from './types.js';

const ofDisclosure = /信息公开|政务公开|公开工作|[这此该]项工作|专职[^。]{0,24}兼职|兼职[^。]{0,24}专职/;

/** People of an office told by whether they work full or part time on disclosure. */
export const dividedStaffRules: readonly ProseRule[] = [
  {
    id: 'resources.staff_total.divided-behind',
    path: 'resources.staff_total',
    units: 'person',
    before: compose('(?:^|[,;:、。(#¤])[^#¤,;:、。(]{0,14}(?:工作人员|人员|同志|干部|信息员|专人){count}$'),
    after: /^[,(](?:其中[:,]?|均为?|全部为?|都是|皆为?)?(?:#{1,3}[人名位]?)?(?:为|是|系)?(?:专职|兼职|全职)/,
    not: new RegExp(`${otherPosts.source}|[专全兼在]职`),
    // 专职3名，另有信息员58名，均为兼职: a part beside another.
    notSentence: /[专全]职[^#;。]{0,8}\d[^。]{0,60}\d[人名位],?均?(?:为|系|属)?兼职/,
    weight: 2,
    total: true,
    examples: ['明确由办公室负责信息公开，现有工作人员⟦3人⟧，其中专职1人、兼职2人'],
    nearMisses: ['现有工作人员3人，其中党员1人', '现有消防工作人员3人，其中专职1人'],
  },
  {
    id: 'resources.staff_total.divided-behind-number-first',
    path: 'resources.staff_total',
    units: 'person',
    before: /(?:^|[,;:、。]|¤|[室局委办科处股队站所镇乡府]|配备|安排|确定|明确|指定|落实|由|有)了?$/,
    after:
      /^(?:名|位)?(?:工作人员|人员|同志|干部)[(,](?:其中[:,]?|均为?)?(?:#{1,3}[人名位]?)?(?:为|是)?(?:专职|兼职|全职)[^;。]{0,24}(?:(?:负责|从事|承担)(?![^;。]{0,24}(?:呼叫中心|12\d{3}|热线|舆情))|信息公开|政务公开)/,
    not: otherPosts,
    weight: 2,
    total: true,
    examples: [
      '镇党政办确定⟦2名⟧干部(其中专职1名)从事信息公开工作',
      '办公室⟦3名⟧同志(1名专职、2名兼职)负责日常事务',
    ],
    nearMisses: ['镇党政办确定2名干部(其中党员1名)从事信息公开工作', '办公室3名同志(1名专职、2名兼职)休假'],
  },
  {
    id: 'resources.staff_total.full-and-part-time-noun',
    path: 'resources.staff_total',
    units: 'person',
    before: compose('专[、和(/]?兼\\)?职的?{ofDisclosure}?(?:工作)?(?:人员|干部|信息员){count}$'),
    not: otherPosts,
    topics: ['staff'],
    weight: 2,
    total: true,
    examples: ['信息公开队伍建设方面，全县共有专兼职工作人员⟦214名⟧'],
    nearMisses: ['全县共有专兼职消防人员214名', '全县共有专兼职网格管理人员214名'],
  },
  {
    id: 'resources.staff_total.full-and-part-time',
    path: 'resources.staff_total',
    units: 'person',
    before: /(?:配备|落实|安排|确定|明确|共有|现有|有)了?$/,
    after: compose('^{ofDisclosure}?专[、和(/]?兼\\)?职{ofDisclosure}?(?:工作)?(?:人员|干部)'),
    not: otherPosts,
    weight: 2,
    total: true,
    examples: ['为信息公开专门配备了⟦132名⟧专、兼职工作人员'],
    nearMisses: ['为信息公开专门配备了132台专用电脑', '配备了132名专、兼职消防人员'],
  },
  ...(
    [
      ['staff_full_time', '(?:专职|全职)', '专职'],
      ['staff_part_time', '(?:兼职|兼任|兼管|兼做)', '兼职'],
    ] as const
  ).flatMap(([key, word, example]): ProseRule[] => [
    {
      id: `resources.${key}.of-office`,
      path: `resources.${key}`,
      units: 'person',
      before:
        /(?:[室局委办科处股队站所校院部]|单位|机关|机构|乡镇|街道|社区|由|的|抽调|选派|确定了?|明确了?|安排了?)$/,
      after: compose(
        `^(?:[镇乡局区县村])?(?:机关)?(?:同志|工作人员|人员|干部|信息员|(?:副?主任)?科员|副?主任|副?科长|职员|老师)?${word}(?:工作人员|信息员|联络员|人员|干部|管理员)?(?:$|[,;。、)和及组负从承外]|共)`,
      ),
      sentence: ofDisclosure,
      not: otherPosts,
      weight: 2,
      examples: [
        `由局办公室⟦1名⟧${example}人员负责信息公开工作`,
        `信息公开工作由办公室⟦2人⟧${example}，共2人`,
      ],
      nearMisses: [
        `由局办公室1名${example}司机负责信息公开工作的材料寄送`,
        `由局办公室1名${example}人员负责车辆调度`,
      ],
    },
    {
      id: `resources.${key}.all-in-brackets`,
      path: `resources.${key}`,
      units: 'person',
      after: compose(
        `^(?:名|位)?(?:工作人员|人员|同志|干部|信息员)?[(](?:均|全部|都|皆)?(?:为|是|系)?${word}[)]`,
      ),
      sentence: /公开|负责|领导小组/,
      not: otherPosts,
      weight: 3,
      examples: [`明确党政办⟦3名⟧干部(均为${example})负责`, `信息公开工作落实经办人员⟦1名⟧(${example})`],
      nearMisses: [`明确党政办3名干部(均为党员)负责`],
    },
  ]),
  {
    id: 'resources.staff_part_time.the-others',
    path: 'resources.staff_part_time',
    units: 'person',
    before: /其余的?$/,
    after: /^(?:人员|同志)?(?:均|都|全部|皆)(?:为|是|系)[^#,;。]{0,6}兼职/,
    sentence: ofDisclosure,
    weight: 2,
    examples: ['参与信息公开工作的共17人，除办公室2人专职外，其余⟦15人⟧均为各科室兼职信息员'],
    nearMisses: ['参与信息公开工作的共17人，除办公室2人外，其余15人均为各科室负责人'],
  },
  {
    id: 'resources.staff_part_time.daily-work',
    path: 'resources.staff_part_time',
    units: 'person',
    after:
      /^(?:同志|工作人员|人员|干部)?(?:兼职|兼做|兼任|兼管)(?:负责|承办|承担|办理|从事)(?:日常|具体|此项|这项|该项|相关|有关)(?:工作|事务|业务|事宜)/,
    not: otherPosts,
    weight: 2,
    examples: ['镇长任组长，党政办⟦2名⟧同志兼职负责日常工作'],
    nearMisses: ['镇长任组长，党政办2名同志负责日常工作'],
  },
];
