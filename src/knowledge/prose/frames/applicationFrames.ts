import { compose } from '../compose.js';
import { contacted, lettersOfAnyKind } from '../applicationChannels.js';
import { mainlySo } from './mainlySo.js';
import type { Frame } from './frame.js';
import type { WordClass } from './vocabulary.js';

const asking: readonly WordClass[] = [
  'request',
  'disclosure',
  'info',
  'public',
  'submit',
  'any',
  'written',
  'because',
  'fresh',
];
const coming: readonly WordClass[] = [...asking, 'receive', 'applicant', 'occur', 'all', 'otherOrganization'];
const fate: readonly WordClass[] = [
  'carriedIn',
  'carriedOut',
  'pending',
  'unfinished',
  'granted',
  'denied',
  'partially',
];
const outcome: readonly WordClass[] = [
  ...asking,
  'answer',
  'notice',
  'timely',
  'all',
  'occur',
  'publish',
  'ownDuty',
  'receive',
];
const applications = ['applications'] as const;
/** 受理书面申请2件，网上申请5件: the number of one way beside that of another. */
const besideWritten = /书面申请[^,;。]{1,6}[,;、](?:网上|网络|在线|电子|电话|口头)[^,;。]{0,6}申请/;
/** 省本级收到1840件，市县两级收到9260件: each is a part. */
const ofLevels = /(?:上级|本级|市县|县区|区县|乡镇|各[市县区镇])[^#,;。]{0,14}$/;

/** Applications: received, answered, carried, by which way, from whom. */
export const applicationFrames: readonly Frame[] = [
  {
    id: 'frame.applications.received',
    path: 'applications.received',
    units: 'case',
    needs: [['receive', 'fresh'], ['request']],
    allows: coming,
    notLead: ofLevels,
    notSentence: besideWritten,
    total: true,
    zero: true,
    examples: ['今年经我局登记受理的信息公开申请共⟦5件⟧'],
    nearMisses: [
      '今年受理低保申请5件',
      '今年受理网上申请5件',
      '今年受理书面申请2件，网上申请5件',
      '省本级收到申请2件，市县两级收到申请5件',
    ],
  },
  {
    id: 'frame.applications.received.noun',
    path: 'applications.received',
    units: 'case',
    needs: [['request']],
    allows: asking,
    topics: applications,
    notAfter: /^[为是系属由]/,
    // 主动公开范围的35件，依申请公开的96件; 网上申请9件，书面申请4件; 公民申请9件，法人申请4件: each is a part.
    notLead:
      /主动公开[^#,;。]{0,6}#|主动(?:公开)?[和及与、]依申请|(?:网上|网络|在线)[^#,;。]{0,6}#{1,8}[,;、][^#,;。]{0,4}书面|(?:^|[,;。:]|#[^#,;。]{0,3}、|其中)(?:法人|组织|企业|单位|机构)[^#,;。]{0,14}$/,
    total: true,
    zero: true,
    examples: ['依申请公开数量少，全年仅⟦1件⟧'],
    nearMisses: [
      '依申请公开数量少，其中网上1件',
      '依申请公开数量少，全年接访1件',
      '依申请公开中，公民申请9件，法人或其他组织申请4件',
    ],
  },
  {
    id: 'frame.applications.received.verb',
    path: 'applications.received',
    units: 'case',
    needs: [['receive', 'fresh']],
    allows: ['written', 'any', 'request', 'disclosure', 'info'],
    topics: applications,
    notLead: ofLevels,
    notSentence: besideWritten,
    total: true,
    examples: ['依申请公开情况：收件⟦11件⟧，结件11件'],
    nearMisses: ['依申请公开情况：收件人11名'],
  },
  {
    id: 'frame.applications.received.and-answered',
    path: 'applications.received',
    also: 'applications.answered',
    units: 'case',
    needs: [['request'], ['answer'], ['all', 'receive']],
    allows: [...asking, 'receive', 'all', 'timely', 'answer', 'process'],
    topics: applications,
    named: ['request'],
    total: true,
    examples: ['全年⟦23件⟧申请全部按期作了答复'],
    nearMisses: ['其中23件申请都按期作了答复'],
  },
  {
    id: 'frame.applications.answered',
    path: 'applications.answered',
    units: 'case',
    needs: [['answer']],
    allows: [...asking, 'timely', 'all', 'answer', 'notice', 'process'],
    topics: applications,
    named: ['request'],
    whole: 'applications.received',
    // 均已答复：3件…: the first of what became of them.
    notLead: /口头[^#,;]{0,4}$|(?:均|都|全部|全数)[^#,;。]{0,10}:$/,
    notAfter: /^[,;、](?:其中)?延期/,
    zero: true,
    examples: ['收到申请18件，实际答复申请人的是⟦17件⟧'],
    nearMisses: ['收到申请18件，答复留言17件', '收到申请18件，实际按时答复17件，延期答复1件'],
  },
  {
    id: 'frame.applications.carried_in',
    path: 'applications.carried_in',
    units: 'case',
    needs: [['carriedIn']],
    allows: [...asking, 'answer', 'carried', 'submit', 'pending', 'process'],
    topics: applications,
    named: ['request'],
    zero: true,
    examples: ['除⟦2件⟧上年结转外，本年度新增申请5件'],
    nearMisses: ['除2件来访外，本年度新增申请5件'],
  },
  {
    id: 'frame.applications.carried_out',
    path: 'applications.carried_out',
    units: 'case',
    needs: [['carriedOut', 'pending', 'unfinished']],
    allows: [...asking, 'answer', 'process', 'carried', 'carriedOut', 'pending', 'timely', 'all'],
    topics: applications,
    named: ['request'],
    zero: true,
    examples: ['申请办结31件，至年末仍处于办理过程中的有⟦4件⟧'],
    nearMisses: ['申请办结31件，至年末上报4件'],
  },
  ...(
    [
      ['in_person', 'inPerson', '到场当面提出'],
      ['online', 'online', '登录门户网站填表'],
      ['letter', 'letter', '挂号信'],
      ['fax', 'fax', '传真机传来'],
      ['email', 'email', '公开邮箱'],
      ['other', 'otherWay', '其余途径'],
    ] as const
  ).map(
    ([key, word, example]): Frame => ({
      id: `frame.applications.by_channel.${key}`,
      path: `applications.by_channel.${key}`,
      units: 'case',
      needs: [[word]],
      allows: [...coming, word],
      notBehind: fate,
      notLead: new RegExp(`${mainlySo.source}|${contacted.source}|${lettersOfAnyKind.source}`),
      topics: applications,
      named: ['request'],
      whole: 'applications.received',
      zero: true,
      examples: [`收到申请12件，以${example}为多，占75%，即⟦9件⟧`],
      nearMisses: [
        `收到申请12件，以${example}答复为多，占75%，即9件`,
        `收到申请12件，先后与申请人联系8次，电话5次、${example}3次`,
      ],
    }),
  ),
  {
    id: 'frame.applications.by_channel.in_person.hall',
    path: 'applications.by_channel.in_person',
    units: 'case',
    needs: [['hall'], ['submit', 'request', 'receive']],
    allows: [...coming, 'hall', 'inPerson'],
    notBehind: fate,
    topics: applications,
    examples: ['收到申请12件，其中由政务大厅受理的⟦9件⟧'],
    nearMisses: ['收到申请12件，其中政务大厅9件'],
  },
  ...(
    [
      ['natural_person', 'naturalPerson', '自然人'],
      ['commercial_enterprise', 'enterprise', '商业企业'],
      ['research_institution', 'research', '科研机构'],
      ['social_welfare_organization', 'welfare', '社会公益组织'],
      ['legal_service_institution', 'legal', '法律服务机构'],
      ['other_organization', 'otherOrganization', '其他组织'],
    ] as const
  ).map(
    ([key, word, example]): Frame => ({
      id: `frame.applications.by_applicant.${key}`,
      path: `applications.by_applicant.${key}`,
      units: 'case',
      needs: [[word]],
      allows: ['request', 'disclosure', 'info', 'submit', 'any', 'receive', 'applicant', 'all', 'fresh', word],
      notBehind: fate,
      topics: applications,
      named: ['request'],
      whole: 'applications.received',
      zero: true,
      examples: [`收到申请12件，其中${example}所提占75%，为⟦9件⟧`],
      nearMisses: [`收到申请12件，其中向${example}收费9件`],
    }),
  ),
  ...(
    [
      ['granted', 'granted', '准许公开', []],
      ['partially_granted', 'partially', '部分提供', []],
      ['denied', 'denied', '不宜公开', []],
      ['already_public', 'alreadyPublic', '属于已主动公开', []],
      ['not_this_agency', 'notThis', '不由本机关掌握', []],
      ['not_exist', 'notExist', '信息并不存在', ['unable']],
      ['unclear', 'unclear', '指向不明', []],
      ['referred', 'referred', '转由其他途径办理', []],
      ['unable_to_provide', 'unable', '不能提供', []],
      ['not_processed', 'notProcessed', '未予受理', []],
      ['other', 'otherOutcome', '作其他处理', []],
    ] as const
  ).map(
    ([key, word, example, beside]): Frame => ({
      id: `frame.applications.outcomes.${key}`,
      path: `applications.outcomes.${key}`,
      units: 'case',
      needs: [[word]],
      allows: [...outcome, word, ...beside],
      topics: applications,
      named: key === 'denied' || key === 'not_exist' ? ['request', word] : ['request'],
      ...(key === 'denied' ? { notSentence: compose(
        '公开[和、]不予公开的?申请|(?:该|应|应当|应主动)公开[而却]?[不未没]|(?:梳理|编制|清理)[^。;]{0,40}不予公开|依申请公开(?:的?信息)?[和、及]不予公开的?信息',
        '|不予公开的?(?:政府)?信息(?:类型|类别|种类|目录)|依申请公开的?(?:政府)?(?:信息)?\\d{1,6}条?[,、;](?:和|及)?不予公开',
      ) } : {}),
      ...(key === 'granted' ? { notSentence: /(?:附件|其中部分|(?:部分|个别)(?:内容|材料|信息))[^。]{0,16}(?:没有|未予?|不予?)(?:提供|公开)/ } : {}),
      // 9件补正后公开, 补正后公开9件: what became of them then.
      ...(key === 'unclear' ? {
        notLead: /补正[^#,;。]{0,4}后[^#,;。]{0,6}(?:公开|提供|同意|答复|办结)[^#,;。]{0,4}$/,
        notAfter: /^[^,;。]{0,8}补正[^,;。]{0,4}后[^,;。]{0,6}(?:公开|提供|同意|答复|办结)/,
      } : {}),
      whole: 'applications.received',
      zero: true,
      examples: [`申请已答复10件，其中${example}的占50%，为⟦5件⟧`],
      nearMisses: [`申请已答复10件，其中${example}后投诉的占50%，为5件`],
    }),
  ),
]; // prettier-ignore
