import { compose } from './compose.js';
import type { ProseRule } from './types.js';

const channelWord = compose('{anyWay}|平台|其他(?:方式|形式|渠道)');
const partWord =
  /上级|直接(?:受理|收到|接收)|市县|各市(?!民)|[市州]\([州市]|地\(市|本级|[省市县区]直|各乡镇|各街道|各镇|县区|区县|各区|各县|县\(市|下属|季度|其中/;
/** 主动公开96条，依申请公开信息12条，不予公开信息3条: how information is classified, not what was asked for. */
const classified = /^[,、;](?:和|及)?不予公开的?(?:政府|政务)?信息#/;

/** What is applied for besides information. */
export const notDisclosure =
  /服务中心|政务大厅|服务大厅|服务窗口|复议|诉讼|信访|热线|建议|提案|许可|审批|证照|补助|来信来访|报名|入学|救济|救助|低保|仲裁|鉴定|认定|执行|补贴|贷款|备案|登记(?!$|(?:受理)?的?(?:政府|信息公开|依申请|公开))|留言|办事|业务|执法|投诉|举报|目录/;

/** 教师信息公开申请1件、社会公众申请2件: each number is of some. */
const besideOthers = /^[、和及](?!行政|复议)[^#,;。]{1,14}申请#/;

/** How many applications came: 收到申请12件, 12件申请, 申请总数. */
export const receiptRules: readonly ProseRule[] = [
  {
    id: 'applications.received.verb-object',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?:{receive}|登记)(?!率)(?:{gap30}(?:公开|信息){gap8}申请|{gap30}依申请公开{gap8}信息|{gap30}依申请公开(?:事项|请求|件)?',
      '|(?:各类)?依申请(?:办理)?件|{gap30}依申请(?:政府)?信息公开|{gap20}申请公开|{gap20}申请(?:政府|政务)信息公开)(?:公开)?(?:政府信息|信息)?(?:公开)?',
      '(?:事项|件|表|书)?{count}$',
    ),
    not: new RegExp(`${channelWord.source}|${partWord.source}|${notDisclosure.source}|申请人|党务|党员|村务`),
    notAfter: besideOthers,
    weight: 3,
    total: true,
    examples: [
      '全年共收到政府信息公开申请⟦12件⟧。',
      '2013年全县共受理依申请公开政府信息⟦1宗⟧',
      '本局受理公民、法人和其他组织的信息公开申请⟦8⟧件',
      '我局共收到依申请信息公开⟦26件⟧',
      '通过网络、信函等方式，共收到依申请公开请求⟦30件⟧',
      '全县共收到申请政府信息公开⟦17件⟧',
    ],
    nearMisses: [
      '收到网上申请5件',
      '收到行政复议申请3件',
      '受理低保申请30件',
      '收到本校教师信息公开申请1件、社会公众申请2件',
    ],
  },
  {
    id: 'applications.received.verb-object-plain',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?:{receive}|登记)(?!率)(?:了|到|过|各类|有效|公民|法人|和|或|及|、|其[他它]|组织|群众|社会|公众|市民|村民|居民|以|各种|形式|方式|向|我|本|局|机关|提出|提交',
      '|递交|的|各|新|共|来自){0,14}申请(?:公开)?(?:事项|材料|件|表|书)?{count}$',
    ),
    not: new RegExp(
      `${channelWord.source}|${partWord.source}|${notDisclosure.source}|居首|最多的|省会|以[^#,;。]{1,8}(?:形式|方式)(?:受理|收到|接收)`,
    ),
    // 收到自然人申请40件，企业申请5件: the number of some applicants beside that of others.
    notAfter: /^[,、;和](?:法人|商业企业|企业|其[他它]组织|社会|科研|法律服务|单位|组织)[^#,;。]{0,12}#/,
    topics: ['applications'],
    weight: 3,
    total: true,
    examples: ['依申请公开情况：全年受理申请⟦12件⟧'],
    nearMisses: [
      '接收、办理护照申请12件',
      '依申请公开情况：受理护照申请12件',
      '依申请公开情况：收件量居首的城市接到申请12件',
      '依申请公开情况：收到自然人申请40件，商业企业申请5件',
    ],
  },
  {
    // 全年收到的唯一一件公开申请.
    id: 'applications.received.only-one',
    path: 'applications.received',
    units: 'case',
    before: /(?:收到|受理|接到)[^#,;。]{0,8}唯一的?$/,
    after: /^(?:政府|政务)?(?:信息)?公开申请(?!人|者)/,
    weight: 2,
    examples: ['这是全年收到的唯一⟦一件⟧公开申请'],
    nearMisses: ['这是全年收到的唯一一件锦旗'],
  },
  {
    id: 'applications.received.written',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?:{receive}|登记)(?:了|到|各类|有效|公民|群众|村民|居民|的|递交|提交|提出|共){0,4}书面申请(?:材料|书|表|件)?{count}$',
    ),
    not: new RegExp(`${partWord.source}|${notDisclosure.source}`),
    // 受理书面申请2件，网上申请5件: the number of one way beside that of another.
    notSentence: /(?:网上|网络|在线|电子|电话|口头|当面|现场)[^。]{0,8}#?申请/,
    topics: ['applications'],
    weight: 3,
    total: true,
    examples: ['依申请公开情况：全年受理群众书面申请⟦2件⟧'],
    nearMisses: ['依申请公开情况：全年受理书面申请2件，网上申请5件', '依申请公开情况：受理低保书面申请2件'],
  },
  {
    id: 'applications.received.asking-for',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?:收到|受理|接到)(?:了|到)?(?:公民|群众|村民|居民|企业)?(?:要求|请求|申请)(?:公开|提供|获取|查询|了解)[^#¤,;。]{0,20}的申请{count}$',
      '|(?:收到|受理|接到)(?:了|到)?(?:公民|群众|村民|居民|企业)?(?:要求|请求|申请)公开[^#¤,;。]{0,20}的(?:要求|请求){count}$',
    ),
    not: new RegExp(`${channelWord.source}|${partWord.source}|${notDisclosure.source}`),
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: [
      '依申请公开情况：共收到要求提供审计报告的申请⟦5份⟧',
      '依申请公开情况：接到群众申请公开基金结余情况的要求⟦1起⟧',
    ],
    nearMisses: [
      '依申请公开情况：共收到要求减免税款的申请5份',
      '依申请公开情况：接到群众要求提供救助的请求5起',
    ],
  },
  {
    id: 'applications.received.number-first',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?:{receive}|登记)(?:到|了|过|的|并办理|并答复|各类|公民|社会|群众|公众){0,2}(?:共|共计|总计)?$',
    ),
    after: compose('^(?:来自)?{gap8}{disclosure}{gap4}(?:申请|信息公开)'),
    not: notDisclosure,
    weight: 3,
    total: true,
    examples: ['全年收到⟦12件⟧政府信息公开申请'],
    nearMisses: ['收到12件行政复议申请'],
  },
  {
    id: 'applications.received.number-first-plain',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?:{receive}|登记|(?<![已未内再年])办理)(?:到|了|过|的|各类|公民|社会|群众|公众){0,2}(?:#{1,5}[^#,;。]{0,4}(?:提出|提交|递交)的)?(?:共|共计|总计)?$',
    ),
    after: /^(?:公民|群众|社会公众|企业|申请人)?[^#¤,;:。]{0,4}(?:书面)?申请(?!行政|人民)/,
    notAfter: /^[^#,;。]{0,8}(?:之外|以外|外,)/,
    not: notDisclosure,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['依申请公开方面，全年共收到⟦12件⟧申请'],
    nearMisses: ['行政审批窗口收到12件申请', '依申请公开方面，除收到的12件申请之外'],
  },
  {
    id: 'applications.received.label',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?:收到|受理|接到)?(?:的)?{disclosure}?(?:的)?申请(?:的)?(?:受理)?(?:总数|数量|总量|件数|总件数|数|量)(?:量)?',
      '(?:共计|共|为|是|有|达到|达|:|计|超过|近|约){0,2}$|(?:^|[,;。])(?:收到)?申请:$|依申请公开(?:申请)?(?:总量|总数)(?:为|共|:)?$',
      '|收到的?申请(?:增加|减少|下降|上升|增长|回落)?(?:到|至|为)$',
    ),
    not: new RegExp(`${channelWord.source}|结转|答复|办结|不予|同意|部分|决定|${notDisclosure.source}`),
    weight: 3,
    total: true,
    examples: ['收到申请数:⟦12件⟧', '政府信息公开申请总数为⟦5件⟧'],
    nearMisses: ['网上申请数3件'],
  },
  {
    id: 'applications.received.noun',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?:^|[,;:、。]|共|共有|发生|年|¤|局|县|区|市|镇|乡|办|我委|街道|提出|提交|登记|办理了?)(?:政府信息公开|信息公开|依申请公开|公开政府信息|政务公开)(?:的)?',
      '(?:申请|政府信息|信息)(?:事项|件)?(?:共计|共有|共|总计|合计|计|为|有|:){0,2}$',
    ),
    // 主动和依申请公开信息2394条: what was made public either way.
    not: new RegExp(`${notDisclosure.source}|主动(?:公开)?[和及与、]`),
    notAfter: classified,
    weight: 2,
    total: true,
    examples: ['全年依申请公开信息共⟦12件⟧', '2011年，政府信息公开申请⟦7件⟧'],
    nearMisses: [
      '主动公开信息12条',
      '主动公开信息96条，依申请公开信息12条，不予公开信息3条',
      '依申请公开方面，全年主动和依申请公开信息12条',
    ],
  },
  {
    id: 'applications.received.asked',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?:向我|向本|申请(?:人)?(?:公开|获取|查询)(?:政府)?信息的?|提出的?{disclosure}?申请的?|要求公开(?:政府)?信息的?)(?:局|县|区|市|镇|乡|机关|单位|委|厅|办|校|院|街道|中心|部)?{gap8}(?:共有|共|有|达|计|为){0,2}$',
    ),
    not: new RegExp(
      `${channelWord.source}|主动(?:公开)?[和及与、]|(?:发布|公布|更新|上传)了?依申请|企业|机构|律师|自然人|其[他它]组织|公益组织|${notDisclosure.source}`,
    ),
    notGroup: compose('{anyWay}[^#,;。]{0,4}(?:提出|申请|要求)[^#;。]{0,20}$'),
    notAfter: classified,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['申请公开政府信息的共有⟦5件⟧'],
    nearMisses: [
      '主动公开信息96条，依申请公开信息12条，不予公开信息3条',
      '通过网络申请公开政府信息的有3件',
      '上门提出申请的群众占多数，为3件',
      '发布依申请公开信息3件',
    ],
  },
  {
    id: 'applications.received.there-were',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?:^|[,;:、。]|全年|¤|本年度|本年|年内|期间)(?:我[局县区市镇乡委厅办校]|全[县区市镇乡省]|本[局机关级单位]{1,2})?(?:共计|总计|一共|共有|共|有){1,2}$',
    ),
    after: compose('^(?:公民|群众|市民|企业)?{gap4}{disclosure}申请'),
    not: notDisclosure,
    weight: 3,
    total: true,
    examples: ['全年共有⟦3件⟧政府信息公开申请'],
    nearMisses: ['全年共有3件行政复议申请'],
  },
  {
    id: 'applications.received.topic',
    path: 'applications.received',
    units: 'case',
    before:
      /(?:^|[,;:、。]|¤|[局县区市镇乡办委厅校]|全年|年度|本年)(?:共|总共|累计|共计|合计|新)?(?:收到|受理|接到|接收|新收)(?:申请人?|了|有效|各类)?(?:共计|共|有)?$/,
    after: /^(?:$|[,;。、(:]|其中)/,
    not: new RegExp(`${notDisclosure.source}|居首|最多的|城市|市县|区县|县区|乡镇|各[市县区]`),
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['政府信息公开申请情况:全年共受理⟦12件⟧，均按时办结'],
    nearMisses: ['12345热线全年受理12件'],
  },
];
