import type { ProseRule } from './types.js';

/** Posts that are full or part time and not of disclosure. */
export const otherPosts =
  /消防|执法|编辑|投稿|档案室|微博|安全员|网格|教师|医(?!院|保|疗)|事故|环保员|保洁|协管|调解|社工|司机|驾驶|护林|辅警|巡查|民兵/;

/** 食品抽检由2人专职负责: the words before name the work, and it is none of disclosure. */
export const ofNamedMatter =
  /(?:^|[,;。、])(?![^#,;。]{0,14}(?:公开|信息|工作|事务|业务|日常|办|科|股|室|局|委|厅|中心|单位|机关|部门|[镇乡]|街道|站|处|院|所|本|我|均|主要|具体))[\u4e00-\u9fff]{2,12}由$/;

/** 专职人员269人，其中全职23人、兼职246人: all of them, whatever the form calls them. */
export const dividedBehind = /^[,(]其中[:,]?(?:全职|专职)[^#,;。]{0,6}#{1,5}[人名位]?[,、和]兼职/;

const doing = '(?:干|做|抓|管|从事|负责|承担)';
/** The work that the words before name. */
const thisWork = '(?:这|此|该)(?:一?项|件|块)?(?:工作|事)(?=$|[,;。])';

/** Who works on disclosure, told by what they do. */
export const staffClauseRules: readonly ProseRule[] = [
  {
    id: 'resources.staff_total.called-full-time',
    path: 'resources.staff_total',
    units: 'person',
    before: /专职(?:工作)?人员(?:总数)?$/,
    after: dividedBehind,
    not: otherPosts,
    sentence: /信息公开|政务公开|公开工作/,
    weight: 2,
    total: true,
    examples: ['信息公开专职人员总数⟦269人⟧，其中全职23人、兼职246人'],
    nearMisses: [
      '信息公开专职人员总数269人，其中党员23人',
      '信息公开专职消防人员总数269人，其中全职23人、兼职246人',
    ],
  },
  {
    // 由5名工作人员组成（专职1名、兼职4名）; 抽调6人组成工作班子，其中专职2人.
    id: 'resources.staff_total.made-up-of',
    path: 'resources.staff_total',
    units: 'person',
    before: /(?:由[^#¤,;。]{0,8}|(?:抽调|选派|选调|安排)了?)$/,
    after:
      /^(?:同志|工作人员|人员|干部)?组成了?(?:(?:政府|政务)?信息公开)?(?:工作)?(?:班子|专班|小组)?[(,](?:其中[:,]?)?(?:专职|兼职|全职)/,
    not: otherPosts,
    weight: 2,
    total: true,
    examples: [
      '信息公开领导小组下设办公室，由⟦5名⟧工作人员组成（专职1名、兼职4名）',
      '抽调⟦6人⟧组成信息公开工作班子，其中专职2人',
    ],
    nearMisses: ['抽调6人组成防汛工作班子，其中专职2人', '信息公开领导小组由5名委员组成，其中专职1名'],
  },
  {
    // 信息公开由办公室负责，配有专职民警1名、兼职人员36名.
    id: 'resources.staff_full_time.police',
    path: 'resources.staff_full_time',
    units: 'person',
    before: /(?:^|[,;])(?:配备?|设|安排|确定|明确|指定)(?:了|有)?专职(?:民警|警员|警力)$/,
    sentence: /(?:信息|政务|警务)公开|责任部门/,
    not: /社区|巡|禁毒|消防/,
    weight: 2,
    examples: ['信息公开由办公室负责，配有专职民警⟦1名⟧、兼职人员36名'],
    nearMisses: ['社区警务室配有专职民警1名', '信息公开由办公室负责，配有专职巡防民警12名'],
  },
  {
    // 信息公开设专职岗位1个.
    id: 'resources.staff_full_time.posts',
    path: 'resources.staff_full_time',
    units: 'place',
    before: /(?:设|设有|设立|设置)(?:了|有)?(?:信息公开|政务公开)?专职岗位?$/,
    sentence: /(?:信息|政务|校务|院务)公开|公开(?:工作|信息)|联络员|信息员/,
    weight: 2,
    examples: ['校长办公室承办信息公开，设专职岗位⟦1个⟧'],
    nearMisses: [
      '校长办公室承办信息公开，设公益岗位1个',
      '消防中队设专职岗位3个',
      '公益岗位公开招聘，设专职岗位1个',
    ],
  },
  ...(
    [
      ['person', 'doing', ''],
      ['place', 'heads-doing', '个'],
    ] as const
  ).map(([units, id, word]): ProseRule => ({
    // 全乡有15个人干这项工作; 政务公开由党政办3人在做.
    id: `resources.staff_total.${id}`,
    path: 'resources.staff_total',
    units,
    before: /(?:上下|全[县市区镇乡局校]|[室局办科股])(?:共有|共|有|由)?$|(?:由|共有|有)$/,
    after: new RegExp(
      `^${units === 'place' ? '人' : ''}(?:同志)?(?:(?:专门|具体)?(?:在|来)?${doing}${thisWork}|在[做管抓](?=[,;。]))`,
    ),
    // 防汛有15人干这项工作，信息公开…: this work is what the words before name.
    sentence: /(?:公开|信息员)[^。]{0,40}(?:有|由|上下|[室局办科股])\d/,
    not: otherPosts,
    weight: 2,
    total: true,
    examples: [
      `各村明确文书做信息员，全乡上下有⟦15${word || '人'}⟧${word && '人'}干这项工作`,
      `镇政务公开由党政办⟦3${word || '人'}⟧${word && '人'}在做，都是兼职`,
      `全镇信息公开共有⟦6${word || '人'}⟧${word && '人'}专门负责此项工作`,
    ],
    nearMisses: [
      '各村明确文书做信息员，有15人外出务工',
      '防汛由党政办3人在做',
      // Leaders.
      '全镇信息公开共有3人分管此项工作',
      '防汛有15人干这项工作，信息公开由办公室负责',
    ],
  })),
  ...(
    [
      ['staff_full_time', '专职'],
      ['staff_part_time', '兼职'],
    ] as const
  ).map(([key, word]): ProseRule => ({
    // 局办公室1名兼职人员负责日常工作; 办公室1名同志兼职办理.
    id: `resources.${key}.office-daily`,
    path: `resources.${key}`,
    units: 'person',
    before: /^[^#¤,;。]{0,10}[室办科股]$|[,;。]由?[^#¤,;。]{0,8}[室办科股]$/,
    after: new RegExp(
      `^${word}(?:工作)?(?:人员|干部|同志)(?:具体)?(?:负责|承担|办理|处理)(?:日常|具体)(?:工作|事务|事宜)|^(?:工作人员|同志|人员|干部)?${word}(?:办理|承办|负责)(?=$|[,;。])`,
    ),
    not: new RegExp(`${otherPosts.source}|食品|防汛|扶贫|综治|环境|信访`),
    weight: 2,
    examples: [`局办公室⟦1名⟧${word}人员负责日常工作`, `办公室⟦1名⟧同志${word}办理`],
    nearMisses: [`局办公室1名${word}人员负责车辆`, `办公室1名同志${word}授课`],
  })),
];
