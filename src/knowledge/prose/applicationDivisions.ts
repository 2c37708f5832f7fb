import { wordsBehindPart } from './wordsBehindPart.js';
import type { Division } from './types.js';

const a = (key: string): string => `applications.${key}`;
const channel = (key: string): string => a(`by_channel.${key}`);
const outcome = (key: string): string => a(`outcomes.${key}`);

/** Applications by the way they came, by what became of them and by who applied. */
export const applicationDivisions: readonly Division[] = [
  {
    id: 'applications.by-channel',
    wholes: [a('received')],
    units: 'case',
    parts: [
      { path: channel('email'), words: /邮件|邮箱|电邮|[Ee]-?mail/ },
      { path: channel('fax'), words: /传真机?/ },
      {
        path: channel('letter'),
        words: /信函|信件|来信|书信|邮寄|邮政|邮递|快递|挂号信?|EMS|特快专递|来函|寄|函件/,
      },
      {
        path: channel('in_person'),
        words:
          /当面|现场|当场|上门|来访|登门|亲自|面交|面呈|[到来][局镇乡委厅校站所]|送来|(?:服务|办事|办证|受理|查阅|接待|公开|申请|政务|在|到|从|通过)[^,;]{0,6}(?:窗口|大厅|柜台)|^[^一-龥]?窗口/,
      },
      {
        path: channel('online'),
        words:
          /(?:互联|因特|门户|公开|信息|政府|政务)?网(?:上|络|站|页|路)?|线上|在线|(?:公开|申请|受理|通过|电子)[^,;]{0,6}(?:平台|系统)|电子(?:方式|形式|渠道|途径)/,
      },
      { path: channel('other'), words: /其[他它余](?:方式|渠道|形式|途径)/ },
    ],
    behind: wordsBehindPart.channel,
    not: /咨询|复议|诉讼|投诉|举报|信访|提案|公开(?:信息|政府)|答复|网吧|网络(?:通信|建设|工程|安全)/,
    whole: {
      path: a('received'),
      words: /申请|公开/,
      not: /结转|未|待|延期|上年|去年|不予|同意|答复|咨询|复议|诉讼|其中|余|信访|投诉|办结|书面/,
    },
    examples: ['收到公开申请29件，网上叩门者⟦17件⟧，上门递交者⟦8件⟧，书信往来者⟦4件⟧'],
    nearMisses: [
      '收到公开申请30件，网上叩门者17件，上门递交者8件，书信往来者4件',
      '收到公开申请29件，网络建设类17件，大厅建设类8件，邮政类4件',
      '收到公开申请9件，其中邮政行业管理5件，电子商务4件',
      '收到公开申请9件，网格化平台建设的5件，服务大厅工程的4件',
      '收到公开申请9件，涉及网络的5件，涉及现场的4件',
      '收到公开申请6件，2件为信函来电催办，4件窗口转来',
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
        words:
          /已经?(?:主动|在网上)?公开|主动公开|公开渠道|(?:告知|提供|指引|引导|自行)[^,;]{0,10}(?:网址|查阅|查询(?:途径|方式|渠道)?)/,
      },
      { path: outcome('referred'), words: /其[他它]途径/ },
      { path: outcome('unable_to_provide'), words: /无法提供|不能提供/ },
      { path: outcome('not_processed'), words: /不予受理|不予处理/ },
      { path: a('carried_out'), words: /正在|尚在|仍在|结转|待答复|待办|未(?:办结|答复|到期)|下年|办理中/ },
      {
        path: outcome('granted'),
        words:
          /(?:^[^一-龥]?|其中|同意|予以?|给予?|依法|全部|全文|规定|当场|直接|后|时|均|都)(?:公开|提供)|(?<![不未没有])(?:同意|满足|拿到)/,
      },
    ],
    behind: wordsBehindPart.outcome,
    not: /复议|诉讼|投诉|举报|信访|提案|当面|网上|信函|传真|邮件|按时|按期|延期|超期|类/,
    whole: {
      path: a('answered'),
      words: /答复|办结|回复|办毕|办理完|处理完|结件/,
      not: /未|待|咨询|复议|诉讼|信访|投诉|其中|提案|建议|留言|主动公开|同意|不予|不存在/,
    },
    examples: ['办结公开申请9件，拿到材料的⟦5件⟧，遮去隐私后部分提供的⟦1件⟧，请申请人补正的⟦3件⟧'],
    nearMisses: [
      '办结公开申请9件，拿到材料的5件，遮去隐私后部分提供的1件，请申请人补正的2件',
      '办结公开申请9件，公开土地类5件，公开规划类4件',
      '办结公开申请9件，申请公开土地征收的5件，查阅规划图纸的4件',
      '办结公开申请9件，按内容分，公开招投标5件，提供就业服务4件',
      '办结公开申请9件，申请公开的5件，撤回的4件',
      '办结公开申请9件，要求提供的5件，要求补正的4件',
      '办结公开申请9件，没有同意的5件，重复的4件',
    ],
  },
  {
    id: 'applications.by-applicant',
    wholes: [a('received')],
    units: 'case',
    parts: [
      { path: a('by_applicant.natural_person'), words: /自然人|公民|个人|村民|市民|居民/ },
      { path: a('by_applicant.legal_service_institution'), words: /律师|法律服务/ },
      { path: a('by_applicant.research_institution'), words: /科研|研究(?:院|所|机构)/ },
      { path: a('by_applicant.social_welfare_organization'), words: /公益|环保(?:社会)?(?:组织|团体)/ },
      { path: a('by_applicant.commercial_enterprise'), words: /企业|公司/ },
      { path: null, words: /法人/ },
      { path: a('by_applicant.other_organization'), words: /其[他它](?:组织|机构)/ },
    ],
    behind: wordsBehindPart.applicant,
    not: /咨询|复议|诉讼|投诉|举报|信访|答复|信息$|类/,
    examples: ['收到公开申请9件，八成出自公民之手，有⟦7件⟧，另外⟦2件⟧来自公司'],
    nearMisses: [
      '收到公开申请9件，八成出自公民之手，有7件，另外3件来自公司',
      '收到公开申请9件，涉及公司注册的5件，涉及村民宅基地的4件',
      '收到公开申请9件，主要涉及企业改制5件，村民宅基地4件',
      '收到公开申请9件，内容为个人档案5件、公司登记4件',
      '收到公开申请9件，申请内容主要集中在与群众生活息息相关的几个大的方面，分别是：公司5件，村民4件',
    ],
  },
];
