import type { Topic } from './types.js';
import type { SectionKind } from '../../types.js';

/** Words that say what the text now speaks of; the last one before a number counts. Foreign matters first. */
export const topicWords: readonly { readonly topic: Topic; readonly pattern: RegExp }[] = [
  {
    topic: 'foreign',
    pattern:
      /来信来访|信访|热线|1[12]\d{3}|信箱|留言|提案|(?<!复)议案|人大代表建议|建议\d|审批|办事|服务事项|工单|网民|问政|志愿|救助|低保|扶贫|贷款|招商|贫困|就业|执法检查|证照|许可证|处罚案件|受理各项|诉求|调解|仲裁|法律援助/g,
  },
  { topic: 'review', pattern: /复议/g },
  { topic: 'litigation', pattern: /诉讼|起诉|应诉/g },
  { topic: 'petitions', pattern: /申诉/g },
  { topic: 'complaints', pattern: /举报|投诉/g },
  { topic: 'consultations', pattern: /咨询/g },
  {
    topic: 'applications',
    pattern:
      /依申请|(?:信息|公开|收到|受理|接到|以上|上述|书面|答复)(?:的)?申请(?!行政|复议|人民)|(?<!审批|许可|复议|低保|救助|补贴|登记|业务|办件|行政|保障|贷款|鉴定|执行|仲裁)申请(?:公开|信息|政府信息|总数|数|\d|件|情况|中|事项|内容|答复|渠道|方式|共|量|:)|[件宗条份起](?:的)?申请(?!行政|复议)|结转/g,
  },
  {
    topic: 'published',
    pattern:
      /(?<!属于?已?|已|已经)主动公开(?!范围)|(?<!申请|要求)(?:公开|公布)(?:了)?(?:各类|各种)?(?:政府|政务)?信息(?!公开|申请|的?申请)|发布(?:了)?(?:各类|各种)?(?:政府|政务)?信息/g,
  },
  { topic: 'normative', pattern: /规范性文件/g },
  { topic: 'fees', pattern: /收费|减免|收取|费用|经费|支出/g },
  { topic: 'staff', pattern: /专职|兼职|全职|工作人员|机构建设/g },
  { topic: 'training', pattern: /培训/g },
  { topic: 'meetings', pattern: /会议|例会/g },
  { topic: 'responses', pattern: /解读|发布会|访谈|回应/g },
];

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
