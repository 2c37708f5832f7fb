import type { UnitClass } from './types.js';

/** What one part of a division is called; `path` null: a part that is no count of the record. */
export interface DivisionPart {
  readonly path: string | null;
  readonly words: RegExp;
}

/**
 * One way to divide a whole. Numbers that are all called parts of it and sum to the whole are its parts, however their
 * clauses are worded: 网上叩门者17件，上门递交者8件，书信往来者4件 of 29.
 */
export interface Division {
  readonly id: string;
  /** Counts paths that it can divide. */
  readonly wholes: readonly string[];
  readonly units: UnitClass;
  /** The first part whose words a label has is meant. */
  readonly parts: readonly DivisionPart[];
  /** Words that make a label one of something else. */
  readonly not: RegExp;
  /** Words before a number that nobody else read and that its parts sum to: it is this whole. */
  readonly whole?: { readonly path: string; readonly words: RegExp; readonly not: RegExp };
  /** Passages with all parts marked, and some in which nothing is read. */
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

const a = (key: string): string => `applications.${key}`;
const channel = (key: string): string => a(`by_channel.${key}`);
const outcome = (key: string): string => a(`outcomes.${key}`);

/** Words between two parts that share a number. */
export const jointWords = /[、和及与或]/;

export const divisions: readonly Division[] = [
  {
    id: 'applications.by-channel',
    wholes: [a('received')],
    units: 'case',
    parts: [
      { path: channel('email'), words: /邮件|邮箱|电邮|[Ee]-?mail/ },
      { path: channel('fax'), words: /传真/ },
      {
        path: channel('letter'),
        words: /信函|信件|来信|书信|邮寄|邮政|邮递|快递|挂号|EMS|特快专递|来函|寄|函件/,
      },
      {
        path: channel('in_person'),
        words: /当面|现场|当场|上门|来访|登门|亲自|面交|面呈|窗口|[到来][局镇乡委厅校站所]|大厅|送来|柜台/,
      },
      { path: channel('online'), words: /网|线上|在线|平台|系统|电子/ },
      { path: channel('other'), words: /其[他它余](?:方式|渠道|形式|途径)/ },
    ],
    not: /咨询|复议|诉讼|投诉|举报|信访|提案|公开(?:信息|政府)|答复|网吧|网络(?:通信|建设|工程|安全)/,
    whole: {
      path: a('received'),
      words: /申请|公开/,
      not: /结转|未|待|延期|上年|去年|不予|同意|答复|咨询|复议|诉讼|其中|余|信访|投诉|办结/,
    },
    examples: ['收到公开申请29件，网上叩门者⟦17件⟧，上门递交者⟦8件⟧，书信往来者⟦4件⟧'],
    nearMisses: [
      '收到公开申请30件，网上叩门者17件，上门递交者8件，书信往来者4件',
      '收到公开申请29件，网络建设类17件，大厅建设类8件，邮政类4件',
    ],
  },
  {
    id: 'applications.outcomes',
    wholes: [a('answered'), a('received')],
    units: 'case',
    parts: [
      { path: outcome('partially_granted'), words: /部分(?:公开|提供|同意)|区分(?:处理|公开)|部分予以公开/ },
      {
        path: outcome('not_exist'),
        words: /不存在|没有(?:该|此|这|相关)|未曾?(?:制作|产生|形成|保存)|查无/,
      },
      {
        path: outcome('not_this_agency'),
        words:
          /(?:非|不属于?|不归|不是|不由)(?:本|我|该)|其[他它](?:机关|部门|单位|行政机关)|向(?!我|本)[^#,;。]{1,12}(?:申请|咨询|了解|查询)/,
      },
      { path: outcome('unclear'), words: /不明确|不清|补正|更正|更改补充|不具体/ },
      { path: null, words: /撤回|撤销|放弃|非政府信息|不属于?(?:政府|条例|公开)|不是政府信息|重复|咨询/ },
      {
        path: outcome('denied'),
        words: /不予以?公开|不同意|不公开|拒绝|否决|不予提供|免予公开|不宜公开|未予公开|不能公开|没有公开/,
      },
      {
        path: outcome('already_public'),
        words: /已经?(?:主动|在网上)?公开|主动公开|公开渠道|网址|查阅|查询(?:途径|方式|渠道)/,
      },
      { path: outcome('referred'), words: /其[他它]途径/ },
      { path: outcome('unable_to_provide'), words: /无法提供|不能提供/ },
      { path: outcome('not_processed'), words: /不予受理|不予处理/ },
      { path: a('carried_out'), words: /正在|尚在|仍在|结转|待答复|待办|未(?:办结|答复|到期)|下年|办理中/ },
      { path: outcome('granted'), words: /公开(?!职责|职权|范围|目录|权限|义务)|提供|同意|满足|拿到/ },
    ],
    not: /复议|诉讼|投诉|举报|信访|提案|当面|网上|信函|传真|邮件|按时|按期|延期|超期|类/,
    whole: {
      path: a('answered'),
      words: /答复|办结|回复|办毕|办理完|处理完|结件/,
      not: /未|待|咨询|复议|诉讼|信访|投诉|其中|提案|建议|留言/,
    },
    examples: ['办结公开申请9件，拿到材料的⟦5件⟧，遮去隐私后部分提供的⟦1件⟧，请申请人补正的⟦3件⟧'],
    nearMisses: [
      '办结公开申请9件，拿到材料的5件，遮去隐私后部分提供的1件，请申请人补正的2件',
      '办结公开申请9件，公开土地类5件，公开规划类4件',
    ],
  },
  {
    id: 'applications.by-applicant',
    wholes: [a('received')],
    units: 'case',
    parts: [
      { path: a('by_applicant.natural_person'), words: /自然人|公民|个人|村民|市民|居民/ },
      { path: a('by_applicant.legal_service_institution'), words: /律师|法律服务/ },
      { path: a('by_applicant.research_institution'), words: /科研|研究[院所机]/ },
      { path: a('by_applicant.social_welfare_organization'), words: /公益/ },
      { path: a('by_applicant.commercial_enterprise'), words: /企业|公司/ },
      { path: null, words: /法人/ },
      { path: a('by_applicant.other_organization'), words: /其[他它](?:组织|机构)/ },
    ],
    not: /咨询|复议|诉讼|投诉|举报|信访|答复|信息$|类/,
    examples: ['收到公开申请9件，八成出自公民之手，有⟦7件⟧，另外⟦2件⟧来自公司'],
    nearMisses: ['收到公开申请9件，八成出自公民之手，有7件，另外3件来自公司'],
  },
  {
    id: 'consultations',
    wholes: ['consultations.total'],
    units: 'visit',
    parts: [
      { path: 'consultations.phone', words: /电话|来电|致电|热线/ },
      { path: 'consultations.online', words: /网|在线|线上|邮件|邮箱/ },
      {
        path: 'consultations.in_person',
        words: /当面|现场|上门|来访|登门|窗口|[到来][局镇乡委厅校站所]|面对面/,
      },
      { path: null, words: /信函|来信|传真|其[他它]/ },
    ],
    not: /申请|复议|诉讼|投诉|举报|信访/,
    examples: ['接受信息公开咨询62人次，来电问的占一半还多，有⟦40人次⟧，登门问的⟦22人次⟧'],
    nearMisses: ['接受信息公开咨询62人次，来电问的占一半还多，有40人次，登门问的21人次'],
  },
  {
    id: 'staff',
    wholes: ['resources.staff_total'],
    units: 'person',
    parts: [
      { path: 'resources.staff_part_time', words: /兼/ },
      { path: 'resources.staff_full_time', words: /专职|全职|专人|专门|专司/ },
    ],
    not: /消防|安全|培训|分管|领导/,
    whole: {
      path: 'resources.staff_total',
      words: /公开|人员|队伍|同志/,
      not: /培训|消防|安全|其中|领导小组|成员/,
    },
    examples: ['从事信息公开的工作人员9名，专司此事的⟦2名⟧，其他岗位上兼着做的⟦7名⟧'],
    nearMisses: ['从事信息公开的工作人员9名，专司此事的2名，其他岗位上兼着做的6名'],
  },
  {
    id: 'review',
    wholes: ['appeals.review.total'],
    units: 'case',
    parts: [
      { path: 'appeals.review.pending', words: /未结|未审结|审理中|正在|尚在|待审|未办结/ },
      { path: 'appeals.review.upheld', words: /维持/ },
      { path: 'appeals.review.other', words: /驳回|撤回|终止|其[他它]|和解|调解|不予受理/ },
      { path: 'appeals.review.corrected', words: /撤销|纠正|纠错|责令|违法|变更|重新/ },
    ],
    not: /诉讼|投诉|举报|信访|申诉|法院/,
    examples: ['因信息公开被申请行政复议5件，复议机关认可并维持的⟦4件⟧，另有⟦1件⟧经调解而终止'],
    nearMisses: ['因信息公开被申请行政复议5件，复议机关认可并维持的4件，另有2件经调解而终止'],
  },
  {
    id: 'litigation',
    wholes: ['appeals.litigation.total'],
    units: 'case',
    parts: [
      {
        path: 'appeals.litigation.pending',
        words: /未结|未审结|审理中|正在|尚在|待审|未判|未开庭|在[一二]审|[一二]审中/,
      },
      { path: 'appeals.litigation.other', words: /撤诉|撤回|其[他它]|和解|终结/ },
      { path: 'appeals.litigation.corrected', words: /撤销|纠正|纠错|责令|违法|败诉|履行|重新/ },
      { path: 'appeals.litigation.upheld', words: /维持|驳回|胜诉|支持(?:我|本)/ },
    ],
    not: /复议|投诉|举报|信访|申诉/,
    examples: ['因信息公开被提起行政诉讼5件，法院支持本局的⟦4件⟧，另有⟦1件⟧尚在二审'],
    nearMisses: ['因信息公开被提起行政诉讼5件，法院支持本局的4件，另有2件尚在二审'],
  },
  {
    id: 'published.by-channel',
    wholes: ['published.total'],
    units: 'info',
    parts: [
      { path: 'published.by_channel.wechat', words: /微信|公众号/ },
      { path: 'published.by_channel.microblog', words: /微博/ },
      { path: 'published.by_channel.gazette', words: /公报|政报/ },
      { path: 'published.by_channel.other', words: /其[他它余](?:方式|渠道|形式|途径|载体|媒体)/ },
      { path: 'published.by_channel.website', words: /网站|门户网|官网|政府网|政务网|信息网|公开网/ },
      {
        path: null,
        words: /公开栏|公示栏|公告栏|宣传栏|显示屏|电子屏|电视|广播|报[纸刊]|手机报|短信|展板|橱窗|客户端|墙/,
      },
    ],
    whole: {
      path: 'published.total',
      words: /公开|晒|发布|信息|上墙/,
      not: /其中|申请|累计至|截至|解读|转发|微博|微信|公众号|重点领域/,
    },
    not: /类|解读|转发|访问|留言|栏目/,
    examples: ['全年公开政府信息138条，挂上县政府网站的⟦95条⟧，贴进镇里公示栏的43条'],
    nearMisses: ['全年公开政府信息138条，挂上县政府网站的95条，贴进镇里公示栏的42条'],
  },
  {
    id: 'published.by-level',
    wholes: ['published.total'],
    units: 'info',
    parts: [
      {
        path: 'published.lower_level',
        words: /乡镇|镇街|街道|区县|县区|各[县区镇乡]|乡(?:[(、]镇|级)|镇[(、]街|县\(市|村居|各村|基层|下属/,
      },
      { path: 'published.own_level', words: /本级|[省市县区]直|[省市县区]级|机关/ },
    ],
    not: /类|网|微博|微信|受理|申请|公报|栏/,
    examples: ['全县公开政府信息5310条，乡（镇）晒出⟦1262条⟧，县直单位晒出⟦4048条⟧'],
    nearMisses: ['全县公开政府信息5310条，乡（镇）晒出1262条，县直单位晒出4047条'],
  },
];
