import { compose } from './compose.js';
import { asJudge, appealStories } from './appealStories.js';
import type { ProseRule } from './types.js';

const foreign =
  /信访|热线|12\d{3}|消费|环境|环保|市长|纪检|纪委|维权|劳动|执法|服务|网络|网民|食品|药品|质量|价格|交通|旅游|物业|土地|市场|违法|来信|工程|污染|报修|客服|用户|乘客|旅客|患者|业主|业务|差错/;

/** 复议, 诉讼, 举报, 申诉 because of disclosure. */
export const appealRules: readonly ProseRule[] = [
  {
    id: 'appeals.review.total.noun',
    path: 'appeals.review.total',
    units: 'case',
    before: compose(
      '(?:行政)?复议(?:的)?(?:申请书?|(?:提出)?答复通知书?|受理通知书?|答复案件|案件|案)?(?:事项)?(?:的)?(?:情况)?(?::)?(?:¤|本年度|全年|年内)?(?:共)?(?:发生|收到|受理|办理|立案)?{count}$',
    ),
    not: compose(
      '一般|各类|(?:工伤|征地|拆迁|处罚|社保|治安|土地|规划|许可|强制|税务|劳动|确权|房屋|安置|补偿)类的?(?:行政)?复议|驳回|撤回|维持|撤销|责令|纠正|终止|已判|在审|办理行政复议',
      '|应诉|[、及和与或]$|复议机关(?!(?:共|全年)?(?:收到|受理))|诉讼|申诉|举报',
    ),
    notSentence: asJudge,
    weight: 3,
    total: true,
    examples: ['因政府信息公开被申请行政复议⟦3件⟧', '行政复议案件⟦2⟧起', '收到行政复议答复通知书⟦1份⟧'],
    nearMisses: [
      '我局作为复议机关，审理下级局政府信息公开行政复议案件9件',
      '行政复议、行政诉讼共3件',
      '复议后起诉1件',
    ],
  },
  {
    id: 'appeals.review.total.number-first',
    path: 'appeals.review.total',
    units: 'case',
    before: /(?:发生|收到|受理|有|共|产生|引发|引起|出现|接到|,|^|、)了?$/,
    after: /^[^#¤,;。]{0,20}(?:行政)?复议(?!机关|、|和|或|及)/,
    not: /诉讼|维持|纠正|撤销/,
    weight: 2,
    total: true,
    examples: ['全年发生⟦2起⟧针对政府信息公开的行政复议'],
    nearMisses: ['全年发生2起行政诉讼'],
  },
  {
    id: 'appeals.litigation.total.noun',
    path: 'appeals.litigation.total',
    units: 'case',
    before: compose(
      '(?:行政诉讼|诉讼|涉诉|被起诉|被诉|向[^#,;。]{0,8}法院起诉|法院(?:的)?(?:行政)?应诉通知书?)(?:的)?(?:案件|案)?(?:的)?(?:情况)?(?::)?(?:¤|本年度|全年|年内)?(?:共)?(?:发生|收到|受理|办理|立案)?{count}$',
    ),
    not: /一般|各类|(?:工伤|征地|拆迁|处罚|社保|治安|土地|规划|许可|强制|税务|劳动|确权|房屋|安置|补偿)类的?(?:行政)?诉讼|驳回|撤回|维持|撤销|责令|纠正|终止|已判|在审|复议、|复议和|复议或|复议及|费用|未经复议|直接起诉|复议后/,
    notSentence: asJudge,
    weight: 3,
    total: true,
    examples: [
      '被提起行政诉讼⟦1件⟧',
      '行政诉讼案⟦2⟧起',
      '向人民法院起诉的⟦2件⟧',
      '因信息公开收到法院应诉通知书⟦1份⟧',
    ],
    nearMisses: ['行政复议和行政诉讼共3件', '与诉讼有关的费用3万元'],
  },
  {
    id: 'appeals.litigation.total.number-first',
    path: 'appeals.litigation.total',
    units: 'case',
    before: /(?:[就对]其中|发生|收到|受理|有|共|产生|引发|引起|出现|接到|,|^|、)了?$/,
    after: /^[^#¤,;。]{0,20}行政诉讼(?!、|和|或|及)/,
    not: /复议|维持|纠正|驳回/,
    weight: 2,
    total: true,
    examples: ['全年发生⟦1起⟧行政诉讼案件'],
    nearMisses: ['全年发生1起行政复议'],
  },
  ...(
    [
      ['review', '行政复议', '复议'],
      ['litigation', '行政诉讼', '诉讼'],
    ] as const
  ).flatMap(([body, noun]): ProseRule[] => [
    {
      id: `appeals.${body}.total.about-disclosure`,
      path: `appeals.${body}.total`,
      units: 'case',
      before: compose(
        `(?:涉及|关于|属于|针对|因)?(?:政府信息公开|信息公开)(?:引发|引起|产生|的|类|类的|方面的?|案件|案|申请){0,3}(?:${noun}(?:案件)?)?{count}$`,
      ),
      topics: [body],
      notSentence: asJudge,
      weight: 3,
      examples: [
        `共收到各类${noun}案件124件，其中涉及政府信息公开的⟦6件⟧`,
        `办理${noun}案件33件，其中因政府信息公开引发的${noun}⟦4件⟧`,
      ],
      nearMisses: [`收到政府信息公开申请6件`],
    },
    {
      id: `appeals.${body}.total.sum-up`,
      path: `appeals.${body}.total`,
      units: 'case',
      before: /(?:维持|纠正|纠错|审结|其他|起诉)[^。]{0,80}(?:总计|合计|共计|共)$/,
      topics: [body],
      weight: 2,
      total: true,
      examples: [`${noun}结果维持3件、尚未审结2件，总计⟦5件⟧`],
      nearMisses: [`${noun}结果维持3件、尚未审结2件`],
    },
    {
      id: `appeals.${body}.total.topic`,
      path: `appeals.${body}.total`,
      units: 'case',
      before: /(?:本年度|今年|全年|¤|其中)共?(?:发生|收到|受理|新收)?$/,
      after: /^(?:$|[,;。、(])/,
      topics: [body],
      weight: 1,
      total: true,
      examples: [`历年累计发生${noun}52件，本年度发生⟦7件⟧`],
      nearMisses: [`${noun}维持5件`],
    },
  ]),
  ...appealStories,
  {
    id: 'appeals.litigation.direct',
    path: 'appeals.litigation.direct_total',
    units: 'case',
    before: compose(
      '(?:未经复议(?:而)?直接(?:提起|起诉|向法院)(?:行政诉讼|的行政诉讼|诉讼|的)?|直接起诉|直接提起(?:行政)?诉讼)(?:的)?{count}$',
    ),
    weight: 3,
    examples: ['行政诉讼3件，其中未经复议直接起诉⟦2件⟧'],
    nearMisses: ['复议后起诉1件'],
  },
  {
    id: 'appeals.litigation.after-review',
    path: 'appeals.litigation.after_review_total',
    units: 'case',
    before: compose(
      '(?:复议后(?:起诉|提起(?:行政)?诉讼|诉讼)|经复议后(?:起诉|提起(?:行政)?诉讼))(?:的)?{count}$',
    ),
    weight: 3,
    examples: ['行政诉讼3件，其中复议后起诉⟦1件⟧'],
    nearMisses: ['直接起诉1件'],
  },
  ...kinds('review', [
    [
      'upheld',
      '(?:(?:结果|决定|予以)?维持(?:原(?:具体)?行政行为|具体行政行为|原答复|原决定|决定|[我本][^#,;。]{1,3}(?:答复|决定|处理)(?:意见|决定)?)?)',
      '维持',
      '撤销',
    ],
    [
      'corrected',
      '(?:(?:结果|被|被依法|依法|予以)?(?:纠正|纠错数?|撤销|确认(?:程序|答复|行政行为|行为)?违法|责令(?:重新|限期)?(?:履行|答复|作出)?[^#,;。]{0,6}|变更)(?:原行政行为|具体行政行为|原答复)?(?:[并、和]?(?:责令)?重作)?)',
      '被依法纠错',
      '维持',
    ],
    [
      'other',
      '(?:其[他它](?:结果|情形|情况)?数?|驳回(?:复议申请|申请)?|终止|(?:申请人)?(?:自愿|主动|自行)?撤回(?:复议)?(?:申请)?|不予受理|和解)',
      '终止',
      '维持',
    ],
    [
      'pending',
      '(?:尚未审结|未审结|[正仍尚还]在审理|审理中|未办结|正在办理|在办|在审|待审|未结|结转(?:至|到)?(?:下|次|¤)[^#,;。]{0,6}审理)(?:中|的)?',
      '尚未审结',
      '已审结',
    ],
  ]),
  ...kinds('litigation', [
    [
      'upheld',
      '(?:(?:结果|判决|予以)?维持(?:原?(?:具体)?行政行为|[我本][^#,;。]{1,3}(?:答复|决定|处理)(?:意见|决定)?)?(?:或者?驳回(?:原告)?(?:诉讼请求)?)?数?|(?:判决|裁定)?驳回(?:原告)?(?:诉讼请求|诉请|起诉)?|胜诉)',
      '维持',
      '撤销',
    ],
    [
      'corrected',
      '(?:(?:结果|被|被依法|依法|判决)?(?:纠正|纠错数?|撤销(?:或者?部分撤销)?|确认(?:程序|答复|行政行为|行为)?违法|责令(?:重新|限期)?(?:履行|答复|作出)?[^#,;。]{0,6}|变更|履行)|败诉|在一定期限内履行)',
      '被依法纠错',
      '维持',
    ],
    [
      'other',
      '(?:其[他它](?:结果|情形|情况)?数?|撤诉|原告撤诉|终结|和解|(?:原告)?撤回起诉)',
      '原告撤诉',
      '维持',
    ],
    [
      'pending',
      '(?:尚未审结|未审结|[正仍尚还]在审理|审理中|在审|未结|未判决|待判决)(?:中|的)?',
      '尚未审结',
      '已审结',
    ],
  ]),
  {
    id: 'appeals.complaints.noun',
    path: 'appeals.complaints',
    units: 'case',
    before: compose(
      '(?:举报|投诉|举报投诉|投诉举报|举报、投诉|投诉、举报|举报和投诉|举报(?:或|及)投诉)(?:案件|事项|件|案)?(?:数量|数)?(?:的)?(?:情况)?{count}$',
    ),
    not: new RegExp(
      `${foreign.source}|申诉|复议|诉讼|咨询[、和及]?(?:举报|投诉)|(?:在线|网络)(?:举报|投诉)|(?:网上|平台)(?![^#,;]{0,14}公开)`,
    ),
    notGroup: /热线|\d{5}|信箱|消费者|来电|报修|客服/,
    weight: 2,
    total: true,
    examples: ['因政府信息公开被举报投诉⟦2件⟧'],
    nearMisses: [
      '12345热线受理投诉300件',
      '通过互动平台处理网上投诉116件',
      '交通热线接听来电1.1万个，受理投诉437起',
      '申诉、举报3件',
      '局网站受理咨询投诉405件',
    ],
  },
  {
    id: 'appeals.complaints.about-disclosure',
    path: 'appeals.complaints',
    units: 'case',
    before: compose(
      '其中[:,]?(?:与|涉及|关于|针对)?(?:政府信息公开|信息公开)(?:工作)?(?:有关|相关|方面)?的?(?:投诉|举报|投诉举报|举报投诉)?{count}$',
    ),
    topics: ['complaints'],
    notGroup: /热线|\d{5}|信箱/,
    weight: 3,
    examples: ['全年收到各类投诉12件，其中与信息公开有关的⟦2件⟧'],
    nearMisses: ['全年收到各类投诉12件，其中与征地有关的2件'],
  },
  {
    id: 'appeals.complaints.number-first',
    path: 'appeals.complaints',
    units: 'case',
    before: /(?:收到|受理|接到|发生)了?$/,
    after: /^[^#¤,;。]{0,20}(?:信息公开|政务公开)[^#¤,;。]{0,10}(?:举报|投诉)/,
    not: /申诉|复议|诉讼/,
    weight: 2,
    total: true,
    examples: ['收到⟦2件⟧针对政府信息公开工作的投诉'],
    nearMisses: ['收到2件环境污染投诉'],
  },
  {
    id: 'appeals.petitions.noun',
    path: 'appeals.petitions',
    units: 'case',
    before: compose('(?:行政)?申诉(?:案件|案|事项)?(?:的)?(?:情况)?{count}$'),
    not: /举报|投诉|复议|诉讼|信访|劳动|人事|争议|职称|工伤|处分|学生|教师/,
    weight: 3,
    total: true,
    examples: ['行政申诉案⟦1件⟧'],
    nearMisses: ['人事争议申诉1件', '申诉、举报3件', '举报、申诉共3件'],
  },
];

function kinds(
  body: 'review' | 'litigation',
  table: readonly (readonly [string, string, string, string])[],
): ProseRule[] {
  const noun = body === 'review' ? '行政复议' : '行政诉讼';
  return table.flatMap(([key, words, example, miss]): ProseRule[] => [
    {
      id: `appeals.${body}.${key}.item`,
      path: `appeals.${body}.${key}`,
      units: 'case',
      before: compose(
        `(?:^|[,;:、。(#¤和"“]|其中|诉讼|复议|属于?|为|有|决定|法院|机关|结果|经审理|已|列入|计入|厅|政府|局|署|部委?|法制办)(?:法院|复议机关)?${words}(?:的)?{count}$`,
      ),
      topics: [body],
      notSentence: asJudge,
      weight: 2,
      examples: [`${noun}8件，其中${example}⟦5件⟧`],
      nearMisses: [`${noun}8件，其中${miss}5件`],
    },
    {
      id: `appeals.${body}.${key}.number-first`,
      path: `appeals.${body}.${key}`,
      units: 'case',
      before: /(?:^|[,;:、。(和¤]|有|其中|中|另|案件)$/,
      after: compose(
        `^(?:复议机关|法院|被|经审理|判决|为|结果为?|是|案件|已?[由经被][^#,;。]{2,8}(?:复议|决定|审理|判决))?${words}(?:$|[,;。、)])`,
      ),
      topics: [body],
      notSentence: asJudge,
      weight: 2,
      examples: [`${noun}8件，其中⟦5件⟧${example}`],
      nearMisses: [`${noun}8件，其中5件${miss}`],
    },
  ]);
}
