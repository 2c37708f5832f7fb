import { compose } from './compose.js';
import type { ProseRule } from './types.js';

/** By which way, and by whom applications came. */
export function channelRules(): ProseRule[] {
  return [...channels(), posted, ...applicants()];
}

/** 先后与申请人联系8次，电话5次、上门3次: how they were answered. */
export const contacted = /联系#{1,4}[,、][^;。]{0,24}$/;

/** 全年收到信件30封，均为索要统计数据: letters of any kind, where nobody has spoken of applications. */
export const lettersOfAnyKind =
  /^(?![^。]{0,120}申请)[^。]{0,120}(?:收到|接到|受理|收悉)了?(?:各类|群众|人民)?(?:信件|来信)$/;

const posted: ProseRule = {
  id: 'applications.by_channel.letter.posted',
  path: 'applications.by_channel.letter',
  units: 'case',
  before: /(?:^|[,;:、。(和]|有|其中|中)$/,
  after: /^(?:申请)?(?:是|为|由)?(?:寄来|邮来|邮寄来)(?:$|[,;。、)])/,
  topics: ['applications'],
  weight: 2,
  examples: ['收到申请12件，⟦9件⟧寄来，3件送来'],
  nearMisses: ['收到申请12件，9件已寄出'],
};

const forService = /申请办理[^,;。]{0,8}事项/;
/** 收到来信2879件，其中局长信箱38件: letters of every kind. */
const toLetterbox = new RegExp(`${forService.source}|[长记众民门导务]信箱`);

/** 通过信函、电子邮件申请7件: one number for two ways. */
const twoWays =
  /(?:信函|信件|来信|邮寄|邮件|网上|网络|网站|在线|传真|当面|现场|窗口)(?:申请|方式|渠道|形式)?[、和及与](?:电子|网上|网络|信函|信件|传真|当面|现场|邮|窗口)(?![^#,;。]{0,8}各)/;

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
        `(?:^|[,;:、。(¤#和及以)]|通过|采用|采取|经|从|属于?|其中|来自|在|利用|以|收到|接到|受理|接收|接待(?=[^#,;]{2,6}申请)|群众|公民|[村居市]民|职工|师生|提交|按照|[来到][^#¤,;:、。]{0,8}|申请|为|有|由)(?:政府|门户|政府门户|局|官方|县|市|区|省|依申请公开)?${word}(?:[(][^#()]{1,16}[)])?(?:{way}|的|等|进行|公开|学校|校务|栏目|政府信息|信息){0,5}(?:申请|依申请公开)?(?:的)?(?:政府信息|信息)?(?:公开)?(?:申请)?[表书]?(?:的)?{count}$`,
      ),
      not: new RegExp(
        `公开信息|发布|主动公开|咨询|留言|答复|回复|访谈|(?:处理|办理|答复|回复)[^,;]{0,6}(?:来信|邮件)|(?:收到|接到|受理|收悉)了?(?:群众|人民|公民|各类)?(?:来信|信件)(?!申请|方式|形式)|、[^#]{1,8}、|或|${twoWays.source}`,
      ),
      notSentence: key === 'letter' ? toLetterbox : forService,
      // 结转下年度办理的，网上3件: the ways of what was carried, not of what came.
      notGroup: new RegExp(`结转[^#;]{0,16}的,[^;]{0,24}$|${contacted.source}`),
      topics: ['applications'],
      weight: 3,
      examples: [`收到申请12件，其中${example}⟦9件⟧`],
      nearMisses: [
        `收到申请12件，其中${example.replace('申请', '答复')}9件`,
        `收到申请12件，通过${key === 'letter' ? '传真' : '信函'}和${key === 'other' ? '邮件或其他方式' : example}9件`,
      ],
    },
    {
      id: `applications.by_channel.${key}.number-first`,
      path: `applications.by_channel.${key}`,
      units: 'case',
      before: /(?:^|[,;:、。(和]|有|其中|中|其[余他它]|另外?)的?$/,
      after: compose(
        `^(?:申请)?(?:由(?:申请人|公民|群众)|(?:由|系|为|是)[^#¤,;。关涉]{1,14}?(?=通过|以|采用|经|当面|现场|网上))?(?:为|是|系|通过|属|属于|采用|以|来自|由|采取|在|经)?(?:政府|门户|政府门户|官方)?${word}(?:{way}|的|公开){0,4}(?:申请|提出|提交|收到|递交|$|[,;。、)])`,
      ),
      not: /公开信息|主动公开|咨询|、[^#]{1,8}、|(?:当[场面]|现场)公开/,
      topics: ['applications'],
      weight: 2,
      examples: [`收到申请12件，其中⟦9件⟧为${example}`, `收到申请12件，其余⟦9件⟧为${example}`],
      nearMisses: [`收到申请12件，其中9件以${example.replace('申请', '答复')}`],
    },
  ]);
}

function applicants(): ProseRule[] {
  const table: readonly (readonly [string, string])[] = [
    ['natural_person', '(?:自然人|公民(?:个人)?|个人)'],
    ['commercial_enterprise', '(?:商业企业|企业)'],
    ['research_institution', '科研机构'],
    [
      'social_welfare_organization',
      '(?:(?:社会|环保|慈善)?公益组织|公益机构|(?:环保|公益|慈善公益)(?:类)?(?:社会)?(?:组织|团体))',
    ],
    ['legal_service_institution', '(?:法律服务机构|律师事务所)'],
    ['other_organization', '(?:其[他它]组织|其[他它]机构)'],
  ];
  return table.flatMap(([key, word]): ProseRule[] => [
    {
      id: `applications.by_applicant.${key}.item`,
      path: `applications.by_applicant.${key}`,
      units: 'case',
      before: compose(
        `(?:^|[,;:、。(#¤和]|其中|来自|属于?|有|由|中|(?:收到|受理|接到|新收)(?=自然人))(?:属|申请(?:人|者|主体)(?:主要|大多|多)?[为是属系]|按申请人分)?${word}(?:提出|提交|申请|的|类|公开|政府信息){0,4}{count}$`,
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
      before: /(?:^|[,;:、。(和]|有|其中|中|其[余他它]|另外?)的?$/,
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
