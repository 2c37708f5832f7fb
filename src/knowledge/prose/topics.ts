import type { Topic } from './types.js';
import type { Wording } from './wording.js';
import type { SectionKind } from '../../types.js';

interface TopicWord {
  readonly topic: Topic;
  readonly pattern: RegExp;
  /** Sentences in reading view that speak of the topic, and some that do not. */
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/** What is applied for besides information. */
const otherApplications = '登记|注册|许可|执行|鉴定|备案|异议|听证|赔偿|复核|复查';

const marksOf = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'g');

/** Words that say what the text now speaks of; the last one before a number counts. Foreign matters first. */
export const topicWords: readonly TopicWord[] = [
  {
    topic: 'foreign',
    pattern: marksOf(
      '来信来访(?!形式|方式|的?申请)|来信来电|群众来信|人民来信|网民来信|信访(?!、?举报、?投诉类)|热线',
      '(?<!\\d)1[12]\\d{3}(?![\\d余多]|[条件篇份次项则个人宗])|信箱|留言|提案|(?<!复)议案|人大代表建议|建议\\d|审批|办事(?!处)|服务事项|工单|网民|问政',
      '志愿|救助|低保|扶贫|贷款|招商(?!大厅|局|中心)|贫困|就业|执法检查|证照|执照|申领|许可证|处罚案件|受理各项|诉求|(?<!经)调解|仲裁|法律援助|模拟申请|案卷评查',
      `(?:${otherApplications})申请\\d`,
    ),
    examples: ['12345热线受理群众来电300件', '办理人大代表建议12件', '收到群众来信96件'],
    nearMisses: [
      '提出改进建议',
      '受理政府信息公开申请3件',
      '受理行政复议案3件',
      '主动公开政府信息12600条',
      '街道办事处收到申请3件',
    ],
  },
  {
    topic: 'review',
    // 复议后起诉4件: a kind of lawsuit.
    pattern: /(?<!未经|不经|经过?)复议(?!后?(?:直接|再|又)?(?:起诉|提起|诉讼))/g,
    examples: ['收到行政复议申请3件', '复议结果维持3件'],
    nearMisses: ['会议研究3件事项', '未经复议直接起诉2件,复议后起诉4件'],
  },
  {
    topic: 'litigation',
    pattern: /诉讼|起诉|应诉|被诉|涉诉|(?<![待未])判决|(?<!向|请|由)法院(?!强制)/g,
    examples: ['被提起行政诉讼1件', '直接起诉1件', '判决维持3件'],
    nearMisses: ['投诉1件', '申诉1件'],
  },
  { topic: 'petitions', pattern: /申诉/g, examples: ['行政申诉案1件'], nearMisses: ['举报投诉1件'] },
  {
    topic: 'complaints',
    // 信访举报投诉类申请: one of the kinds that are not processed.
    pattern: /(?<!信访、?)举报(?!、?投诉类)|(?<!举报、?)投诉(?!类)|(?<!信访、?)举报投诉(?!类)/g,
    examples: ['收到举报2件', '举报投诉2件', '投诉、举报2件'],
    nearMisses: ['举办培训2期', '申诉2件', '信访举报投诉类申请2件'],
  },
  {
    topic: 'consultations',
    pattern:
      /(?:信息公开|政务公开)(?:方面|事项|工作)?的?(?:询问|提问)|(?<!(?:向(?!我|本)|建议|告知|指引|引导)[^,;。]{1,12})咨询/g,
    examples: ['接受咨询20人次', '向我局咨询', '解答信息公开方面的询问20人次'],
    nearMisses: ['查询20人次', '告知申请人向有关部门咨询', '建议申请人咨询有关部门'],
  },
  {
    topic: 'applications',
    pattern: marksOf(
      '依申请|(?:信息|公开|收到|受理|接到|以上|上述|书面|答复)的?申请(?!行政|复议|人民)',
      `(?<!${otherApplications}|各类|审批|复议|低保|救助|补贴|业务|办件|行政|保障|贷款|仲裁|驳回|撤回)申请(?:公开|信息|政府信息|总数|数|\\d|[一二两三四五六七八九十百]{1,6}[件宗份条起例]|件|情况|中|事项|内容|答复|渠道|方式|共|量|:)`,
      '[件宗条份起]的?申请(?!行政|复议)|结转',
    ),
    examples: ['全年收到申请12件', '受理的12件申请', '依申请公开情况', '上年结转2件'],
    nearMisses: [
      '因信息公开申请行政复议',
      '受理低保申请30件',
      '受理各类申请事项30件',
      '申请人民法院强制执行3件',
      '维持2件、驳回申请1件',
    ],
  },
  {
    topic: 'published',
    pattern: marksOf(
      '(?<!属于?(?:已|应当?)?|已|已经|(?:答复|办结|办理)(?:的|结果|情况)?来?(?:中|:|为|看)[:,]?|申请[^,;。\\d]{0,4}\\d{1,6}[件条份宗],其中[:,]?)主动公开(?!范围|类的?#?\\d)',
      '(?<!申请|要求|主动)(?:公开|公布)了?(?:各类|各种)?(?:政府|政务)?信息(?!公开|申请|的?申请)|发布了?(?:各类|各种)?(?:政府|政务)?信息',
      '(?:向社会|对外|累计|一?共)公开[^,;。#\\d申]{0,8}信息(?!公开|申请|的?申请)|(?<!申请|复议)公开的?(?:途径|渠道|载体)',
      '晒出?了?[^,;。#\\d]{0,6}信息|上[网墙栏屏][、和及]上[网墙栏屏报]',
    ),
    examples: [
      '全年主动公开120条',
      '公开政府信息120条',
      '发布各类信息120条',
      '向社会公开林业信息163条',
      '公开途径:政府网102条',
    ],
    nearMisses: [
      '属于主动公开范围5件',
      '已主动公开5件',
      '要求公开政府信息的申请5件',
      '公开信息申请5件',
      '收到申请46件,其中主动公开20件',
      '从答复结果看,主动公开2件',
    ],
  },
  {
    topic: 'normative',
    pattern: /规范性文件/g,
    examples: ['制发规范性文件8件'],
    nearMisses: ['制发文件8件'],
  },
  {
    topic: 'fees',
    pattern: /收费|减免|免收|收取|费用|经费|支出|处理费|缴费|复[制印]费|检索费|工本费/g,
    examples: ['收取复制费50元', '投入专项经费2万元'],
    nearMisses: ['收到申请5件', '免予公开5件'],
  },
  {
    topic: 'staff',
    pattern: /专职|兼职|兼做|兼管|全职|(?<![由经向为])工作人员(?!代|当|告|答|解|主动|协|帮|受|向)|机构建设/g,
    examples: ['配备专职人员2名', '落实工作人员5名'],
    nearMisses: ['公开部门职责5项', '机构职能信息5条', '由工作人员代填'],
  },
  {
    topic: 'training',
    pattern: /培训|以会代训|轮训/g,
    examples: ['举办培训班2期'],
    nearMisses: ['举办讲座2期'],
  },
  {
    topic: 'meetings',
    pattern: /会议|例会|推进会|调度会|专题会|部署会|联席会|协调会/g,
    examples: ['召开工作会议3次'],
    nearMisses: ['召开座谈会3次'],
  },
  {
    topic: 'responses',
    pattern: /解读|发布会|访谈|回应/g,
    examples: ['发布政策解读21篇', '举办新闻发布会3场'],
    nearMisses: ['发布政策文件21篇'],
  },
];

/** What applications were about, up to the next mark or number: 从申请内容看，集中在公路收费. It changes no topic. */
export const matterOfApplications: Wording = {
  pattern:
    /(?:从|按)?申请(?:公开|信息)?的?(?:内容|事项|信息)(?:来?看,)?[^,;。\d]{0,8}(?:涉及|集中|包括|为|是|有)[^,;。\d]{0,50}|(?<![公发][开布]的?)内容(?:主要|大多|多)?(?:涉及|集中|包括|为)[^,;。\d]{0,50}|(?:要求|请求)(?:公开|查看|查阅|查询|了解|获取|提供)(?!政府信息)[^,;。\d]{2,50}/g,
  examples: [
    '要求查看低保名单,当场答复',
    '从申请内容看,主要集中在公路收费、线路审批等方面',
    '申请内容涉及低保、扶贫',
    '均为网上申请,内容主要涉及征地补偿',
  ],
  nearMisses: ['公开的内容包括审批事项', '从申请方式看,网上9件', '12345热线受理3件'],
};

/** What a chapter speaks of where the sentence does not say. */
export const topicOfSection: Readonly<Partial<Record<SectionKind, Topic>>> = {
  on_request: 'applications',
  proactive: 'published',
  consultation: 'consultations',
  fees: 'fees',
  staff_funds: 'staff',
  review_litigation: 'review',
  meetings_training: 'training',
  response: 'responses',
};

/** The chapters where an indicator is at home, by the first steps of its path. */
export const homes: readonly (readonly [string, readonly SectionKind[]])[] = [
  ['published', ['proactive', 'overview']],
  ['applications', ['on_request']],
  ['appeals', ['review_litigation']],
  ['consultations', ['consultation', 'on_request']],
  ['fees', ['fees', 'on_request', 'other']],
  ['resources.staff', ['staff_funds']],
  ['resources.funds', ['staff_funds', 'fees']],
  ['resources', ['staff_funds', 'meetings_training', 'overview']],
  ['responses', ['response', 'proactive', 'overview']],
];
