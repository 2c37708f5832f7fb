import { compose } from './compose.js';
import { notDisclosure } from './applicationReceipts.js';
import type { ProseRule } from './types.js';

/** How many came, told by those that sent them, by their ways or by a stock: 网上21件，信函8件，合计29件. */
export const receivedTotalRules: readonly ProseRule[] = [
  {
    id: 'applications.received.those-that-came',
    path: 'applications.received',
    units: 'case',
    before: /(?:^|[,;。]|这|上述|收到的|受理的)$/,
    after:
      /^申请(?:均|都|全部)(?:为|是|系|由|来自|通过|以|采用)(?!不|答复|部分|同意)|^申请(?:已|共)?(?:办结|答复)#|^申请中,[^#,;。]{0,4}(?:当面|网[上络]|信函|邮寄|传真|电子邮件|现场|窗口|自然人)[^#,;。]{0,10}#/,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: [
      '申请情况。⟦46件⟧申请中，当面申请6件，信函申请40件',
      '申请情况。⟦46件⟧申请均由自然人提出',
      '申请情况。⟦9件⟧申请办结8件',
    ],
    nearMisses: [
      '申请情况：答复的46件申请中，当面申请6件，信函申请40件',
      '申请情况：46件申请中，同意公开6件',
      '申请情况：46件申请均为不予公开',
    ],
  },
  {
    // 收到村民当面提出的申请3件: the only way there was, where no other is told.
    id: 'applications.received.all-one-way',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '{receive}(?:了|到)?(?:(?:公民|村民|居民|市民|群众|职工|企业|学生|师生|申请人)?{gap8}(?:当面|现场|书面|网上|信函|邮寄|来信|邮件|传真)',
      '(?:(?:方式|形式)?(?:提出|提交|递交|送来|寄来|发来)|、来函形式|方式|形式)的{gap8}|(?:公民|村民|居民|市民|群众|职工|师生)(?:当面|现场)(?:提出)?)申请',
      '{count}$',
    ),
    not: notDisclosure,
    notSentence: compose('{anyWay}[^。]{0,60}{anyWay}'),
    topics: ['applications'],
    weight: 1,
    beside: true,
    total: true,
    examples: ['依申请公开方面，全年收到村民当面提出的申请⟦3件⟧'],
    nearMisses: ['依申请公开方面，收到村民当面提出的申请3件，网上申请2件', '收到村民当面提出的低保申请3件'],
  },
  {
    id: 'applications.received.of-all-bodies',
    path: 'applications.received',
    units: 'case',
    before:
      /(?:受理|收到|接到)[^#;。]{0,8}#{1,10}[,;、][^#;。]{0,12}(?:受理|收到|接到)[^#;。]{0,8}#{1,10}[,;、](?:全[县市区省])?(?:合计|共计|总计|共)$/,
    // 收到信访12件，收到申请8件，合计20件: other matters too.
    notGroup: notDisclosure,
    topics: ['applications'],
    weight: 3,
    total: true,
    examples: ['依申请公开方面，县政府受理12件，各乡镇受理8件，合计⟦20件⟧'],
    nearMisses: [
      '依申请公开方面，县政府受理12件，各乡镇答复8件，合计20件',
      '依申请公开方面，受理信访12件，受理申请8件，合计20件',
    ],
  },
  {
    id: 'applications.received.on-top',
    path: 'applications.received',
    units: 'case',
    before:
      /(?:加上|加之|连同|另加)(?:今年|本年度?|当年|¤{1,6})?(?:新(?:收到?|受理|增|接收?)|收到|受理)的?(?:申请)?$/,
    topics: ['applications'],
    weight: 2,
    examples: ['申请上年结转3件，加上今年新收的⟦15件⟧，共办结18件'],
    nearMisses: ['申请今年新收，加上去年结转的3件，共办结18件'],
  },
  {
    id: 'applications.received.from-so-many',
    path: 'applications.received',
    units: 'case',
    before:
      /#{1,6}(?:(?:申请人|公民|群众|市民|村民|企业|单位)[^#,;。]{0,6}(?:提交|提出|递交)了?(?:政府)?(?:信息公开|信息)?的?|(?:提交|提出|递交)的(?:政府)?(?:信息公开)?)申请$/,
    not: compose('{anyWay}|许可|登记|低保|救助|自然人|商业|科研|公益|法律'),
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['依申请公开方面，共有16名申请人提交申请⟦23件⟧', '依申请公开方面，收到16人提交的申请⟦23件⟧'],
    nearMisses: ['依申请公开方面，共有16名申请人网上提交申请23件'],
  },
  {
    id: 'applications.received.of-stock',
    path: 'applications.received',
    units: 'case',
    before:
      /(?:(?:以来|累计|截至)[^;。]{0,30}申请[^#;。]{0,4}#{1,8}[,;(](?:其中[:,]?)?|收到[^#,;。]{0,10}申请#{1,8},其中)(?:今年|本年度?|当年|¤{4,8})(?:度|内|共|新收){0,2}(?:收到|受理|接到|为|有)?$/,
    topics: ['applications'],
    weight: 2,
    examples: [
      '自受理窗口开通以来，共接到申请37份，其中本年度⟦18份⟧',
      '依申请公开情况：收到申请37份，其中本年度新收⟦35份⟧，上年结转2份',
    ],
    nearMisses: ['自受理窗口开通以来，共接到申请37份，其中网上18份'],
  },
  {
    id: 'applications.received.by-years',
    path: 'applications.received',
    units: 'case',
    before:
      /(?<=^|[,;:。、的¤]|年度?|公开|信息|全年|依|[我本]局)(?:申请|收件|受理)(?:量|数|数量|件数|总数)?(?:逐年[^#¤,;。:]{0,6})?[:,](?:¤{4,8}#{1,8}[,、;]){0,6}¤{4,8}$/,
    not: /复议|许可|低保|审批/,
    topics: ['applications'],
    weight: 2,
    examples: ['依申请公开方面，年度申请量：2012年⟦19件⟧'],
    nearMisses: [
      '依申请公开方面，年度答复量：2011年12件，2012年19件',
      '依申请公开方面，公租房申请量：2011年12件，2012年19件',
    ],
  },
  {
    // 申请比上年增加35件，达到103件: what it grew to, behind what it grew by.
    id: 'applications.received.grown-to',
    path: 'applications.received',
    units: 'case',
    before: compose(
      '(?<=^|[,;:。、的¤]|年度?|公开|信息|全年|依|[我本]局)(?:申请|受理|收件)(?:总?量|总?数)?[^#,;。]{0,12}#{0,8}[^#,;。]{0,6}',
      '(?:增|减|升|降|翻|突破)[^#¤,;。]{0,6}[#¤]{0,8}[^#¤,;。]{0,4},(?:达到?|增至|降至|减至|升至|至|为)$',
    ),
    not: /复议|许可|低保|审批|答复|办结|公开信息|网[上络]|信函|咨询/,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: [
      '依申请公开方面，收到的申请增加35件，达到⟦103件⟧',
      '依申请公开方面，受理数比上年的31件翻了一番，达⟦62件⟧',
      '申请量首次突破1000件大关，达到⟦1046件⟧',
    ],
    nearMisses: ['依申请公开方面，网上申请增加35件，达到103件', '依申请公开方面，答复增加35件，达到103件'],
  },
  {
    id: 'applications.received.sum-up',
    path: 'applications.received',
    units: 'case',
    before: /(?:网上|网络|信函|当面|现场|传真|邮件)[^。]{0,60}#{1,12}[^。#]{0,6}[,;、](?:合计|共计|总计|共)$/,
    not: /予以公开|同意公开|不予公开/,
    notSentence: /结转[^#;]{0,16}的,/,
    topics: ['applications'],
    weight: 2,
    total: true,
    examples: ['申请情况：网上申请21件，信函申请8件，合计⟦29件⟧'],
    nearMisses: ['公开信息：网站21条，共29条'],
  },
];
