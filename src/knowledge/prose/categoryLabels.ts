import { compose } from './compose.js';
import type { Wording } from './wording.js';

/** What is cut off the words before a number to leave the printed label of a kind, in this order. */
export const labelCuts = {
  openBracket: {
    pattern: /^\((?=其中|包括|内?含)|^[—-]{1,4}/,
    examples: ['(其中政策', '(含政策', '——政策'],
    nearMisses: ['(政策', '政策——'],
  },
  shareBefore: {
    pattern: /^\((?:约?占)?比?[^()]{0,10}[%成]\)[,;、]?|^(?:约|各)?占[^,;、]{1,16}[%成](?:以上)?、/,
    examples: ['(占77.6%)、政策', '(7.5%)、公示', '占主动公开信息的5.7%、政策'],
    nearMisses: ['(占地)、政策', '政策(7.5%)', '占补平衡、政策'],
  },
  itemNumber: {
    pattern:
      /^(?:\d{1,2}[、.]|\((?:\d|[一二三四五六七八九十]){1,2}\)|[①-⑳㈠-㈩]|[一二三四五六七八九十]{1,2}是)/,
    examples: ['1、政策', '(2)政策', '(二)政策', '①政策', '一是政策'],
    nearMisses: ['政策1、', '一般政策'],
  },
  joint: {
    pattern: compose(
      '^(?:(?:(?:主动)?公开的?)?(?:政府|政务)?(?:信息|内容|类别|信息类别)(?:主要)?(?:涉及|包括|涵盖|[覆复]盖|有|[中里],?(?=.{2}))|[一二三四五]类[为是]',
      '|(?:其中)?(?:占比)?最[多少高低大小]的[是为]|其中(?:涉及)?|包括|内含|内有|包含|涵盖|[覆复]盖|分别(?:是|为)|主要(?:有|是|包括)|含|涉及|另有?',
      '|以(?=[^,;]{2,20}为主)|以及|和|及|与|计?有(?!关)|共有|即|此外|按类别分?|其次(?:是|为)?|其余(?:依次)?(?:是|为|有)|再次(?:是|为)?',
      '|属于?(?=[^,;]{2,24}的?$)|(?:公开)?内容以|数(?=[^,;]{2,20}最[多少]))(?:[:,]|[—-]{1,4})?',
    ),
    examples: ['其中:政策', '涵盖机构设置', '计有概况信息', '涉及机构设置', '属于人事任免', '其次是公告'],
    nearMisses: ['政策其中', '机构设置', '有关惠农补贴'],
  },
  publisherAndVerb: {
    pattern:
      /^(?!其[他它])[^,;:]{0,16}?(?:发布|公开|公布|更新|上传|录入)了?(?!类|的|信息|指南|目录|制度|年度|工作)(?=.{2,40}(?:类|信息|栏目?)|政策|行政)/,
    examples: ['全年公开机构职能类', '我局发布政策法规'],
    nearMisses: ['公开指南类', '信息公开类', '其他公开信息'],
  },
  verb: {
    pattern: /^(?:共|累计|主动|新)?(?:发布|公开|公布|更新|上传|录入)了?(?!类|的|信息|性)(?=.{2})/,
    examples: ['公开人事任免', '共发布通知'],
    nearMisses: ['公开类', '公开信息'],
  },
  newly: {
    pattern: /^新增(?=[^,;]{2,30}(?:类|信息)$)/,
    examples: ['新增机构概况信息'],
    nearMisses: ['新增栏目', '信息新增'],
  },
  countWords: {
    pattern: /(?:共计?|总计|合计|累计|(?<![统审会设估])计|约|为|是|有|达到?|:|近|占了?){1,4}$/,
    examples: ['政策法规类共', '业务公开累计', '政策法规类为', '政策:'],
    nearMisses: ['政策法规类', '统计数据', '规划统计', '财政审计'],
  },
  share: {
    pattern: /(?:约|各)?占(?:比|总[数量]的?)?[^,;]{1,10}(?:%|成)(?:以上)?$|(?<=.{2})\d{1,3}(?:\.\d{1,2})?%$/,
    examples: ['政策类占6%', '政策类占总数的七成', '政策类8.2%'],
    nearMisses: ['政策类', '占地信息'],
  },
  publishedBehind: {
    pattern: /(?<=类)(?:今年|全年|本年度?|共|主动|累计){0,2}(?:公开|发布|公布)了?$/,
    examples: ['公文类今年公开了', '政策法规类发布'],
    nearMisses: ['政务公开', '行政处罚信息公开'],
  },
  rank: {
    pattern: /(?<=.{2})(?:最多|最少|较多|较少|居多|居首|居次|次之|为主),?[仅只]?(?:为|有|是|达)?$/,
    examples: ['动态类最多', '公告类次之,有'],
    nearMisses: ['动态类', '最多'],
  },
  ofIt: { pattern: /(?<=.{2})的$/, examples: ['政策文件的'], nearMisses: ['的', '政策文件'] },
  published: {
    pattern:
      /(?<=栏目?[”"]?|频道|版块)(?:发布|公开|公布|更新|上传)了?(?:(?:政府|政务)?信息(?:数量|数|量)?(?:最多|最大|居首)?)?$/,
    examples: ['“民生公益”栏发布信息最多', '财政频道公开信息'],
    nearMisses: ['我局发布信息', '栏目信息'],
  },
  countNoun: {
    pattern: /(?:数量|条数|件数|总数|数|量)$/,
    examples: ['政策法规类信息数', '政策条数'],
    nearMisses: ['政策法规类', '数据类'],
  },
  marks: {
    pattern: /^\)?[,;:、。]+|[,;:、。]+$/g,
    examples: [',政策', ')、政策', '政策;'],
    nearMisses: ['政策、法规'],
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** What the words before a number tell of the item. */
export const labelSigns = {
  /** 全年主动公开政府信息120条 opens a list, it is no part of it. */
  total: {
    pattern: compose(
      '^(?!其[他它]|批[前后]|、?(?:财务|政务|党务|村务|校务|院务|人事|预算|决算|资金|项目|采购|办事|收费)公开$|[^,;]{1,20}类[^,;]{0,6}(?:公开|发布|公布)了?$',
      '|[^,;]{0,24}(?:栏目?|频道|版块|专栏)[”"]?(?:栏目?)?(?:公开|发布))[^,;]{0,40}(?:公开|发布|公布|晒出)(?:的|了)?(?:各类|各种|有关)?',
      '(?:政府|政务|主动公开|公开){0,3}(?:信息|文件)?(?:总数|数量|总计|数)?(?:共|共计|达|约|为|有|总计)?$|(?:总计|合计|共计)$',
    ),
    examples: [
      '全年主动公开政府信息',
      '专栏主动公开的信息有',
      '主动公开政府信息数',
      '共发布',
      '合计',
      '共晒出政府信息',
    ],
    nearMisses: ['机构职能类', '、财务公开', '公文类今年公开了', '批前公布', '其他公开', '“便民”栏目公开'],
  },
  /** The words behind the last mark only count: the clause before names the kind. */
  onlyCounts: {
    pattern: /^[仅只]?(?:为|达到?|是|共|计|有)?$/,
    examples: ['', '为', '有', '仅有'],
    nearMisses: ['政策', '共有'],
  },
  /** A number without a unit needs a label that says it counts. */
  bare: { pattern: /(?:数|量|:)$/, examples: ['政策信息数', '政策:'], nearMisses: ['政策信息'] },
  /** The label of a number that opens a list instead of being in it. */
  published: {
    pattern:
      /^(?!.{0,40}(?:类|(?<!各)类信息|领域|方面|信息公开|公开信息)$|[^、和及与等]{0,40}(?:网|微博|微信|公众号|公报|栏目?|平台)[^、和及与等]{0,40}$).{0,40}(?:公开|发布|公布|晒|亮|挂|登|推出|上网|更新)/,
    examples: ['共亮出家底', '县里晒出各类信息', '通过网站、公示栏发布'],
    nearMisses: ['预算信息', '预决算信息公开', '公开办事类', '学校公开网发布信息'],
  },
  kind: { pattern: /(?:类|信息)$/, examples: ['政策法规类', '人事信息'], nearMisses: ['政策法规'] },
  /** A member that may be divided itself; 各类信息 and 公开类 are no members. */
  kindOnly: {
    pattern: /^(?!.{0,20}(?:各类|公开|发布|公布)).{2,20}类的?(?:政府)?(?:信息)?$/,
    examples: ['政策法规类的信息', '规划计划类'],
    nearMisses: ['发布各类信息', '主动公开类信息', '政策法规'],
  },
  divided: {
    pattern: /^,(?:其中|内?含|包括|包含)/,
    examples: [',其中文件', ',含机构设置'],
    nearMisses: [',占比', ';其中文件'],
  },
  nextKind: {
    pattern: /;|类的?(?:政府)?(?:信息)?$/,
    examples: [';规划', ',动态类', ',业务类信息'],
    nearMisses: [',规范性文件', ',其他'],
  },
  sharedOut: {
    pattern: /(?<=[、和与及].{2,20})各$/,
    examples: ['机构、人事类各'],
    nearMisses: ['机构类各', '各'],
  },
  /** What leads up to a number that comes before its label: 其中8条是机构职能类 … */
  opensMember: {
    pattern: /(?:^|[,;:、。]|[里中],|其中)有?$/,
    examples: ['', '公开的信息里,', '其中', '##,有'],
    nearMisses: ['公开信息', '其中政策类'],
  },
  /** … and its label behind it. */
  behind: {
    pattern: /^(?:是|为|属于|属)(?<label>[^#¤,;。]{2,20})(?=[,;。]|$)/,
    examples: ['是机构职能类,', '属于政策法规类'],
    nearMisses: ['是##', '机构职能类', '为政策法规类占##'],
  },
  /** Behind a number: what is counted, so that it is no label's. */
  nounBehind: {
    pattern:
      /^(?:街道|镇|乡|县|区|市|局|内设|下属|职能)?(?:职能)?(?:科室|股室|处室|部门|单位|村|社区|站所|领导|成员)/,
    examples: ['街道职能科室及成员', '部门的信息', '内设科室'],
    nearMisses: ['；公告', ',部门', '。'],
  },
  joint: { pattern: /[、和与及]/, examples: ['机构、人事'], nearMisses: ['机构人事'] },
  sum: {
    pattern: /(?:总数|总量|总公开数?[为是]?|(?<!^[,;、]{0,2}其[余他它][^,;]{0,8})(?:共计|合计|总计))$/,
    examples: ['信息总数', '合计'],
    nearMisses: ['信息数', ';其余各类合计'],
  },
  /** A comparison or a remainder of another list, not a label. */
  noLabel: {
    pattern: compose(
      '#|¤|^[比较多少增减]|^(?:全年|年内)(?:编印|印发|出版|发行|编发)[^类]{0,14}$|^(?:新设|增设|设(?![施备计区])[立置有]?)[^类]{0,10}$',
      '|^在?主动公开的?信息[中里](?:与|属)|^(?:全年|年内|本年度?|今年|以上|上述|总共|各类)(?:各项)?$',
    ),
    examples: [
      '比上年',
      '多了',
      '政策#',
      '全年',
      '以上',
      '设公共查阅点',
      '全年印发安平政报',
      '主动公开的信息中与群众相关的事项',
    ],
    nearMisses: ['政策', '设施建设', '设置类', '主动公开的信息中,政策类'],
  },
} as const satisfies Readonly<Record<string, Wording>>;
