import { asJudge } from '../appealStories.js';
import type { Frame } from './frame.js';
import type { WordClass } from './vocabulary.js';

const suing: readonly WordClass[] = [
  'lawsuitCase',
  'disclosure',
  'because',
  'occur',
  'any',
  'public',
  'fresh',
  'all',
  'receive',
];

/** 复议, 诉讼, 举报, 申诉 and what became of them. */
export const appealFrames: readonly Frame[] = [
  ...(
    [
      ['review', '被申请复议'],
      ['litigation', '被告应诉'],
    ] as const
  ).map(([body, example]): Frame => ({
    id: `frame.appeals.${body}.total`,
    path: `appeals.${body}.total`,
    units: 'case',
    needs: [[body]],
    allows: [...suing, body, ...(body === 'review' ? (['request'] as const) : [])],
    topics: [body],
    named: [body],
    notBehind: ['upheld', 'corrected', 'wonSuit', 'withdrawn', 'unsettled'],
    // 行政复议类2条: a kind of what is published.
    notLead: /(?:复议|诉讼)类的?$/,
    notSentence: asJudge,
    total: true,
    zero: true,
    examples: [`因信息公开${example}的，全年计有⟦7件⟧`],
    nearMisses: [`因信息公开${example}而维持的，全年计有7件`],
  })),
  {
    id: 'frame.appeals.complaints',
    path: 'appeals.complaints',
    units: 'case',
    needs: [['complaint']],
    allows: [...suing, 'complaint'],
    topics: ['complaints'],
    notLead: /热线|来电|来信|来访|信访|报修|客服|用户/,
    named: ['complaint'],
    total: true,
    zero: true,
    examples: ['涉及我市的信息公开投诉，全年计有⟦5件⟧'],
    nearMisses: ['涉及我市的消费投诉，全年计有5件'],
  },
  {
    id: 'frame.appeals.petitions',
    path: 'appeals.petitions',
    units: 'case',
    needs: [['petition']],
    allows: [...suing, 'petition'],
    topics: ['petitions'],
    named: ['petition'],
    total: true,
    zero: true,
    examples: ['因信息公开申诉的，全年计有⟦5件⟧'],
    nearMisses: ['因工伤申诉的，全年计有5件'],
  },
  ...(
    [
      ['review', 'upheld', ['upheld'], '获维持'],
      ['review', 'corrected', ['corrected'], '被确认违法'],
      ['review', 'other', ['dismissed', 'ended', 'otherResult'], '申请人主动撤回而终止'],
      ['review', 'pending', ['unsettled'], '尚未结案'],
      ['litigation', 'upheld', ['upheld', 'wonSuit'], '判决驳回原告诉讼请求'],
      ['litigation', 'corrected', ['corrected'], '判决我局败诉'],
      ['litigation', 'other', ['withdrawn', 'otherResult', 'ended'], '原告主动撤诉'],
      ['litigation', 'pending', ['unsettled'], '尚未结案'],
    ] as const
  ).map(([body, key, needs, example]): Frame => ({
    id: `frame.appeals.${body}.${key}`,
    path: `appeals.${body}.${key}`,
    units: 'case',
    needs: [needs],
    allows: [
      ...suing,
      'judging',
      ...needs,
      body,
      ...(body === 'review' ? (['request', 'submit'] as const) : []),
    ],
    topics: [body],
    notSentence: asJudge,
    whole: `appeals.${body}.total`,
    zero: true,
    examples: [`行政${body === 'review' ? '复议' : '诉讼'}8件，${example}的占多数，为⟦5件⟧`],
    nearMisses: [`行政${body === 'review' ? '复议' : '诉讼'}8件，${example}后信访的占多数，为5件`],
  })),
  {
    id: 'frame.appeals.litigation.direct_total',
    path: 'appeals.litigation.direct_total',
    units: 'case',
    needs: [['direct']],
    allows: [...suing, 'judging', 'litigation'],
    whole: 'appeals.litigation.total',
    zero: true,
    examples: ['行政诉讼方面，直接向法院起诉的案件本年⟦3件⟧'],
    nearMisses: ['行政诉讼方面，直接向法院上诉的案件本年3件'],
  },
  {
    id: 'frame.appeals.litigation.after_review_total',
    path: 'appeals.litigation.after_review_total',
    units: 'case',
    needs: [['afterReview']],
    allows: [...suing, 'judging', 'litigation'],
    whole: 'appeals.litigation.total',
    zero: true,
    examples: ['行政诉讼方面，经复议再起诉的案件本年⟦3件⟧'],
    nearMisses: ['行政诉讼方面，经复议维持的案件本年3件'],
  },
];
