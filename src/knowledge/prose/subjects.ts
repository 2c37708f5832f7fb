import { compose } from './compose.js';
import type { Wording } from './wording.js';

const disclosure = '(?:政府|政务)?信息公开';

/** What opens words that take numbers back; 其余与信息公开无关 speaks of others. */
const ofNumbersBefore =
  '(?<before>^(?:上述|以上|这些|前述))|[,(](?!其[余他它]|另)(?<all>(?:上述|以上)[^#,;。]{0,6}|均|都|皆|无一)?';

const isOtherMatter = [
  `(?:与|和|同)${disclosure}(?:工作|事项)?(?:均|都)?(?:无关|无涉|没有关系)`,
  `(?:并非|不是|不属于?|非)(?:对|因)?${disclosure}(?:事项|方面|类|引起)?的?(?:咨询|诉讼|复议|投诉|举报|事项|$|[,;。])`,
  '(?<=[均都皆])[为系是属](?:业务|办事|法律|技术)(?:办理|咨询|查询)',
  `(?:[不未]|(?<=无一)[件起例宗]?是?系?)涉及${disclosure}`,
  // 受理行政效能方面的投诉21件，不在此列.
  '不在此列|不属此列|[不未]予?(?:计入|列入|纳入)(?:其?内|在内|本报告|上述|以上|总数|统计|信息公开|$|[,;。)])',
].join('|');

/** Words that tell of whom a clause speaks, and whether it goes on from the one before. */
export const subjects = {
  /** A sentence that opens so goes on with the topic of the one before. */
  goesOn: {
    pattern:
      /^(?:其中|答:|按|从|以上|上述|在(?:上述|已|这些|收到|答复)|申请(?:方式|内容|人|渠道)|当面|网上|信函|已|均|全部|都|截至|至|对|经|维持|撤销|驳回|复议(?:结果|机关)|审理结果|法院)/,
    examples: ['其中网上9件', '从申请方式看', '均已答复', '在收到的申请中'],
    nearMisses: ['全年公开信息', '我局召开会议', '网站改版'],
  },
  /** 市公安局受理申请82件: the subject of the clause is one body of the government, not the government. */
  oneDepartment: {
    pattern:
      /(?:^|[,;、。:#¤]|其中)(?:[省市县区州](?:政府)?(?!政府|人民政府|直|级|及|本级|府)[\u4e00-\u9fff]{1,9}?(?:局|委|厅|办公室|中心|管委会|办(?!理|公|事|结))|(?![^,;、。]{0,4}向)[\u4e00-\u9fff]{2,6}(?:镇|乡|街道))(?:#{1,3}|¤{4,6}|一[家局]|共|主动|全年|累计|被|在线|窗口){0,2}(?:收到|受理|接到|公开|发布|公布|接受|举办|开办|承办|组织|召开|申请|答复|办结|提起|发生|开展)[^#;。]{0,30}$/,
    examples: [
      '¤¤¤¤¤县国土局共发布信息',
      '其中市公安局受理申请',
      '城关镇公开信息',
      '县财政局公开财政信息',
      '市工商局##接受咨询',
      '城关街道¤¤¤¤¤主动公开信息',
    ],
    nearMisses: ['全县共公开信息', '市政府公开信息', '市直单位公开信息'],
  },
  /** A body that is the reporter itself, or no single one. */
  ourselves: {
    pattern: compose(
      '^(?:其中[:,]?)?(?:我|本|全|各)|(?:^|¤)区?管委会|政府办公?[室厅]|新闻办|乡镇|镇街|(?:政务|信息)公开(?:办|领导小组|工作)|联合(?:举办|召开|组织)',
      '|法制(?:办|局|机构)[^#,;。]{0,12}复议|监察[局厅][^#,;。]{0,24}(?:投诉|举报)',
    ),
    examples: [
      '我市财政局',
      '¤¤¤¤¤区管委会共收到',
      '其中:各乡镇',
      '县政府办公室受理',
      '县政务公开办举办',
      '县法制办受理行政复议',
      '县监察局收到公示不及时的投诉',
    ],
    nearMisses: ['市财政局受理'],
  },
  /** 公开信息(含乡镇)7310条: what the whole includes is not what the number is of. */
  included: {
    pattern: /\((?:含|包含|包括)[^()#]{1,20}\)/g,
    examples: ['(含部门、乡镇)', '(包括各区县)'],
    nearMisses: ['(乡镇)', '(含乡镇##)'],
  },
  /** The subject of the clause before goes on: 市某局举办培训班2期，培训110人次. */
  sameSubject: {
    pattern: /^(?:共|累计|总计)?(?:培训|受训|参训|答复|办结)/,
    examples: ['培训', '共答复'],
    nearMisses: ['全县培训', '收到'],
  },
  /** 其中 makes a number a part, unless only the year follows. */
  ofWhich: {
    pattern: /(?<![就对])其中[:,]?(?!¤|本年|今年|全年)[^#,;]{0,30}$/,
    examples: ['其中网上申请', '其中:涉及土地的'],
    nearMisses: ['其中¤', '其中今年收到', '其中网上3件,共收到'],
  },
  /** The second number is of another year and leaves its noun out: 2010年210人次，2011年为186人次. */
  nextYear: {
    pattern:
      /^[,;]而?(?:¤{2,8}|今年|本年度?|当年)全?年?,?(?:[^#¤,;。网微栏类]{0,10},)?则?(?:[增升降减]至|[增降减]到|增加到|减少到|上升到|下降到|为|是|达到?|有)$/,
    examples: [',¤¤¤¤¤为', ';今年则为', ';¤¤¤¤¤,因职能调整,降至'],
    nearMisses: [',网上为', ',今年网上为'],
  },
  /** What is said between a number and a part of it; a year said there makes it no part. */
  partOfBefore: {
    pattern: /^[,;(]?(?:其中|含|包括|包含)(?!.{0,8}(?:¤|今年|本年|全年|年内|信息公开|政务公开))/,
    examples: [',其中市政府网站公开', '(含图文解读'],
    nearMisses: [',其中¤¤¤¤¤举办', ',其中本年度', ',市政府网站公开'],
  },
  /** 对属于本机关的均予公开，对不属于的告知申请人: a clause that opens so speaks of one kind … */
  oneKind: {
    pattern: /^(?:对于?|凡是?|属于)[^,;。]{2,40}的/,
    examples: ['对于本机关制作的信息均予公开', '凡属主动公开的均已公开'],
    nearMisses: ['对收到申请均予答复', '均予公开'],
  },
  /** … where another clause speaks of another. */
  anotherKind: {
    pattern: /[,;](?:对于?|凡是?|属于?)?(?:不|未|无|非|涉)/,
    examples: [',对于不属于本机关的', ';涉及商业秘密的'],
    nearMisses: [',按期答复', ',均予公开'],
  },
  /** A clause that opens with a number counts itself: 2人以网上方式提出. */
  ownNumber: {
    pattern: /^(?:其中[:,]?|有)?#/,
    examples: ['##以网上方式提出', '其中##为网上申请'],
    nearMisses: ['在#个乡镇设立的查阅点', '网上申请'],
  },
  /** Said of some bodies only: 部分单位没有设立专门机构. */
  someOnly: {
    pattern: /(?:部分|个别|少数|有的|有些|某些|一些|\d{1,4}个)各?(?:单位|部门|乡|镇|街道|基层|地方|村|科室)/,
    examples: ['部分单位没有设立', '3个乡镇未安排'],
    nearMisses: ['各单位未发生', '部分公开'],
  },
  /** Among problems a body says how little it did: 全年仅举办培训班3期; not of others: 个别乡镇仅公开2条. */
  admits: {
    pattern:
      /(?:^|[,;:。])(?![^,;:。]{0,12}(?:个别|部分|有的|有些|少数|某些|一些|兄弟|其[他它]))[^#,;:。]{0,24}[仅只](?:有|为|是|主动公开|公开|发布|举办|开展|召开|组织|配备|办)?(?:了|过)?[^#,;。]{0,6}$/,
    examples: ['全年仅举办培训班', '专职人员仅', ',而我局仅公开', '政策解读稿件仅有'],
    nearMisses: ['个别乡镇公开信息仅', '全年举办培训班', '计划举办'],
  },
  /** 截至年底已公开8400多条 may count from the beginning, and gives way to a number of the year. */
  soFar: {
    pattern: /(?:截至|截止)[^#;。]{0,24}[,¤底末日月][^#,;。]{0,8}已[^#,;。]{0,16}$/,
    examples: ['截止¤¤¤¤¤底,本部已主动公开政府信息', '截至¤¤¤¤¤¤月底已公开信息'],
    nearMisses: ['截至¤¤¤¤¤底,本部主动公开政府信息', '已公开信息'],
  },
  /** 累计公开信息272条 may be of all years, where another number is said to be of this one. */
  maybeOfAllYears: {
    pattern: /(?:累计|总计)[^#¤,;。]{0,14}$/,
    examples: ['累计公开信息', '我委总计主动公开政府信息'],
    nearMisses: ['累计¤公开信息', '共公开信息', '累计##,公开'],
  },
  /** 2013年公开信息201条，累计公开530条: behind that of the year, of all years. */
  allYearsBehind: {
    pattern:
      /(?:公开|发布)[^#¤,;。]{0,10}信息#{1,10}[^#;。]{0,3},(?:历年|目前|已)?累计(?:主动|已|共){0,2}(?:公开|发布)[^#,;。]{0,8}$/,
    examples: ['主动公开政府信息##,累计公开政府信息'],
    nearMisses: ['累计公开政府信息', '主动公开政府信息##,其中网站公开'],
  },
  /** What part of the number before is of this year, or the body's own doing. */
  partOfStock: {
    pattern: compose(
      '^(?:其中|包括)[:,]?(?:(?:今年|本年度?|当年|年内|¤{4,8})(?:度|内)?(?:新增|共|主动){0,2}(?:公开|发布|录入)?(?:政府|政务)?(?:信息)?[为有]?#',
      '|(?:主动|对外|向社会)(?:公开|发布)[^#,;。]{0,6}#{1,10}[、,;](?:依申请|不予|免予)公开)',
    ),
    examples: ['其中本年度新增#', '其中主动公开信息###,依申请公开#'],
    nearMisses: ['其中网站公开#', '其中今年政策类#', '其中主动公开信息###,微信公开#'],
  },
  /** Says of numbers before that disclosure was not their matter: of the sentence before, of all or the last before it. */
  retraction: {
    pattern: new RegExp(`(?:${ofNumbersBefore})[^#;。]{0,24}?(?:${isOtherMatter})`),
    examples: [
      '上述咨询为数据查询,并非对信息公开事项的咨询',
      '诉讼##,不属信息公开诉讼',
      '电话##,均为业务咨询,与信息公开无关',
      '诉讼##,上述案件均不涉及政府信息公开',
      '诉讼##,无一涉及信息公开',
      '咨询##,电话##,均为业务办理',
      '复议##(不涉及信息公开)',
      '投诉##,不在此列',
      '投诉##,未计入上述数字',
    ],
    nearMisses: [
      ',其余与信息公开无关',
      '其中不属于政府信息公开范围##',
      '上述咨询均为信息公开咨询',
      '诉讼##,均涉及信息公开',
    ],
  },
  /** Words that are of disclosure even where the matter around them is not. */
  namesDisclosure: {
    pattern: /信息公开|政务公开|依申请/,
    examples: ['未收到信息公开申请', '依申请公开'],
    nearMisses: ['未收到信访件'],
  },
} as const satisfies Readonly<Record<string, Wording>>;
