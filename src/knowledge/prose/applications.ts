import { compose } from './compose.js';
import type { ProseRule } from './types.js';

const channelWord =
  /网上|网络|在线|互联网|当面|现场|窗口|信函|邮寄|信件|来信|邮件|邮箱|传真|平台|其他(?:方式|形式|渠道)/;
const partWord = /本级|[省市县区]直|各乡镇|各街道|各镇|县区|区县|各区|各县|县\(市|下属|季度|其中/;
const notDisclosure =
  /复议|诉讼|信访|热线|建议|提案|许可|审批|证照|补助|来信来访|报名|入学|救济|救助|低保|仲裁|鉴定|执行|补贴|贷款|备案|登记(?!$|(?:受理)?(?:的)?(?:政府|信息公开|依申请|公开))|留言|办事|业务|执法|投诉|举报/;

/** 依申请公开: received, carried, answered, by channel, by applicant, outcomes. */
export const applicationRules: readonly ProseRule[] = [
  {
    id: 'applications.received.verb-object',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?:{receive}|登记)(?!率){gap30}(?:申请|依申请公开{gap8}信息|依申请公开(?:事项|件)?)(?:公开)?(?:政府信息|信息)?(?:公开)?(?:事项|件|表|书)?{count}$',
    ),
    not: new RegExp(`${channelWord.source}|${partWord.source}|${notDisclosure.source}|申请人`),
    weight: 3,
    total: true,
    examples: [
      '全年共收到政府信息公开申请⟦12件⟧。',
      '2013年全县共受理依申请公开政府信息⟦1宗⟧',
      '本局受理公民、法人和其他组织的信息公开申请⟦8⟧件',
      '我局共收到依申请信息公开⟦26件⟧',
    ],
    nearMisses: ['收到网上申请5件', '收到行政复议申请3件', '受理低保申请30件'],
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
    before: compose('(?:{receive}|登记)(?:到|了|过|的|各类|公民|社会|群众|公众){0,2}(?:共|共计|总计)?$'),
    after: /^(?:公民|群众|社会公众|企业|申请人)?[^#¤,;:。]{0,4}(?:书面)?申请(?!行政|人民)/,
    not: notDisclosure,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['依申请公开方面，全年共收到⟦12件⟧申请'],
    nearMisses: ['行政审批窗口收到12件申请'],
  },
  {
    id: 'applications.received.label',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?:收到|受理|接到)?(?:的)?{disclosure}?(?:的)?申请(?:的)?(?:受理)?(?:总数|数量|总量|件数|总件数|数|量)(?:量)?(?:共计|共|为|是|有|达到|达|:|计|超过|近|约){0,2}$|(?:^|[,;。])(?:收到)?申请:$|依申请公开(?:申请)?(?:总量|总数)(?:为|共|:)?$|收到的?申请(?:增加|减少|下降|上升|增长|回落)?(?:到|至|为)$',
    ),
    not: new RegExp(`${channelWord.source}|答复|办结|${notDisclosure.source}`),
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
      '(?:^|[,;:、。]|共|共有|发生|年|¤|局|县|区|市|镇|乡|办|我委|街道|提出|提交|登记|办理了?)(?:政府信息公开|信息公开|依申请公开|公开政府信息|政务公开)(?:的)?(?:申请|政府信息|信息)(?:事项|件)?(?:共计|共有|共|总计|合计|计|为|有|:){0,2}$',
    ),
    not: notDisclosure,
    weight: 2,
    total: true,
    examples: ['全年依申请公开信息共⟦12件⟧', '2011年，政府信息公开申请⟦7件⟧'],
    nearMisses: ['主动公开信息12条'],
  },
  {
    id: 'applications.received.asked',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?:向我|向本|申请(?:人)?(?:公开|获取|查询)(?:政府)?信息的?|提出的?{disclosure}?申请的?|要求公开(?:政府)?信息的?)(?:局|县|区|市|镇|乡|机关|单位|委|厅|办|校|院|街道|中心|部)?{gap8}(?:共有|共|有|达|计|为){0,2}$',
    ),
    not: new RegExp(`${channelWord.source}|${notDisclosure.source}`),
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['申请公开政府信息的共有⟦5件⟧'],
    nearMisses: ['通过网络申请公开政府信息的有3件'],
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
    not: notDisclosure,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['政府信息公开申请情况:全年共受理⟦12件⟧，均按时办结'],
    nearMisses: ['12345热线全年受理12件'],
  },
  {
    id: 'applications.carried_in.from-last-year',
    path: 'applications.carried_in',
    units: 'case',
    before: compose(
      '结转上(?:一)?年(?:度)?(?:的)?(?:申请)?{count}$|(?:上年度?|上一年度?|去年|¤|往年)(?:度)?(?:末|底)?(?:未办结)?(?:结转|转入|遗留|延续|接转|转接|跨年)(?:至?本年度?|来|下来|至今年|到本年|办理|继续办理|的)*{gap8}(?:申请)?{count}$',
    ),
    topics: ['applications'],
    weight: 3,
    examples: ['收到申请16件，上年结转申请⟦2件⟧', '其中上年度结转⟦18件⟧'],
    nearMisses: ['结转下年度3件'],
  },
  {
    id: 'applications.carried_out.to-next-year',
    path: 'applications.carried_out',
    units: 'case',
    before: compose(
      '(?:结转|转入|转至|转到|延至|结转至|结转到|留待)(?:至|到|入)?(?:下年度?|下一年度?|次年度?|明年|¤)(?:度)?(?:继续)?(?:办理|答复|处理)?(?:的)?(?:申请)?{count}$',
    ),
    topics: ['applications'],
    weight: 3,
    examples: ['申请已答复10件，结转下年度继续办理⟦3件⟧'],
    nearMisses: ['上年结转3件'],
  },
  {
    id: 'applications.carried_out.number-first',
    path: 'applications.carried_out',
    units: 'case',
    before: /(?:^|[,;:、。另]|有|剩?余|余下|其余|尚有|还有|其中)(?:的)?$/,
    after:
      /^(?:申请)?(?:按[^#,;。]{0,16})?(?:将|需|拟|转|顺延|延期|延)?(?:结转|转入|留待|延至|在¤|于¤|于下|在下|将于|转下)(?:至|到)?(?:下|次|¤|明)?(?:一)?(?:年度?)?[^#¤,;。]{0,6}(?:办理|答复|处理)?/,
    topics: ['applications'],
    weight: 2,
    examples: ['申请答复10件，⟦3件⟧结转下年度办理'],
    nearMisses: ['申请3件均已答复'],
  },
  {
    id: 'applications.carried_out.pending',
    path: 'applications.carried_out',
    units: 'case',
    before: compose(
      '(?:待答复|尚未答复|未答复|尚在办理|正在办理|在办|未办结|尚未办结|待办|办理中|结转|正在办理中|尚在办理中|未到期|跨年办理)(?:的)?(?:申请)?{count}$',
    ),
    not: /上年|上一年|去年|逾期|超期|未按期|转入¤/,
    topics: ['applications'],
    weight: 2,
    examples: ['收到申请12件，答复10件，待答复⟦2件⟧', '申请办结13件，结转⟦3件⟧'],
    nearMisses: ['上年结转3件'],
  },
  {
    id: 'applications.carried_out.pending-behind',
    path: 'applications.carried_out',
    units: 'case',
    before: /(?:^|[,;:、。另]|有|剩?余|余下|其余|尚有|还有|其中)(?:的)?$/,
    after:
      /^(?:申请)?(?:因[^#,;。]{0,16})?(?:正在|尚在|仍在|还在|正)(?:法定期限内)?(?:办理|处理|答复|审核)(?:之中|中)?|^(?:申请)?(?:待答复|尚未(?:答复|办结|到期)|未(?:办结|到答复期|到期))/,
    topics: ['applications'],
    weight: 2,
    examples: ['申请已答复10件，⟦2件⟧正在办理中'],
    nearMisses: ['申请2件均已答复'],
  },
  {
    id: 'applications.answered.verb',
    path: 'applications.answered',
    units: 'case',
    before: compose(
      '(?:已经?|共|予以|全部|全年|年内|均|应|按期|按时|依法|及时|实际|当年|本年度?|累计|书面){0,3}(?:答复|回复)(?:申请人|了|完毕|完成|政府信息公开|依申请公开|信息公开|公开){0,2}(?:申请)?(?:事项|件)?{count}$',
    ),
    not: /不予|同意|部分|未|率|逾期|待|不存在|超期|提案|建议|信访|咨询|留言|热线|公开答复|来信|微博|网民|按期答复数|延期/,
    topics: ['applications'],
    weight: 3,
    total: true,
    examples: ['收到申请12件，已答复⟦12件⟧', '申请答复数⟦9件⟧'],
    nearMisses: ['答复建议提案12件', '待答复3件'],
  },
  {
    id: 'applications.answered.settled',
    path: 'applications.answered',
    units: 'case',
    before: compose(
      '(?:办结|办理完毕|处理完毕|办理|审结|办复|处理)(?:了|完成|政府信息公开|依申请公开|信息公开){0,2}(?:申请)?(?:事项|件)?{count}$',
    ),
    not: /未办|待|率|尚未|其他处理|其它处理|不予处理|审批|热线|信访|提案|建议|延期|业务|事项|许可|审批|复议|诉讼|按时办结数|不予|继续|尚在|正在|在办|下年/,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['收到政府信息公开申请16件，办结⟦13件⟧'],
    nearMisses: ['行政审批办结13件'],
  },
  {
    id: 'applications.answered.number-first',
    path: 'applications.answered',
    units: 'case',
    before: /(?:^|[,;:、。对在]|已经|以上|上述|这|共|申请|其余)(?:答复的?)?$/,
    after:
      /^(?:申请|依申请公开申请|政府信息公开申请)?(?:均|全部|都)?(?:已经?)?(?:按照?(?:规定|要求|程序|时|期|法定(?:期限|时限|程序))?|在[^#,;。]{0,12}内|依法|及时){0,3}(?:进行了?|予以|作出了?|给予了?)?(?:书面|办理)?(?:答复|办结|回复)(?!率)/,
    not: /不予|未/,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['全年收到申请，⟦7件⟧均已按期答复'],
    nearMisses: ['申请中3件不予公开'],
  },
  {
    id: 'applications.answered.of-which',
    path: 'applications.answered',
    units: 'case',
    before: /(?:^|[,;。在])(?:(?:已经?|所)?答复的)$|(?:^|[,;。])$/,
    after: /^(?:申请中|答复书?中|中,|里|当中)/,
    topics: ['applications'],
    weight: 3,
    total: true,
    examples: ['在已经答复的⟦10件⟧申请中，同意公开的8件'],
    nearMisses: ['在已经办理的10件提案中'],
  },
  {
    id: 'applications.answered.sum-up',
    path: 'applications.answered',
    units: 'case',
    before:
      /(?:予以公开|同意公开|不予公开|无法提供|部分公开)(?:的)?#{1,12}[^。]{0,120}(?:总计|合计|共计)(?:办理|答复|办结)?$/,
    topics: ['applications'],
    weight: 3,
    total: true,
    examples: ['申请办理结果：予以公开12件、不予公开3件，总计⟦15件⟧'],
    nearMisses: ['申请中不予公开、无法提供共计57件'],
  },
  {
    id: 'applications.by_applicant.other_organization.rest',
    path: 'applications.by_applicant.other_organization',
    units: 'case',
    before: /(?:科研机构|法律服务机构|社会公益组织)[^。]{0,40}其[他它](?:法人或其[他它]组织)?$/,
    topics: ['applications'],
    weight: 3,
    examples: ['新收申请30件，其中自然人20件、法律服务机构6件、其他⟦4件⟧'],
    nearMisses: ['收到申请30件，其他4件'],
  },
  {
    id: 'applications.outcomes.other.rest',
    path: 'applications.outcomes.other',
    units: 'case',
    before: /(?:同意公开|予以公开|不予公开|不同意公开)(?:的)?#{1,12}[^。]{0,80}[,;、]其[他它](?:情况|情形)?$/,
    topics: ['applications'],
    weight: 3,
    examples: ['答复申请10件，其中同意公开9件，其他⟦1件⟧'],
    nearMisses: ['收到申请10件，其他1件'],
  },
  ...channels(),
  ...applicants(),
  ...outcomes(),
];

function channels(): ProseRule[] {
  const table: readonly (readonly [string, string, string])[] = [
    ['in_person', '{inPerson}', '当面申请'],
    ['online', '{online}', '网上申请'],
    ['letter', '{letter}', '信函申请'],
    ['fax', '{fax}', '传真申请'],
    ['email', '{email}', '电子邮件申请'],
    ['other', '其[他它]{way}', '其他方式申请'],
  ];
  return table.flatMap(([key, word, example]): ProseRule[] => [
    {
      id: `applications.by_channel.${key}.item`,
      path: `applications.by_channel.${key}`,
      units: 'case',
      before: compose(
        `(?:^|[,;:、。(¤#和及以)]|通过|采用|采取|经|从|属于?|其中|来自|在|利用|以|收到|接到|受理|提交|按照|到|申请|为|有|由)(?:政府|门户|政府门户|局|官方|县|市|区|省|依申请公开)?${word}(?:[(][^#()]{1,16}[)])?(?:{way}|的|等|进行|公开|政府信息|信息){0,4}(?:申请|依申请公开)?(?:的)?(?:政府信息|信息)?(?:公开)?(?:申请)?(?:的)?{count}$`,
      ),
      not: /公开信息|发布|主动公开|咨询|留言|答复|回复|访谈|、[^#]{1,8}、|或/,
      topics: ['applications'],
      weight: 3,
      examples: [`收到申请12件，其中${example}⟦9件⟧`],
      nearMisses: [`收到申请12件，其中${example.replace('申请', '答复')}9件`],
    },
    {
      id: `applications.by_channel.${key}.number-first`,
      path: `applications.by_channel.${key}`,
      units: 'case',
      before: /(?:^|[,;:、。(和]|有|其中|中)$/,
      after: compose(
        `^(?:申请)?(?:由(?:申请人|公民|群众))?(?:为|是|系|通过|属|属于|采用|以|来自|由|采取|在|经)?(?:政府|门户|政府门户|官方)?${word}(?:{way}|的|公开)*(?:申请|提出|提交|收到|递交|$|[,;。、)])`,
      ),
      not: /公开信息|主动公开|咨询|、[^#]{1,8}、/,
      topics: ['applications'],
      weight: 2,
      examples: [`收到申请12件，其中⟦9件⟧为${example}`],
      nearMisses: [`收到申请12件，其中9件以${example.replace('申请', '答复')}`],
    },
    {
      // 现场和信函各一件: said of each, so of the one before 和 too.
      id: `applications.by_channel.${key}.each`,
      path: `applications.by_channel.${key}`,
      units: 'case',
      before: compose(`(?:^|[,;:、。(]|其中|为|有|通过)${word}{way}?(?:和|与|及|、)[^#¤,;。]{1,12}各$`),
      not: /公开信息|主动公开|咨询|答复/,
      topics: ['applications'],
      weight: 3,
      examples: [`收到申请2件，${example.replace('申请', '')}和${key === 'fax' ? '信函' : '传真'}各⟦1件⟧`],
      nearMisses: [`收到申请2件，${example.replace('申请', '')}和${key === 'fax' ? '信函' : '传真'}共2件`],
    },
  ]);
}

function applicants(): ProseRule[] {
  const table: readonly (readonly [string, string])[] = [
    ['natural_person', '(?:自然人|公民(?:个人)?|个人)'],
    ['commercial_enterprise', '(?:商业企业|企业)'],
    ['research_institution', '科研机构'],
    ['social_welfare_organization', '(?:社会公益组织|公益组织)'],
    ['legal_service_institution', '(?:法律服务机构|律师事务所)'],
    ['other_organization', '(?:其[他它]组织|其[他它]机构)'],
  ];
  return table.flatMap(([key, word]): ProseRule[] => [
    {
      id: `applications.by_applicant.${key}.item`,
      path: `applications.by_applicant.${key}`,
      units: 'case',
      before: compose(
        `(?:^|[,;:、。(#¤和]|其中|来自|属于?|有|由|中)(?:属|申请人为|申请主体为|按申请人分)?${word}(?:提出|提交|申请|的|类|公开|政府信息){0,4}{count}$`,
      ),
      not: /、[^#]{1,8}、|和其他|及其他|等/,
      topics: ['applications'],
      weight: 2,
      examples: [`收到政府信息公开申请12件，其中${wordExample(key)}申请⟦9件⟧`],
      nearMisses: [`收到政府信息公开申请12件，向${wordExample(key)}寄送材料9件`],
    },
    {
      id: `applications.by_applicant.${key}.number-first`,
      path: `applications.by_applicant.${key}`,
      units: 'case',
      before: /(?:^|[,;:、。(和]|有|其中|中)$/,
      after: compose(`^(?:申请)?(?:人)?(?:为|是|系|来自|由|属)${word}(?:提出|提交|申请|$|[,;。、)])`),
      topics: ['applications'],
      weight: 2,
      examples: [`收到政府信息公开申请12件，其中⟦9件⟧由${wordExample(key)}提出`],
      nearMisses: [`收到政府信息公开申请12件，其中9件由${wordExample(key)}领取`],
    },
  ]);
}

function wordExample(key: string): string {
  const words: Readonly<Record<string, string>> = {
    natural_person: '自然人',
    commercial_enterprise: '商业企业',
    research_institution: '科研机构',
    social_welfare_organization: '社会公益组织',
    legal_service_institution: '法律服务机构',
    other_organization: '其他组织',
  };
  return words[key] ?? key;
}

function outcomes(): ProseRule[] {
  const lead = `(?:^|[,;:、。(#¤"“'和]|其中|而|列入|计入|属于?|作出|为|答复|予以|告知|决定|依法|申请|有|因)`;
  const joint = /(?:和|、|及|与)[^#,;]{0,12}(?:合计|共计|共)$/;
  const tail = `["”'》」]?(?:答复|处理|决定|告知书?|的|情形|类|范围|申请|政府信息|信息|公开申请|办理){0,3}["”']?(?:的)?{count}$`;
  const table: readonly (readonly [string, string, RegExp | null, string, string])[] = [
    [
      'granted',
      '["“]?(?:同意公开|予以公开|准予公开|全部公开|同意提供|可以公开|予以提供|依法公开|完全公开|给予公开|已公开|公开|提供信息)',
      /不予|部分|主动|不同意|不可以|信息公开|公开信息|依申请公开|政务公开|已主动/,
      '予以公开',
      '不予公开',
    ],
    ['partially_granted', '["“]?(?:同意)?(?:予以)?部分(?:予以)?(?:公开|提供)', null, '部分公开', '全部公开'],
    [
      'denied',
      '["“]?(?:不予公开|不同意公开|否决公开|不公开|不予提供|拒绝公开|免予公开)(?:范围)?',
      null,
      '不予公开',
      '予以公开',
    ],
    [
      'already_public',
      '["“]?(?:已经?主动公开|属于?主动公开|主动公开范围|已公开)(?:的)?(?:范围|信息)?内?(?:[、,]?(?:告知|指引)[^#¤,;。]{0,8})?',
      /全年|共主动/,
      '已主动公开',
      '主动公开信息',
    ],
    [
      'not_this_agency',
      '["“]?(?:非|不属于?)(?:本|我|受理|该)?(?:行政)?(?:机关|部门|单位|级政府|局|市|县|区|镇|委|厅|校|办|街道|乡|师市)(?:[^#¤,;。]{0,10}(?:范围|职责|掌握|制作|信息|公开))?|告知(?:其|申请人)?向[^#¤,;。]{2,16}(?:申请|咨询|提出)',
      null,
      '不属于本机关公开',
      '属于本机关公开',
    ],
    ['not_exist', '["“]?(?:申请)?(?:政府)?信息不存在', null, '信息不存在', '信息已公开'],
    [
      'unclear',
      '["“]?(?:申请)?(?:内容)?(?:不明确|不清楚?)|要求?(?:申请人)?(?:更改)?[、,]?补正|告知(?:作出)?(?:更改)?[、,]?补[充正](?:更改)?|更改补充|内容不明确(?:而|被)?告知补正',
      /仍不明确/,
      '申请内容不明确',
      '申请内容明确',
    ],
    [
      'referred',
      '["“]?告知(?:通过)?其[他它]途径(?:办理|解决)?|通过其[他它]途径办理',
      null,
      '告知通过其他途径办理',
      '通过其他方式公开',
    ],
    ['unable_to_provide', '["“]?无法提供(?:政府信息)?', null, '无法提供', '可以提供'],
    ['not_processed', '["“]?不予处理', null, '不予处理', '予以处理'],
    [
      'other',
      '["“]?其[他它](?:处理|答复|情形|情况|类型答复|类型)',
      /方式|渠道|复议|诉讼/,
      '其他处理',
      '其他方式',
    ],
  ];
  return table.flatMap(([key, words, not, example, miss]): ProseRule[] => [
    {
      id: `applications.outcomes.${key}.item`,
      path: `applications.outcomes.${key}`,
      units: 'case',
      before: compose(`${lead}(?:属于?|为|依法|决定|答复|作出|因|申请|的)?(?:${words})${tail}`),
      not: not ? new RegExp(`${not.source}|${joint.source}`) : joint,
      topics: ['applications'],
      weight: key === 'granted' || key === 'other' ? 2 : 3,
      examples: [`申请已答复10件，其中${example}⟦5件⟧`],
      nearMisses: [`申请已答复10件，其中${miss}5件`],
    },
    {
      id: `applications.outcomes.${key}.number-first`,
      path: `applications.outcomes.${key}`,
      units: 'case',
      before: /(?:^|[,;:、。(和]|有|其中|中|对|另|申请的)$/,
      after: compose(
        `^(?:申请)?(?:,?已?(?:列入|计入|归入))?(?:均|被)?(?:因|属于?|为|是|作出|依法|答复|告知|决定|给予|经审查){0,3}(?:申请)?(?:${words})(?:的|答复|处理|决定|告知|申请|范围|政府信息|未能提供|无法提供){0,3}(?:$|[,;。、)("”])`,
      ),
      not: not ? new RegExp(`${not.source}|${joint.source}`) : joint,
      topics: ['applications'],
      weight: 2,
      examples: [`申请已答复10件，其中⟦5件⟧${example}`],
      nearMisses: [`申请已答复10件，其中5件${miss}`],
    },
  ]);
}
